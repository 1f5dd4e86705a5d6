package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.exchange.found.FoundGraph;

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

    @Test
    void a_blank_strength_where_most_rows_have_one_is_unknown_and_said() {
        String text = "van;naar;sterkte\na;b;1\nb;c;\nc;d;2\nd;a;3\n";
        assertEquals("a>b=1.0 b>c=NaN c>d=2.0 d>a=3.0", ties(text));
        assertEquals("noted blank-unknown 1", findings(text));
    }

    @ParameterizedTest
    @CsvSource({"1.200", "'\"1,200\"'"})
    void groups_of_three_digits_beside_whole_numbers_are_thousands(String thousand) {
        String text = "van;naar;aantal\na;b;950\nb;c;THOUSAND\nc;d;70\n".replace("THOUSAND", thousand);
        assertEquals("a>b=950.0 b>c=1200.0 c>d=70.0", ties(text));
        assertEquals("noted thousands 1", findings(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"€ 1.250,00|€ 300,00|€ 12,50", "1 250|300|12,5", "1'250|300|12.5", "'\"1,250.0\"'|300.0|12.5", "EUR 1.250,-|EUR 300|12,50 euro", "$1250|$300|$12.50"})
    void amounts_with_a_unit_or_with_thousands_apart_are_strengths(String most, String more, String few) {
        assertEquals("a>b=1250.0 b>c=300.0 c>a=12.5", ties("van;naar;bedrag\na;b;%s\nb;c;%s\nc;a;%s\n".formatted(most, more, few)));
        assertEquals("a>b=1250.0 b>c=300.0 c>a=12.5", ties("van;naar;sterkte\na;b;%s\nb;c;%s\nc;a;%s\n".formatted(most, more, few)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1.333", "950.5, 70, 1.200", "0.125, 100, 2.125", "1200, 950, 1.200"})
    void other_numbers_keep_their_decimals(String one, String two, double third) {
        String text = "van;naar;aantal\na;b;%s\nb;c;%s\nc;d;%s\n".formatted(one, two, third == 1.2 ? "1.200" : String.valueOf(third));
        assertTrue(ties(text).endsWith("c>d=" + third), ties(text));
    }

    @ParameterizedTest
    @CsvSource({"wederzijds, eenzijdig", "two-way, one-way", "beide, gericht", "↔, →"})
    void a_column_of_directions_says_which_ties_go_both_ways(String both, String one) {
        assertEquals("a-b=1.0 b>c=2.0", ties("van;naar;richting;sterkte\na;b;BOTH;1\nb;c;ONE;2\n".replace("BOTH", both).replace("ONE", one)));
    }

    @Test
    void other_words_for_directions_are_kept_with_the_ties() {
        String text = "van;naar;richting;sterkte\na;b;noordwaarts;1\nb;c;zuidwaarts;2\n";
        assertEquals("richting", Small.graph("ties.csv", text).ties().getFirst().attributes().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource({"Baseline, Follow-up 1", "2019-2020, 2020-2021", "2019/20, 2020/21", "Meting 1 (mei 2019), Meting 2 (mei 2021)", "2019-03-01, 2021-06-01", "Nulmeting (2019), Eindmeting (2021)"})
    void headings_that_say_when_are_waves_of_one_layer(String first, String second) {
        assertEquals(Stream.of(" | a>b " + first, " | a>b " + second, " | b>c " + second).sorted().collect(Collectors.joining()), waves("van;naar;" + first + ";" + second + "\na;b;1;2\nb;c;0;3\nc;a;0;0\n"));
    }

    @Test
    void layers_and_waves_stand_in_two_rows_of_headings_in_any_order() {
        String below = "a;b;1;2;0;3\nb;c;0;1;2;2\nc;a;1;1;1;0\n";
        String years = waves("van;naar;2019;;2021;\n;;Informatie;Verwijzing;Informatie;Verwijzing\n" + below);
        assertTrue(years.contains("Informatie | a>b 2019") && years.contains("Verwijzing | a>b 2021"), years);
        String layers = waves("van;naar;Informatie;;Verwijzing;\n;;2019;2021;2019;2021\n" + below);
        assertTrue(layers.contains("Informatie | a>b 2019") && layers.contains("Verwijzing | a>b 2021"), layers);
    }

    private static String waves(String text) {
        FoundGraph graph = Small.graph("ties.csv", text);
        return graph.ties().stream().filter(tie -> tie.value() != 0).map(tie -> tie.relation() + " | " + graph.nodes().get(tie.from()).label() + ">" + graph.nodes().get(tie.to()).label() + " " + tie.wave())
                .sorted().collect(Collectors.joining());
    }

    private static String ties(String text) {
        return Small.ties(Small.graph("ties.csv", text));
    }

    private static String findings(String text) {
        return Small.findings(Small.reading("ties.csv", text));
    }
}
