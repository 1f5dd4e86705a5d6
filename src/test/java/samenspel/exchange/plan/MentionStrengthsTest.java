package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Surveys that ask for names, and of each how strong the tie is or of which kind.
class MentionStrengthsTest {
    private static final String ROWS = "Kern;Spil;2;As;3\nSpil;As;1;;\nAs;Kern;3;Wiel;1\nWiel;Kern;2;;\n";

    private static List<String> answers(String csv) {
        return Plans.answers(Plans.whole(Plans.guess("a.csv", csv)).network());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie;Partner 1;Frequentie 1;Partner 2;Frequentie 2\n", "Uw organisatie;Organisatie 1;Hoe vaak 1;Organisatie 2;Hoe vaak 2\n",
        "Organisatie;Eerste partner;Frequentie eerste partner;Tweede partner;Frequentie tweede partner\n", "org;alter1;freq1;alter2;freq2\n",
        "Your organisation;Partner;How often?;Partner2;How often?2\n", "Organisation;Name;Frequency;Name;Frequency\n",
        "Namens welke organisatie?;Met wie? [Partner 1][Naam];Met wie? [Partner 1][Hoe vaak];Met wie? [Partner 2][Naam];Met wie? [Partner 2][Hoe vaak]\n"})
    void the_frequency_beside_a_named_partner_is_the_strength(String headings) {
        List<String> answers = answers(headings + ROWS);
        assertEquals(1, answers.size(), answers::toString);
        assertTrue(answers.getFirst().endsWith(": As>Kern=3 As>Wiel=1 Kern>As=3 Kern>Spil=2 Spil>As=1 Wiel>Kern=2"), answers::toString);
    }

    @Test
    void frequencies_may_stand_behind_all_names_and_be_words() {
        String csv = "Organisation,Partner 1,Partner 2,Frequency 1,Frequency 2\nKern,Spil,As,Weekly,Yearly\nSpil,As,,Monthly,\nAs,Kern,Spil,Yearly,Weekly\n";
        assertTrue(answers(csv).getFirst().endsWith("As>Kern=1 As>Spil=4 Kern>As=1 Kern>Spil=4 Spil>As=3"), answers(csv)::toString);
    }

    @Test
    void two_strengths_beside_a_name_are_two_layers() {
        String csv = "Organisatie;Partner 1;Frequentie 1;Belang 1;Partner 2;Frequentie 2;Belang 2\nKern;Spil;2;5;As;3;4\nSpil;As;1;5;Kern;2;3\nAs;Kern;3;1;Spil;3;2\n";
        assertEquals(List.of("Frequentie wave: As>Kern=3 As>Spil=3 Kern>As=3 Kern>Spil=2 Spil>As=1 Spil>Kern=2", "Belang wave: As>Kern=1 As>Spil=2 Kern>As=4 Kern>Spil=5 Spil>As=5 Spil>Kern=3"),
                answers(csv).stream().map(said -> said.replace(" Now: ", " wave: ")).toList());
    }

    @Test
    void a_name_without_its_frequency_and_a_frequency_without_its_name_are_said() {
        String csv = "Organisatie;Partner 1;Frequentie 1;Partner 2;Frequentie 2\nKern;Spil;;As;3\nSpil;As;1;;2\nAs;Kern;3;Spil;1\nWiel;Kern;2;;\nNaaf;As;1;Kern;2\nVelg;As;1;Kern;2\n";
        ImportPlan plan = Plans.guess("a.csv", csv);
        assertTrue(answers(csv).getFirst().contains("Kern>Spil=?"), answers(csv)::toString);
        assertTrue(Plans.findings(plan).containsAll(List.of("mentioned-without-strength 2:3", "tie-without-ends 3:5")), () -> Plans.findings(plan).toString());
    }

    @Test
    void a_recipe_reads_strengths_beside_names_again() {
        ImportPlan plan = Plans.guess("a.csv", "Organisatie;Partner 1;Frequentie 1;Partner 2;Frequentie 2\n" + ROWS);
        ImportPlan again = ImportRecipe.of(plan).on(Plans.guess("a.csv", "Organisatie;Partner 1;Frequentie 1;Partner 2;Frequentie 2\n" + ROWS));
        assertEquals(Plans.whole(plan).network(), Plans.whole(again).network());
    }

    @Test
    void the_kind_beside_a_named_partner_is_the_layer() {
        String csv = "Organisatie;Partner 1;Soort relatie 1;Hoe vaak 1;Partner 2;Soort relatie 2;Hoe vaak 2\nKern;Spil;Zorg;2;As;Geld;3\nSpil;As;Zorg;1;;;\nAs;Kern;Geld;3;Spil;Zorg;1\n";
        assertEquals(List.of("Zorg Now: As>Spil=1 Kern>Spil=2 Spil>As=1", "Geld Now: As>Kern=3 Kern>As=3"), answers(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie;Partner;;", "Organisatie;Partners;;", "Your organisation;Works with;;", "Naam;Met wie werkt u samen?;;"})
    void names_under_headings_that_are_left_out_are_mentioned_too(String headings) {
        List<String> answers = answers(headings + "\nKern;Spil;As;Wiel\nSpil;As;;\nAs;Kern;Wiel;\nWiel;Kern;;\n");
        assertEquals(1, answers.size(), answers::toString);
        assertTrue(answers.getFirst().endsWith("Now: As>Kern=1 As>Wiel=1 Kern>As=1 Kern>Spil=1 Kern>Wiel=1 Spil>As=1 Wiel>Kern=1"), answers::toString);
    }
}
