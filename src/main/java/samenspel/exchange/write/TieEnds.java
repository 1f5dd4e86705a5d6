package samenspel.exchange.write;

/// The ends of a tie, as places in the list of organisations, from 0.
record TieEnds(int from, int to) implements Comparable<TieEnds> {

    @Override
    public int compareTo(TieEnds other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
