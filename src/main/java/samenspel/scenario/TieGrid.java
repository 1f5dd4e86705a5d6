package samenspel.scenario;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// Which of some organisations are tied, without direction; places stand for them. May be changed while a scenario is made.
final class TieGrid {
    private final BitSet[] rows;

    private TieGrid(BitSet[] rows) {
        this.rows = rows;
    }

    /// @param pairs those with an end elsewhere are left out
    static TieGrid of(List<OrganisationId> ids, Collection<Pair> pairs) {
        Map<OrganisationId, Integer> places = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, place -> place));
        TieGrid grid = new TieGrid(IntStream.range(0, ids.size()).mapToObj(_ -> new BitSet(ids.size())).toArray(BitSet[]::new));
        for (Pair pair : pairs) {
            int from = places.getOrDefault(pair.from(), -1);
            int to = places.getOrDefault(pair.to(), -1);
            if (from >= 0 && to >= 0) {
                grid.set(from, to, true);
            }
        }
        return grid;
    }

    TieGrid copy() {
        return new TieGrid(Arrays.stream(rows).map(row -> (BitSet) row.clone()).toArray(BitSet[]::new));
    }

    int n() {
        return rows.length;
    }

    boolean tied(int one, int other) {
        return rows[one].get(other);
    }

    void set(int one, int other, boolean tied) {
        rows[one].set(other, tied);
        rows[other].set(one, tied);
    }

    int count(int place) {
        return rows[place].cardinality();
    }

    int ties() {
        return Arrays.stream(rows).mapToInt(BitSet::cardinality).sum() / 2;
    }

    boolean hasAmong(int place, BitSet others) {
        return rows[place].intersects(others);
    }

    /// Partners among others, ascending.
    int[] among(int place, BitSet others) {
        return rows[place].stream().filter(others::get).toArray();
    }

    int[] partners(int place) {
        return rows[place].stream().toArray();
    }
}
