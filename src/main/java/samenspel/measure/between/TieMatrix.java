package samenspel.measure.between;

import java.util.BitSet;
import java.util.stream.IntStream;
import samenspel.measure.KnownTies;

/// The off-diagonal cells of a matrix of who is tied with whom; a cell is from · n + to.
///
/// @param tied      cells with a tie, ascending
/// @param unknown   cells of which it is unknown, ascending
/// @param isTied    the same as a set
/// @param isUnknown the same as a set
record TieMatrix(int n, int[] tied, int[] unknown, BitSet isTied, BitSet isUnknown) {

    static TieMatrix of(KnownTies ties) {
        int n = ties.n();
        return of(n, IntStream.range(0, n).flatMap(from -> IntStream.of(ties.out(from)).map(to -> from * n + to)).toArray(),
                IntStream.range(0, n).flatMap(from -> IntStream.of(ties.unknown(from)).map(to -> from * n + to)).toArray());
    }

    private static TieMatrix of(int n, int[] tied, int[] unknown) {
        return new TieMatrix(n, tied, unknown, set(tied), set(unknown));
    }

    private static BitSet set(int[] cells) {
        BitSet set = new BitSet();
        IntStream.of(cells).forEach(set::set);
        return set;
    }

    /// The same with these cells unknown too.
    TieMatrix without(BitSet others) {
        BitSet unknowns = (BitSet) isUnknown.clone();
        unknowns.or(others);
        return of(n, IntStream.of(tied).filter(cell -> !unknowns.get(cell)).toArray(), unknowns.stream().toArray());
    }

    /// The same with nothing unknown: what was is no tie.
    TieMatrix withoutUnknown() {
        return of(n, tied, new int[0]);
    }

    /// Number of cells.
    double all() {
        return n * (n - 1.0);
    }

    /// Ties ÷ cells that are known; NaN without any.
    double density() {
        return tied.length / (all() - unknown.length);
    }
}
