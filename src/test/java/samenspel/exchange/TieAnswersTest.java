package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists of ties whose value columns hold yes and no, words, blank cells or numbers as people write them.
class TieAnswersTest {
    @ParameterizedTest
    @CsvSource({"nee, ja", "no, yes", "FALSE, TRUE", "ONWAAR, WAAR", "nooit, soms", "geen, goed", "niet, wel"})
    void a_word_for_none_is_no_tie_in_layers_however_many_rows_have_it(String no, String yes) {
        String text = "van;naar;Informatie;Verwijzing\na;b;NO;NO\nb;c;NO;NO\nc;d;NO;NO\nd;a;NO;YES\na;c;YES;NO\nb;d;NO;NO\n".replace("NO", no).replace("YES", yes);
        String ties = ties(text);
        assertTrue(ties.matches("d>a=\\d[.]0:Verwijzing a>c=\\d[.]0:Informatie|a>c=\\d[.]0:Informatie d>a=\\d[.]0:Verwijzing"), ties);
        assertTrue(findings(text).contains("noted answers-by-scale 1"), findings(text));
    }

    @ParameterizedTest
    @CsvSource({"nee, ja, 1.0", "no, yes, 1.0", "FALSE, TRUE, 1.0", "nooit, soms, 2.0", "geen, zeer goed, 6.0"})
    void a_word_for_none_is_no_tie_in_a_single_column_too(String no, String yes, String strength) {
        String text = "van;naar;Samenwerking\na;b;NO\nb;c;NO\nc;d;NO\nd;a;YES\na;c;YES\nb;d;NO\n".replace("NO", no).replace("YES", yes);
        assertEquals("a>b=0.0 b>c=0.0 c>d=0.0 d>a=S a>c=S b>d=0.0".replace("S", strength), ties(text));
        assertTrue(findings(text).contains("noted strength-guessed 1, noted answers-by-scale 1"), findings(text));
    }

    @Test
    void words_in_columns_of_waves_are_read_by_their_scale() {
        String text = "van;naar;2019;2021\na;b;nooit;maandelijks\nb;c;nooit;nooit\nc;d;wekelijks;maandelijks\n";
        assertEquals("c>d=4.0 a>b=3.0 c>d=3.0", ties(text));
    }

    @Test
    void a_remark_with_yes_and_no_is_no_strength() {
        assertEquals("a>b=1.0 b>c=1.0 c>d=1.0", ties("van;naar;Bevestigd\na;b;nee\nb;c;nee\nc;d;ja\n"));
    }

    @ParameterizedTest
    @CsvSource({"onbekend", "weet niet", "n.b.", "unknown", "?"})
    void a_word_for_not_known_among_numbers_is_unknown(String word) {
        String text = "van;naar;sterkte\na;b;1\nb;c;WORD\nc;d;2\nd;a;3\n".replace("WORD", word);
        assertEquals("a>b=1.0 b>c=NaN c>d=2.0 d>a=3.0", ties(text));
        assertEquals("noted answer-taken-for-none 1", findings(text));
    }

    private static String ties(String text) {
        return Small.ties(Small.graph("ties.csv", text));
    }

    private static String findings(String text) {
        return Small.findings(Small.reading("ties.csv", text));
    }
}
