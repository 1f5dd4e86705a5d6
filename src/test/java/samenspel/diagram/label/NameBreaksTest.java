package samenspel.diagram.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Weight;

class NameBreaksTest {

    @Test
    void an_article_stands_with_the_word_it_belongs_to() {
        assertEquals(List.of("Huisartsenpraktijk", "De Tuinderij"), lines("Huisartsenpraktijk De Tuinderij", 2));
    }

    @Test
    void a_long_name_has_three_lines_of_about_one_width() {
        assertEquals(List.of("Gemeente Meerwoude,", "afdeling Inkoop", "en Contractmanagement"),
                lines("Gemeente Meerwoude, afdeling Inkoop en Contractmanagement", 3));
    }

    @Test
    void a_compound_may_break_after_its_hyphen() {
        assertEquals(List.of("Maatschappelijkwerk-", "opvoedondersteuning"), lines("Maatschappelijkwerk-opvoedondersteuning", 2));
    }

    @Test
    void a_compound_may_break_after_a_slash() {
        assertEquals(List.of("Jeugdbescherming/", "jeugdreclassering"), lines("Jeugdbescherming/jeugdreclassering", 2));
    }

    @Test
    void a_word_is_never_broken() {
        assertEquals(List.of(List.of("Kinderdagverblijfhouderijvereniging")), all("Kinderdagverblijfhouderijvereniging"));
    }

    @Test
    void a_short_name_stays_on_one_line() {
        assertEquals(List.of(List.of("CJG")), all("CJG"));
    }

    @Test
    void nothing_of_a_name_is_lost() {
        String name = "Kinder- en jeugdpsychiatrie De Nieuwe Kade, locatie Noord/West";
        assertTrue(all(name).stream().allMatch(lines -> String.join("", lines).replace(" ", "").equals(name.replace(" ", ""))));
    }

    private static List<List<String>> all(String name) {
        return NameBreaks.of(name, 12, Weight.REGULAR).stream().map(TextBlock::lines).toList();
    }

    private static List<String> lines(String name, int number) {
        return all(name).stream().filter(lines -> lines.size() == number).findFirst().orElseThrow();
    }
}
