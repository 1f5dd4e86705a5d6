package samenspel.measure.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.KnownTies;
import samenspel.measure.ReferenceCase;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.Tie;

/// What R's sna and other programs found of organisations with the sectors of the samples, and of the karate club with its two parts.
class SectorReferenceTest {
    private static final double NEAR = 1e-9;
    private static final Map<BrokerRole, String> WORDS = Map.of(BrokerRole.COORDINATOR, "w_I", BrokerRole.CONSULTANT, "w_O",
            BrokerRole.REPRESENTATIVE, "b_IO", BrokerRole.GATEKEEPER, "b_OI", BrokerRole.LIAISON, "b_O");

    static List<ReferenceCase> cases() {
        return ReferenceCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokerage_is_that_of_sna_with_its_z(ReferenceCase one) {
        Map<OrganisationId, Brokerage> found = Brokerage.of(ties(one), sectors(one));
        WORDS.forEach((role, word) -> {
            agrees(one, "brokerage-raw-" + word, id -> (double) score(found, id, role).count());
            agrees(one, "brokerage-z-" + word, id -> score(found, id, role).z());
        });
        agrees(one, "brokerage-raw-t", id -> (double) Objects.requireNonNull(found.get(id)).total().count());
        agrees(one, "brokerage-z-t", id -> Objects.requireNonNull(found.get(id)).total().z());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ties_outside_the_sector_less_those_inside_are_those_of_other_programs(ReferenceCase one) {
        Map<OrganisationId, OutsideTies> found = OutsideTies.of(ties(one), sectors(one));
        agrees(one, "ei", id -> Objects.requireNonNull(found.get(id)).externalInternal().orElse(Double.NaN));
        agrees(one, "ei", id -> 2 * Objects.requireNonNull(found.get(id)).share().orElse(Double.NaN) - 1);
    }

    private static Brokerage.Score score(Map<OrganisationId, Brokerage> found, OrganisationId id, BrokerRole role) {
        return Objects.requireNonNull(Objects.requireNonNull(found.get(id)).roles().get(role));
    }

    /// Where the file has no value there is none.
    private static void agrees(ReferenceCase one, String measure, Function<OrganisationId, Double> found) {
        Map<OrganisationId, Double> expected = Objects.requireNonNull(one.values().get(measure));
        one.organisations().forEach(id -> assertEquals(Optional.ofNullable(expected.get(id)).orElse(Double.NaN), found.apply(id), NEAR, () -> measure + " of " + id));
    }

    private static KnownTies ties(ReferenceCase one) {
        return KnownTies.of(one.organisations(), one.ties().stream().map(Tie::pair).toList(), List.of(), one.directed());
    }

    private static List<SectorId> sectors(ReferenceCase one) {
        return one.organisations().stream().map(id -> Objects.requireNonNull(one.sectors().get(id))).toList();
    }
}
