package samenspel.network;

/// How many organisations answered in a wave, of those that were in the network then.
public record Response(int answered, int present) {

    /// Between 0 and 1; 1 when nobody was asked.
    public double rate() {
        return present == 0 ? 1 : (double) answered / present;
    }
}
