package samenspel.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Drawn;
import samenspel.measure.organisation.Brokerage;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;
import samenspel.network.Wave;
import samenspel.network.WaveId;

class CoreProposalsTest {
    private static final Network FIRST = Drawn.samples().getFirst().network();
    private static final Layer STRONG = FIRST.layer(new LayerId("strong")).orElseThrow();
    private static final WaveId LATER = new WaveId("2019");
    private static final OrganisationId TEAM = new OrganisationId("cjg01");

    private static CoreProposal of(ProposalKind kind, int number, boolean all) {
        return new CoreProposals(FIRST, STRONG, List.of(TEAM)).of(kind, number, LATER, all);
    }

    @Test
    void of_each_sector_one_is_proposed_for_each_started_dozen() {
        List<OrganisationId> core = of(ProposalKind.SECTORS, 12, false).core();
        assertEquals(17, core.size());
        assertEquals(10, core.stream().map(one -> FIRST.organisation(one).map(Organisation::sector).orElseThrow()).distinct().count());
        assertEquals(10, of(ProposalKind.SECTORS, 20, false).core().size() - 2);
    }

    @Test
    void a_core_of_one_wave_is_hardly_that_of_another() {
        assertEquals(6, of(ProposalKind.SECTORS, 12, false).stable().size());
        assertTrue(of(ProposalKind.SECTORS, 12, true).core().containsAll(of(ProposalKind.SECTORS, 12, true).stable()));
    }

    @ParameterizedTest
    @EnumSource(ProposalKind.class)
    void nobody_is_proposed_who_is_a_team_or_absent(ProposalKind kind) {
        Set<OrganisationId> present = new TreeSet<>(PresentTies.of(FIRST, STRONG, LATER).ids());
        for (boolean all : List.of(false, true)) {
            List<OrganisationId> core = of(kind, Math.max(1, kind.usual()), all).core();
            assertTrue(!core.isEmpty() && !core.contains(TEAM) && present.containsAll(core), core.toString());
        }
    }

    @Test
    void nobody_is_proposed_as_a_broker_who_stands_between_no_others() {
        List<OrganisationId> core = of(ProposalKind.BROKERS, 1000, false).core();
        assertEquals(Brokerage.of(FIRST, STRONG, LATER).entrySet().stream().filter(one -> one.getValue().total().count() > 0).map(Map.Entry::getKey).filter(one -> !one.equals(TEAM)).sorted().toList(), core);
        assertTrue(core.size() > 10 && core.size() < 120, core.toString());
    }

    @Test
    void a_core_that_reaches_everybody_has_a_tie_with_everybody_who_has_one() {
        CoreProposal proposal = of(ProposalKind.REACH, 0, false);
        Set<OrganisationId> near = FIRST.ties(STRONG, LATER).stream().map(Tie::pair).filter(pair -> proposal.core().stream().anyMatch(pair::has))
                .flatMap(pair -> List.of(pair.from(), pair.to()).stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<OrganisationId> expected = new TreeSet<>(PresentTies.of(FIRST, STRONG, LATER).ids());
        expected.removeAll(proposal.unreachable());
        expected.remove(TEAM);
        assertTrue(near.containsAll(expected));
        assertEquals(13, proposal.unreachable().size());
    }

    @Test
    void a_core_that_a_team_can_keep_is_as_large_as_its_capacity() {
        assertEquals(15, of(ProposalKind.CAPACITY, 15, true).core().size());
    }

    @Test
    void a_core_over_all_waves_has_a_tie_in_each_wave_with_everybody_who_has_one_then() {
        List<OrganisationId> core = of(ProposalKind.REACH, 0, true).core();
        Set<OrganisationId> present = new TreeSet<>(PresentTies.of(FIRST, STRONG, LATER).ids());
        for (Wave wave : FIRST.waves()) {
            List<Pair> ties = FIRST.ties(STRONG, wave.id()).stream().map(Tie::pair).filter(pair -> present.contains(pair.from()) && present.contains(pair.to())).toList();
            Set<OrganisationId> tied = ties.stream().filter(pair -> !pair.has(TEAM)).flatMap(pair -> Stream.of(pair.from(), pair.to())).collect(Collectors.toCollection(TreeSet::new));
            Set<OrganisationId> near = ties.stream().filter(pair -> core.stream().anyMatch(pair::has)).flatMap(pair -> Stream.of(pair.from(), pair.to())).collect(Collectors.toCollection(TreeSet::new));
            tied.removeAll(near);
            assertEquals(Set.of(), tied, wave.id().value());
        }
    }

    @Test
    void who_is_stable_is_proposed_in_each_wave_alone() {
        for (ProposalKind kind : ProposalKind.values()) {
            CoreProposal all = of(kind, Math.max(1, kind.usual()), true);
            Set<OrganisationId> each = new TreeSet<>(all.core());
            FIRST.waves().forEach(wave -> each.retainAll(new CoreProposals(FIRST, STRONG, List.of(TEAM)).of(kind, Math.max(1, kind.usual()), wave.id(), false).core()));
            assertEquals(List.copyOf(each), all.stable(), kind.word());
        }
    }
}
