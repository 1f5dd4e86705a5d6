package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Blocks;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Levels;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.ReferenceCases.Case;
import samenspel.measure.whole.ReferenceCases.Found;
import samenspel.network.OrganisationId;

/// Values of whole networks are those of other programs.
class NetworkReferenceTest {
    private static final double EQUAL = 1e-9;
    private static final double MODULARITY = 0.002;
    /// Those that have a number or a census there, for every network.
    private static final Set<NetworkMeasure> FOUND_FOR_ALL = EnumSet.of(NetworkMeasure.PRESENT, NetworkMeasure.TIES, NetworkMeasure.ISOLATES,
            NetworkMeasure.DENSITY, NetworkMeasure.MEAN_DEGREE, NetworkMeasure.TRANSITIVITY, NetworkMeasure.DIAMETER, NetworkMeasure.MEAN_DISTANCE,
            NetworkMeasure.DEGREE_CENTRALISATION, NetworkMeasure.BETWEENNESS_CENTRALISATION, NetworkMeasure.CLOSENESS_CENTRALISATION,
            NetworkMeasure.COMPONENTS, NetworkMeasure.LARGEST_COMPONENT, NetworkMeasure.CORE_MISFITS,
            NetworkMeasure.CONNECTEDNESS, NetworkMeasure.REACH_HIERARCHY, NetworkMeasure.EFFICIENCY_SNA, NetworkMeasure.LEAST_UPPER_BOUNDEDNESS);
    private static final Set<NetworkMeasure> FOUND_FOR_DIRECTED = EnumSet.of(NetworkMeasure.BETWEENNESS_DIRECTED_CENTRALISATION,
            NetworkMeasure.RECIPROCITY_TIES, NetworkMeasure.RECIPROCITY_PAIRS,
            NetworkMeasure.IN_DEGREE_CENTRALISATION, NetworkMeasure.OUT_DEGREE_CENTRALISATION, NetworkMeasure.DYAD_CENSUS, NetworkMeasure.TRIAD_CENSUS);

    static List<Case> cases() {
        return ReferenceCases.all();
    }

    static List<Case> samples() {
        return cases().stream().filter(one -> one.name().startsWith("network")).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_other_programs_found_is_found(Case one) {
        FOUND_FOR_ALL.forEach(measure -> found(one, measure));
        if (one.layer().directed()) {
            FOUND_FOR_DIRECTED.forEach(measure -> found(one, measure));
        }
    }

    /// The reference takes the first of the cores that are as good, by ids; its correlation is that of its core, and no other as good
    /// and as small has a larger one than ours.
    @ParameterizedTest
    @MethodSource("cases")
    void the_core_of_the_reference_is_one_of_those_with_the_fewest_exceptions(Case one) {
        PartnerLists partners = one.in().known().partners();
        BitSet core = new BitSet();
        Stream.of(one.found(NetworkMeasure.CORE).getFirst().value().split(" ")).forEach(id -> core.set(partners.ids().indexOf(new OrganisationId(id))));
        double theirs = one.found(NetworkMeasure.CORE_FIT).getFirst().number();
        assertEquals(NetworkMeasure.CORE_MISFITS.of(one.in()).number().orElseThrow(), CoreTest.misfits(partners, core));
        assertEquals(theirs, CoreTest.correlation(partners, core), EQUAL);
        assertEquals(theirs, NetworkMeasure.CORE_FIT_BY_ID.of(one.in()).number().orElseThrow(), EQUAL);
        Core own = Core.of(one.in());
        assertEquals(core.cardinality(), own.sure().length + own.more());
        BitSet mine = new BitSet();
        Arrays.stream(own.sure()).forEach(mine::set);
        assertTrue(mine.equals(core) ? Math.abs(theirs - own.fit()) < EQUAL : own.fit() > theirs - EQUAL, one.name());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void communities_are_not_worse_than_those_of_the_reference(Case one) {
        double found = NetworkMeasure.MODULARITY.of(one.in()).number().orElseThrow();
        assertTrue(found >= one.found(NetworkMeasure.MODULARITY).getFirst().number() - MODULARITY, one.name() + " " + found);
        Groups groups = (Groups) NetworkMeasure.COMMUNITIES.of(one.in()).reading();
        assertEquals(one.in().known().ids(), groups.groups().stream().flatMap(List::stream).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("undirected")
    void sets_that_hold_together_are_those_of_the_reference(Case one) {
        Levels found = (Levels) NetworkMeasure.LAMBDA_SETS.of(one.in()).reading();
        Map<String, String> own = new HashMap<>();
        found.levels().forEach((lambda, sets) -> own.put("" + lambda, sets.stream().map(ReferenceCases::words).collect(Collectors.joining("|"))));
        assertEquals(one.found(NetworkMeasure.LAMBDA_SETS).stream().collect(Collectors.toMap(Found::kind, Found::value)), own);
    }

    @ParameterizedTest
    @MethodSource("undirected")
    void key_players_are_those_of_the_reference(Case one) {
        for (NetworkMeasure measure : List.of(NetworkMeasure.FRAGMENTATION, NetworkMeasure.DISTANCE_FRAGMENTATION, NetworkMeasure.KEY_PLAYERS_REACH_SHARE,
                NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION)) {
            found(one, measure);
        }
        for (NetworkMeasure measure : List.of(NetworkMeasure.KEY_PLAYERS_REACH, NetworkMeasure.KEY_PLAYERS_REMOVAL)) {
            Groups own = (Groups) measure.of(one.in()).reading();
            assertEquals(one.found(measure).getFirst().value(), ReferenceCases.words(own.groups().getFirst()), measure.id());
        }
    }

    static List<Case> undirected() {
        return cases().stream().filter(one -> !one.layer().directed()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ties_within_and_across_sectors_are_those_of_the_reference(Case one) {
        found(one, NetworkMeasure.E_I_INDEX);
        found(one, NetworkMeasure.E_I_EXPECTED);
        Map<String, Double> densities = new HashMap<>();
        ((Blocks) NetworkMeasure.SECTOR_BLOCKS.of(one.in()).reading()).blocks().forEach(block -> block.density().ifPresent(density -> {
            densities.put(block.from() + ">" + block.to(), density);
            densities.putIfAbsent(block.to() + ">" + block.from(), density);
        }));
        one.found(NetworkMeasure.SECTOR_BLOCKS).forEach(found -> assertEquals(found.number(), densities.get(found.kind()), EQUAL, found.kind()));
    }

    private static void found(Case one, NetworkMeasure measure) {
        assertFalse(one.found(measure).isEmpty(), measure.id());
        NetworkValue value = measure.of(one.in());
        for (Found found : one.found(measure)) {
            double own = value.reading() instanceof Tally(var counts) ? counts.getOrDefault(found.kind(), -1L) : value.number().orElseThrow();
            assertEquals(found.number(), own, EQUAL * Math.max(1, found.number()), one.name() + " " + measure.id() + " " + found.kind());
        }
    }
}
