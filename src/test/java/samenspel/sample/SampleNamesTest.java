package samenspel.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import samenspel.network.Organisation;
import samenspel.network.kind.AccessRole;
import samenspel.text.Folding;

/// The names in the samples.
class SampleNamesTest {
    private static final List<Sample> SAMPLES = Sample.all();

    private static List<String> repeated(Sample sample, Function<Organisation, String> name) {
        Set<String> seen = new HashSet<>();
        return sample.network().organisations().stream().map(name).filter(n -> !seen.add(Folding.fold(n))).toList();
    }

    @Test
    void no_two_organisations_of_a_network_have_the_same_name() {
        SAMPLES.forEach(sample -> assertEquals(List.of(), repeated(sample, Organisation::name)));
    }

    @Test
    void no_two_organisations_of_a_network_have_the_same_short_name() {
        SAMPLES.forEach(sample -> assertEquals(List.of(), repeated(sample, Organisation::shortName)));
    }

    @Test
    void short_names_have_at_most_18_characters() {
        assertEquals(List.of(), SAMPLES.stream().flatMap(s -> s.network().organisations().stream())
                .map(Organisation::shortName).filter(name -> name.length() > 18 || name.isBlank()).toList());
    }

    @Test
    void the_CJG_the_youth_health_service_and_all_general_practitioners_give_access() {
        for (Sample sample : SAMPLES) {
            assertEquals(List.of(), sample.network().organisations().stream()
                    .filter(o -> o.sector().value().equals("H") || o.id().equals(sample.cjg()) || o.id().equals(sample.jgz()))
                    .filter(o -> o.access() == AccessRole.OTHER).toList());
        }
    }

    @Test
    void every_profile_says_that_the_data_are_invented() {
        assertEquals(List.of(true, true, true), SAMPLES.stream().map(s -> s.network().profile().synthetic()).toList());
    }
}
