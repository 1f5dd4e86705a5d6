package samenspel.measure.between;

import java.util.Arrays;
import java.util.BitSet;

/// Cells of a matrix by row and column, so that nothing is divided where they are looked at thousands of times.
///
/// @param from row of each cell
/// @param to   its column
record CellEnds(int[] from, int[] to) {

    /// @param cells each from · n + to
    static CellEnds of(int[] cells, int n) {
        return new CellEnds(Arrays.stream(cells).map(cell -> cell / n).toArray(), Arrays.stream(cells).map(cell -> cell % n).toArray());
    }

    /// How many are in a set of cells when each place stands for the one dealt to it.
    int countIn(BitSet cells, int[] dealt) {
        if (cells.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < from.length; i++) {
            count += cells.get(dealt[from[i]] * dealt.length + dealt[to[i]]) ? 1 : 0;
        }
        return count;
    }

    /// How many there are when each place is there so many times.
    long countOf(int[] times) {
        long count = 0;
        for (int i = 0; i < from.length; i++) {
            count += (long) times[from[i]] * times[to[i]];
        }
        return count;
    }
}
