package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AllowedSpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            GRAPHML       | a "b" 'c' <d> &e; | a "b" 'c' <d> &e;
            PAJEK_NETWORK | a "b" 'c' <d> &e; | a "b" 'c' <d> &e;
            DL            | a "b" 'c'         | a 'b' 'c'
            DGS           | a "b"             | a "b"
            DGS           | a 'b'             | a 'b'
            DGS           | a "b" 'c'         | a \u201db\u201d 'c'
            """)
    void what_a_format_can_hold_stays(ExportFormat target, String text, String fit) {
        assertEquals(fit, target.fit(text));
    }

    @ParameterizedTest
    @EnumSource
    void what_fits_fits_again(ExportFormat target) {
        Ugly.NAMES.forEach(name -> assertEquals(target.fit(name), target.fit(target.fit(name))));
    }

    @ParameterizedTest
    @EnumSource
    void no_control_character_is_left(ExportFormat target) {
        assertEquals("", target.fit("a\u0007\u0000\ud800").replaceAll("[a\ufffd ]", ""));
    }
}
