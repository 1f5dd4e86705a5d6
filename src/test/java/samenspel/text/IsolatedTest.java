package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class IsolatedTest {
    private static final String SCHOOL = "בית ספר";

    @Test
    void a_name_from_right_to_left_stands_apart_in_a_sentence_and_others_as_they_are() {
        Texts texts = Texts.in(Language.EN);
        assertEquals("\u2068" + SCHOOL + "\u2069 65 (95%)", texts.get("view.response", SCHOOL, 65, 0.95));
        assertEquals("Café 65 (95%)", texts.get("view.response", "Café", 65, 0.95));
    }

    @Test
    void numbers_behind_a_name_from_right_to_left_stay_behind_it() {
        String said = Texts.in(Language.NL).get("view.response", SCHOOL, 65, 0.95);
        Bidi order = new Bidi(said, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertEquals(0, order.getLevelAt(said.indexOf("65")));
        assertEquals(1, order.getLevelAt(said.indexOf("ספר")));
    }

    @Test
    void a_name_is_kept_apart_once_and_also_where_it_is_cut() {
        String apart = Isolated.of(SCHOOL);
        assertEquals(apart, Isolated.of(apart));
        assertEquals(apart, Isolated.closed(apart.substring(0, apart.length() - 1)));
        assertEquals(SCHOOL, Isolated.plain(apart));
    }
}
