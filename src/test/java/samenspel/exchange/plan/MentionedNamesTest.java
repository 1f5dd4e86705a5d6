package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several names in a cell, and words in it that are no names.
class MentionedNamesTest {
    private static String ties(String csv) {
        String said = Plans.answers(Plans.whole(Plans.guess("a.csv", csv)).network()).getFirst();
        return said.substring(said.indexOf(": ") + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie;Werkt samen met\nKern;Spil en As\nSpil;Kern, As en Wiel\nAs;Kern\nWiel;Spil & Kern\n",
        "Organisation;Works with\nKern;Spil and As\nSpil;Kern, As and Wiel\nAs;Kern\nWiel;Spil, Kern\n"})
    void and_parts_known_names(String csv) {
        assertEquals("As>Kern=1 Kern>As=1 Kern>Spil=1 Spil>As=1 Spil>Kern=1 Spil>Wiel=1 Wiel>Kern=1 Wiel>Spil=1", ties(csv));
    }

    @Test
    void and_within_a_name_parts_nothing() {
        assertEquals("Jeugd en Gezin>Kern=1 Kern>Jeugd en Gezin=1", ties("Van;Naar\nKern;Jeugd en Gezin\nJeugd en Gezin;Kern\n"));
    }

    @Test
    void words_for_nobody_are_no_organisations() {
        ImportPlan plan = Plans.guess("a.csv", "Organisatie;Werkt samen met\nKern;Spil, As\nSpil;geen\nAs;-\nWiel;weet ik niet\n");
        assertEquals("Kern>As=1 Kern>Spil=1", ties("Organisatie;Werkt samen met\nKern;Spil, As\nSpil;geen\nAs;-\nWiel;weet ik niet\n"));
        assertEquals(4, Plans.whole(plan).network().organisations().size());
        assertEquals(List.of("Wiel NOT_ANSWERED"), Plans.participation(Plans.whole(plan).network(), 0));
        assertTrue(Plans.findings(plan).containsAll(List.of("names-nobody 3:2", "names-nobody 4:2", "answer-taken-for-none 5:2")), () -> Plans.findings(plan).toString());
    }

    @Test
    void an_answer_behind_a_name_is_no_part_of_it() {
        String csv = "Organisatie;Werkt samen met\nKern;Spil (wekelijks), As (maandelijks)\nSpil;Kern (wekelijks)\nAs;Spil (soms)\n";
        assertEquals("As>Spil=1 Kern>As=1 Kern>Spil=1 Spil>Kern=1", ties(csv));
        assertTrue(Plans.findings(Plans.guess("a.csv", csv)).stream().anyMatch(one -> one.startsWith("name-with-answer")));
    }

    @Test
    void numbers_before_names_are_no_part_of_them() {
        String csv = "Tijdstempel,Uw organisatie,Met wie werkt u samen?\n1-2-2023,Kern,1. Spil; 2. As\n1-2-2023,Spil,1. Kern\n1-2-2023,As,1. Kern; 2. Spil\n";
        assertEquals("As>Kern=1 As>Spil=1 Kern>As=1 Kern>Spil=1 Spil>Kern=1", ties(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {", ", "; ", "|"})
    void a_semicolon_within_a_known_name_parts_nothing(String mark) {
        String csv = "Uw organisatie,Met wie werkt u samen?\nHuis; Oost,Kern\nKern,\"Huis; OostMARKSpil\"\nSpil,\"KernMARKHuis; Oost\"\nAs,Spil\n".replace("MARK", mark);
        assertEquals("As>Spil=1 Huis; Oost>Kern=1 Kern>Huis; Oost=1 Kern>Spil=1 Spil>Huis; Oost=1 Spil>Kern=1", ties(csv));
    }
}
