package samenspel.sample;

import java.util.ArrayList;
import java.util.List;

/// A growing set of undirected ties among the organisations of a cast.
final class Ties {
    private final boolean[][] tied;
    private final int[] degrees;
    private int size;

    Ties(int organisations) {
        tied = new boolean[organisations][organisations];
        degrees = new int[organisations];
    }

    boolean has(Ends pair) {
        return tied[pair.first()][pair.second()];
    }

    void add(Ends pair) {
        change(pair, true);
    }

    void remove(Ends pair) {
        change(pair, false);
    }

    private void change(Ends pair, boolean to) {
        if (has(pair) != to) {
            tied[pair.first()][pair.second()] = to;
            int step = to ? 1 : -1;
            degrees[pair.first()] += step;
            degrees[pair.second()] += step;
            size += step;
        }
    }

    int degree(int place) {
        return degrees[place];
    }

    int size() {
        return size;
    }

    /// In order of their ends.
    List<Ends> list() {
        List<Ends> list = new ArrayList<>();
        for (Ends pair : allPairs(degrees.length)) {
            if (has(pair)) {
                list.add(pair);
            }
        }
        return list;
    }

    /// Every pair there can be, in order of their ends.
    static List<Ends> allPairs(int organisations) {
        List<Ends> list = new ArrayList<>();
        for (int i = 0; i < organisations; i++) {
            for (int j = i + 1; j < organisations; j++) {
                list.add(new Ends(i, j));
            }
        }
        return list;
    }

    /// Every pair with this end.
    static List<Ends> pairsOf(int place, int organisations) {
        List<Ends> list = new ArrayList<>();
        for (int other = 0; other < organisations; other++) {
            if (other != place) {
                list.add(Ends.of(place, other));
            }
        }
        return list;
    }
}
