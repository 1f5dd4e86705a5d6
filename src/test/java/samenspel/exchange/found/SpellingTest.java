package samenspel.exchange.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void names_that_look_the_same_are_the_same() {
        assertEquals(List.of("Café", "Huis Oost", "Huis Oost", "Huis", "Huis", "Huis"), Stream.of("Cafe\u0301", "Huis\u00a0Oost", "Huis \u202f Oost", "Hu\u200bis", "\ufeffHuis", "Hu\u00adis")
                .map(Spelling::plain).toList());
    }

    @Test
    void a_plain_name_is_left_as_it_is() {
        for (String name : List.of("CJG", "Één", "O\u2019Neill", "De  Brug", "\ud83d\udc68\u200d\ud83d\udc69", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")) {
            assertSame(name, Spelling.plain(name));
        }
    }

    @Test
    void in_a_table_two_blanks_are_one_and_numbers_are_left_alone() {
        assertEquals(List.of("De Brug", "1\u00a0000", " 12  13 "), Stream.of("De  Brug", "1\u00a0000", " 12  13 ").map(Spelling::ofCell).toList());
    }
}
