package samenspel.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.network.OrganisationId;

/// What happens when one of the core drops out of the scenario.
///
/// @param cutOff others who reach a team with it and not without it, in order of ids
/// @param parts  groups into which the others fall
public record DropOut(OrganisationId core, List<OrganisationId> cutOff, int parts) {
    public DropOut {
        cutOff = List.copyOf(cutOff);
    }

    static List<DropOut> of(PresentTies present, TieGrid after, BitSet teams, BitSet core) {
        int[][] lists = IntStream.range(0, after.n()).mapToObj(after::partners).toArray(int[][]::new);
        int[] with = Reach.distances(lists, teams);
        List<DropOut> all = new ArrayList<>();
        for (int gone : core.stream().toArray()) {
            int[][] left = without(after, gone);
            int[] without = Reach.distances(left, teams);
            List<OrganisationId> cut = present.ids(IntStream.range(0, lists.length).filter(place -> place != gone && with[place] >= 0 && without[place] < 0));
            all.add(new DropOut(present.ids().get(gone), cut, parts(left) - 1));
        }
        return List.copyOf(all);
    }

    /// Partners of everybody when one has none any more.
    static int[][] without(TieGrid ties, int gone) {
        return IntStream.range(0, ties.n()).mapToObj(place -> place == gone ? new int[0] : IntStream.of(ties.partners(place)).filter(other -> other != gone).toArray()).toArray(int[][]::new);
    }

    private static int parts(int[][] lists) {
        BitSet seen = new BitSet(lists.length);
        int parts = 0;
        for (int place = seen.nextClearBit(0); place < lists.length; place = seen.nextClearBit(place)) {
            BitSet from = new BitSet(lists.length);
            from.set(place);
            int[] distance = Reach.distances(lists, from);
            IntStream.range(0, lists.length).filter(other -> distance[other] >= 0).forEach(seen::set);
            parts++;
        }
        return parts;
    }
}
