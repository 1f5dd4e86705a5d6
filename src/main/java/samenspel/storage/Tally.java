package samenspel.storage;

/// What became of the rows of a file. A row is an organisation or a report of one about another.
///
/// @param read     all rows found; the sum of the other three
/// @param used     rows that count in the network
/// @param setAside rows that are sound but do not count: reports by or about an absent organisation, and
///                 in a refused file every row that is not itself at fault
/// @param rejected rows with an error of their own
public record Tally(int read, int used, int setAside, int rejected) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        if (read != used + setAside + rejected) {
            throw new IllegalArgumentException("the rows do not add up: " + read + " read, " + used + " used, "
                    + setAside + " set aside, " + rejected + " rejected");
        }
    }
}
