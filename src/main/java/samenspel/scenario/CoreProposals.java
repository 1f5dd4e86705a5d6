package samenspel.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.measure.organisation.Brokerage;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// Proposes core groups for teams, in the ties of one layer.
///
/// Over several waves scores are added; only who is present in the wave of the scenario is proposed.
public final class CoreProposals {
    /// Without sectors one of the core for so many organisations.
    private static final int WITHOUT_SECTORS = 10;

    private final Network network;
    private final Layer layer;
    private final TreeSet<OrganisationId> teams;
    private final Map<WaveId, PresentTies> waves = new LinkedHashMap<>();

    public CoreProposals(Network network, Layer layer, Collection<OrganisationId> teams) {
        this.network = network;
        this.layer = layer;
        this.teams = new TreeSet<>(teams);
    }

    /// @param number as [ProposalKind] says, above 0
    /// @param all    whether the core is chosen over all waves instead of in this one
    public CoreProposal of(ProposalKind kind, int number, WaveId wave, boolean all) {
        List<WaveId> every = network.waves().stream().map(Wave::id).toList();
        List<OrganisationId> core = core(kind, number, all ? every : List.of(wave), wave);
        List<List<OrganisationId>> each = every.stream().map(one -> all || !one.equals(wave) ? core(kind, number, List.of(one), one) : core).toList();
        List<OrganisationId> stable = core.stream().filter(one -> each.stream().allMatch(other -> other.contains(one))).toList();
        PresentTies present = present(wave);
        List<OrganisationId> unreachable = kind == ProposalKind.REACH
                ? present.ids(IntStream.range(0, present.n()).filter(place -> present.partners(place) == 0 && !teams.contains(present.ids().get(place)))) : List.of();
        return new CoreProposal(kind, core, stable, every.size(), all, unreachable, present.doubtful().stream().filter(unreachable::contains).toList());
    }

    private PresentTies present(WaveId wave) {
        return waves.computeIfAbsent(wave, one -> PresentTies.of(network, layer, one));
    }

    private List<OrganisationId> core(ProposalKind kind, int number, List<WaveId> over, WaveId wave) {
        return switch (kind) {
            case SECTORS -> bySector(number, over, wave);
            case BROKERS -> brokers(number, over, wave);
            case REACH -> reaching(over, wave);
            case CAPACITY -> keepable(number, over, wave);
        };
    }

    private List<OrganisationId> candidates(WaveId wave) {
        return present(wave).ids().stream().filter(one -> !teams.contains(one)).toList();
    }

    private Map<SectorId, List<OrganisationId>> sectors(WaveId wave) {
        Map<SectorId, List<OrganisationId>> sectors = new LinkedHashMap<>();
        PresentTies present = present(wave);
        candidates(wave).forEach(one -> sectors.computeIfAbsent(present.sector(present.place(one)), _ -> new ArrayList<>()).add(one));
        return sectors;
    }

    private List<OrganisationId> bySector(int members, List<WaveId> over, WaveId wave) {
        Map<OrganisationId, Long> scores = connected(over);
        Map<SectorId, List<OrganisationId>> sectors = sectors(wave);
        if (sectors.size() < 2) {
            return best(scores, candidates(wave), startedParts(candidates(wave).size(), WITHOUT_SECTORS));
        }
        return sectors.values().stream().flatMap(some -> best(scores, some, startedParts(some.size(), members)).stream()).sorted().toList();
    }

    private static int startedParts(int all, int each) {
        return (all + each - 1) / Math.max(1, each);
    }

    private List<OrganisationId> keepable(int number, List<WaveId> over, WaveId wave) {
        Map<OrganisationId, Long> scores = connected(over);
        List<OrganisationId> first = sectors(wave).size() < 2 ? List.of()
                : best(scores, sectors(wave).values().stream().flatMap(some -> best(scores, some, 1).stream()).toList(), number);
        List<OrganisationId> rest = best(scores, candidates(wave).stream().filter(one -> !first.contains(one)).toList(), number - first.size());
        return Stream.concat(first.stream(), rest.stream()).sorted().toList();
    }

    private static List<OrganisationId> best(Map<OrganisationId, Long> scores, Collection<OrganisationId> some, int number) {
        return some.stream().sorted(Comparator.comparingLong((OrganisationId one) -> -scores.getOrDefault(one, 0L)).thenComparing(one -> one))
                .limit(Math.max(0, number)).sorted().toList();
    }

    /// Partners first, then contacts in other layers.
    private Map<OrganisationId, Long> connected(List<WaveId> over) {
        Map<OrganisationId, Long> scores = new HashMap<>();
        for (WaveId wave : over) {
            PresentTies present = present(wave);
            IntStream.range(0, present.n()).forEach(place -> scores.merge(present.ids().get(place), ((long) present.partners(place) << 32) + present.contacts(place), Long::sum));
        }
        return scores;
    }

    /// Nobody who stands between no others.
    private List<OrganisationId> brokers(int number, List<WaveId> over, WaveId wave) {
        Map<OrganisationId, Long> scores = brokers(over);
        return best(scores, candidates(wave).stream().filter(one -> scores.getOrDefault(one, 0L) > 0).toList(), number);
    }

    private Map<OrganisationId, Long> brokers(List<WaveId> over) {
        Map<OrganisationId, Long> scores = new HashMap<>();
        over.forEach(wave -> Brokerage.of(network, layer, wave).forEach((one, broker) -> scores.merge(one, broker.total().count(), Long::sum)));
        return scores;
    }

    private List<OrganisationId> reaching(List<WaveId> over, WaveId wave) {
        PresentTies present = present(wave);
        List<OrganisationId> candidates = candidates(wave);
        return SmallestCover.of(candidates.stream().map(one -> reachedBy(one, over, present)).toList()).stream().map(candidates::get).toList();
    }

    /// In each of the waves those with a tie to it and itself, if it has any, wave after wave; teams need not be reached, nor who is
    /// absent in the wave of the scenario.
    private BitSet reachedBy(OrganisationId one, List<WaveId> over, PresentTies present) {
        BitSet reached = new BitSet(over.size() * present.n());
        for (int wave = 0; wave < over.size(); wave++) {
            PresentTies then = present(over.get(wave));
            int before = wave * present.n();
            int at = then.place(one);
            if (at >= 0 && then.partners(at) > 0) {
                Stream.concat(Stream.of(one), then.ids(IntStream.of(then.tied().partners(at))).stream()).filter(other -> !teams.contains(other)).mapToInt(present::place)
                        .filter(place -> place >= 0).forEach(place -> reached.set(before + place));
            }
        }
        return reached;
    }
}
