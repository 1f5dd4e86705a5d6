package samenspel.exchange.write;

/// The ends of a tie, as places in the list of organisations, from 0.
record Ends(int from, int to) implements Comparable<Ends> {

    @Override
    public int compareTo(Ends other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
