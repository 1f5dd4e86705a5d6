package samenspel.sample;

import java.util.List;

/// What each organisation reported about each other one in one layer and wave: a class of frequency,
/// 0 for no tie or no answer.
final class Replies {
    static final int MONTHLY = 3;
    private final int[][] frequency;

    Replies(int organisations) {
        frequency = new int[organisations][organisations];
    }

    int get(int from, int to) {
        return frequency[from][to];
    }

    void set(int from, int to, int value) {
        frequency[from][to] = value;
    }

    boolean reported(int from, int to) {
        return frequency[from][to] > 0;
    }

    /// Whether at least one of the two reports a tie.
    boolean tied(Ends pair) {
        return number(pair) > 0;
    }

    boolean mutual(Ends pair) {
        return number(pair) == 2;
    }

    /// How many of the two report a tie.
    int number(Ends pair) {
        return (reported(pair.first(), pair.second()) ? 1 : 0) + (reported(pair.second(), pair.first()) ? 1 : 0);
    }

    /// The highest frequency that one of the two reports.
    int highest(Ends pair) {
        return Math.max(get(pair.first(), pair.second()), get(pair.second(), pair.first()));
    }

    /// How many reports there are.
    int count() {
        return Ties.allPairs(frequency.length).stream().mapToInt(this::number).sum();
    }

    /// The pairs of which at least one reports a tie.
    Ties ties() {
        Ties ties = new Ties(frequency.length);
        List<Ends> all = Ties.allPairs(frequency.length);
        all.stream().filter(this::tied).forEach(ties::add);
        return ties;
    }
}
