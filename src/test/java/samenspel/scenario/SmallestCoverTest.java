package samenspel.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

class SmallestCoverTest {
    private static final int SETS = 9;

    private static BitSet union(List<BitSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        return all;
    }

    /// By trying every choice.
    private static int smallest(List<BitSet> sets) {
        return IntStream.range(0, 1 << SETS).filter(choice -> union(IntStream.range(0, SETS).filter(set -> (choice >> set & 1) == 1).mapToObj(sets::get).toList()).equals(union(sets)))
                .map(Integer::bitCount).min().orElseThrow();
    }

    @Test
    void among_few_sets_none_smaller_holds_all() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<BitSet> sets = IntStream.range(0, SETS).mapToObj(_ -> BitSet.valueOf(new long[] {random.nextLong() & random.nextLong() & 0xffff})).toList();
            List<Integer> found = SmallestCover.of(sets);
            assertEquals(union(sets), union(found.stream().map(sets::get).toList()), "seed " + seed);
            assertEquals(smallest(sets), found.size(), "seed " + seed);
        }
    }

    @Test
    void a_core_that_reaches_everybody_is_smaller_than_taking_who_reaches_most_each_time() {
        Network network = Drawn.samples().getFirst().network();
        Layer strong = network.layer(new LayerId("strong")).orElseThrow();
        CoreProposals proposals = new CoreProposals(network, strong, List.of(new OrganisationId("cjg01")));
        List<OrganisationId> core = proposals.of(ProposalKind.REACH, 1, new WaveId("2019"), false).core();
        assertEquals(25, core.size());
    }
}
