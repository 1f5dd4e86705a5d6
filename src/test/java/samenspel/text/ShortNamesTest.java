package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    @Test
    void a_name_that_is_short_stays_whole() {
        assertEquals(List.of("GGD Rijnland"), List.copyOf(ShortNames.of(List.of("GGD Rijnland"), Set.of()).values()));
    }

    @Test
    void long_names_that_begin_alike_keep_what_distinguishes_them() {
        List<String> names = List.of("Stichting Jeugdzorg Noord-Holland, Alkmaar", "Stichting Jeugdzorg Noord-Holland, Haarlem");
        assertEquals(List.of("Stichting Jeu… Alkmaar", "Stichting Jeu… Haarlem"), List.copyOf(ShortNames.of(names, Set.of()).values()).stream()
                .map(name -> name.replaceFirst("^.*…", "Stichting Jeu…")).toList());
    }

    @Test
    void forty_names_with_a_number_at_their_end_are_forty_short_names_of_a_few_letters() {
        List<String> names = IntStream.rangeClosed(1, 40).mapToObj(i -> "Organisatie met lange naam nummer " + i).toList();
        Set<String> made = new HashSet<>(ShortNames.of(names, Set.of()).values());
        assertEquals(40, made.size());
        assertTrue(made.stream().allMatch(name -> name.length() <= 24), made.toString());
    }

    @Test
    void a_short_name_that_another_was_given_is_not_given_again() {
        assertEquals(List.of("MEE 2"), List.copyOf(ShortNames.of(List.of("MEE"), Set.of("MEE")).values()));
    }

    @Test
    void the_order_of_the_names_does_not_change_what_they_are_called() {
        List<String> names = List.of("Gecertificeerde instelling De Leidraad", "Gecertificeerde instelling De Opvoeders");
        assertEquals(ShortNames.of(names, Set.of()), ShortNames.of(names.reversed(), Set.of()));
    }
}
