package samenspel.sample;

/// Two organisations by their places in the cast; the first place is the smaller one.
record Ends(int first, int second) {

    static Ends of(int one, int other) {
        return one < other ? new Ends(one, other) : new Ends(other, one);
    }

    boolean has(int place) {
        return first == place || second == place;
    }

    int other(int place) {
        return first == place ? second : first;
    }
}
