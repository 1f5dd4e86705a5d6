package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import samenspel.diagram.Box;

/// Gives as many names as possible a place each. First the most important take the best place that is free; then each
/// name left out looks for a place from which it can move others to another place of theirs (an ejection chain:
/// F. Glover, "Ejection chains, reference structures and alternating path methods", 1996), so that a name never loses
/// its place to a less important one; last every name takes the best place that is free by then.
///
/// The same names in the same order always give the same places. Cost: bounded by a number of looks.
final class LabelSearch {
    private static final int DEPTH = 3;
    /// How many names may have to move for one.
    private static final int MOST_MOVED = 2;
    private static final int NONE = -1;

    private final List<List<LabelPosition>> spots;
    private final int[][] near;
    private final int[] chosen;
    private final BitSet moving = new BitSet();
    private int looksLeft;

    /// @param spots of each name, the best first; the most important name first
    /// @param looks how often at most two places are compared to give one name more a place
    LabelSearch(List<List<LabelPosition>> spots, int looks) {
        this.spots = spots;
        this.near = near(spots);
        this.chosen = new int[spots.size()];
        this.looksLeft = looks;
        Arrays.fill(chosen, NONE);
    }

    private static int[][] near(List<List<LabelPosition>> spots) {
        List<Box> reaches = spots.stream().map(all -> all.stream().map(LabelPosition::reach).reduce(Box::union).orElse(null)).toList();
        int[][] near = new int[spots.size()][];
        for (int i = 0; i < near.length; i++) {
            List<Integer> found = new ArrayList<>();
            for (int j = 0; j < near.length && reaches.get(i) != null; j++) {
                if (j != i && reaches.get(j) != null && reaches.get(i).grown(1).touches(reaches.get(j))) {
                    found.add(j);
                }
            }
            near[i] = found.stream().mapToInt(Integer::intValue).toArray();
        }
        return near;
    }

    /// Per name the number of its place; -1 for none.
    int[] places() {
        for (int name = 0; name < chosen.length; name++) {
            chosen[name] = free(name, spots.get(name).size());
        }
        // What is easy first: the looks might not suffice for all.
        for (int depth = 1; depth <= DEPTH; depth++) {
            for (int name = 0; name < chosen.length; name++) {
                if (chosen[name] == NONE && looksLeft > 0) {
                    makeRoom(name, depth);
                    moving.clear();
                }
            }
        }
        for (int name = 0; name < chosen.length; name++) {
            int better = chosen[name] == NONE ? free(name, spots.get(name).size()) : free(name, chosen[name]);
            chosen[name] = better == NONE ? chosen[name] : better;
        }
        return chosen.clone();
    }

    /// The best place of a name that meets no other.
    ///
    /// @param end of the places looked at
    private int free(int name, int end) {
        for (int spot = 0; spot < end; spot++) {
            if (met(name, spot, 0).isEmpty()) {
                return spot;
            }
        }
        return NONE;
    }

    /// The names a place meets; when there are more than `most`, one more than that.
    private List<Integer> met(int name, int spot, int most) {
        LabelPosition wanted = spots.get(name).get(spot);
        List<Integer> met = List.of();
        for (int other : near[name]) {
            looksLeft--;
            if (chosen[other] != NONE && wanted.meets(spots.get(other).get(chosen[other]))) {
                met = met.isEmpty() ? new ArrayList<>() : met;
                met.add(other);
                if (met.size() > most) {
                    return met;
                }
            }
        }
        return met;
    }

    /// Gives a name a place, if need be one from which others can move; if that fails all stand where they stood.
    private boolean makeRoom(int name, int depth) {
        int free = free(name, spots.get(name).size());
        chosen[name] = free;
        if (free != NONE || depth == 0) {
            return free != NONE;
        }
        moving.set(name);
        for (int spot = 0; spot < spots.get(name).size() && looksLeft > 0; spot++) {
            List<Integer> met = met(name, spot, MOST_MOVED);
            if (met.size() <= MOST_MOVED && met.stream().noneMatch(moving::get) && moved(name, spot, met, depth)) {
                return true;
            }
        }
        moving.clear(name);
        return false;
    }

    private boolean moved(int name, int spot, List<Integer> met, int depth) {
        int[] before = chosen.clone();
        BitSet movingBefore = (BitSet) moving.clone();
        met.forEach(other -> chosen[other] = NONE);
        chosen[name] = spot;
        for (int other : met) {
            if (!makeRoom(other, depth - 1)) {
                System.arraycopy(before, 0, chosen, 0, before.length);
                moving.and(movingBefore);
                return false;
            }
        }
        return true;
    }
}
