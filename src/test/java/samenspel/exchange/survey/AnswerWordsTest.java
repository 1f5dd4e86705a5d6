package samenspel.exchange.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWordsTest {
    /// Words from little to much keep that order, and none of them is left out.
    @ParameterizedTest
    @ValueSource(strings = {
        "never|yearly|quarterly|monthly|weekly|daily",
        "nooit|minder dan 1x per jaar|1x per jaar|een keer per halfjaar|4 keer per jaar|elke twee maanden|maandelijks|2-3 keer per maand|1x per week|om de dag|elke dag",
        "never|less than once a year|once a year|twice a year|every quarter|every other month|once a month|every two weeks|once a week|2-3 times a week|every day",
        "nooit|< 1x per jaar|1x per kwartaal|> 1x per maand", "niet gekozen|ja",
        "nooit|zelden|soms|regelmatig|vaak|altijd",
        "never|rarely|sometimes|regularly|often|very often|always",
        "helemaal niet|heel weinig|een beetje|redelijk|veel|zeer veel",
        "not at all|very little|somewhat|moderately|a lot|a great deal",
        "helemaal mee oneens|mee oneens|neutraal|mee eens|helemaal mee eens",
        "strongly disagree|disagree|neither agree nor disagree|agree|strongly agree",
        "strongly disagree|disagree|slightly disagree|neutral|slightly agree|agree|strongly agree",
        "zeer slecht|slecht|matig|voldoende|goed|zeer goed",
        "geen|zwak|gemiddeld|sterk|zeer sterk",
        "none|low|medium|high",
        "no interaction|networking|cooperation|coordination|coalition|collaboration",
        "geen contact|weinig contact|regelmatig contact|veel contact", "no contact|little contact|a lot of contact", "nooit|ja, soms|ja, regelmatig|ja, vaak", "never|yes (rarely)|yes (sometimes)|yes (often)",
        "0 keer|1-5 keer|6-10 keer|meer dan 10 keer", "minder dan 5 keer|5 tot 10 keer|10 keer of meer", "0 times|1 to 5 times|6 to 10 times|more than 10 times",
        "niet belangrijk|enigszins belangrijk|belangrijk|zeer belangrijk",
        "A1|A2|A3|A10", "AO01|AO02|AO11"})
    void words_of_one_scale_stand_in_its_order(String scale) {
        List<String> words = Arrays.asList(scale.split("\\|"));
        Map<String, WordMeaning> meanings = AnswerWords.together(words);
        List<Double> strengths = words.stream().map(word -> meanings.get(word).strength()).toList();
        assertEquals(strengths.stream().sorted().distinct().toList(), strengths);
    }

    @ParameterizedTest
    @CsvSource({"1x per week, 4", "12 keer per jaar, 3", "4x per jaar, 2", "1 keer per dag, 5", "eens per maand, 3", "2 times a month, 3.5", "weekly or more, 4.2", "Wekelijks (1x per week), 4",
        "minder dan maandelijks, 2.7", "elke 3 maanden, 2", "daily, 5", "once every two weeks, 3.5", "1/week, 4"})
    void how_often_a_year_is_a_place_in_the_usual_scale(String answer, double strength) {
        assertEquals(strength, AnswerWords.alone(answer).orElseThrow());
    }

    @Test
    void a_number_before_a_word_counts_unless_the_word_says_never_or_not_known() {
        assertEquals(List.of(4.0, 0.0, 2.0, 3.0), Stream.of("4 - weekly", "1 = nooit", "2. soms", "vaak (3)").map(word -> AnswerWords.alone(word).orElseThrow()).toList());
        assertEquals(List.of(AnswerBasis.MAYBE_NO_ANSWER, AnswerBasis.MAYBE_NO_ANSWER, AnswerBasis.NO_ANSWER, AnswerBasis.NOT_KNOWN),
                Stream.of("9 = weet niet", "Don't know", "geen antwoord", "groen").map(word -> AnswerWords.together(List.of(word)).get(word).basis()).toList());
    }

    @Test
    void names_in_a_cell_keep_their_commas_where_they_are_known() {
        NamesInCell names = NamesInCell.of(List.of("A, B, Halt, bureau", "B", "Halt, bureau"), List.of("A", "B", "Halt, bureau")::contains);
        assertEquals(List.of("A", "B", "Halt, bureau"), names.in("A, B, Halt, bureau"));
        assertEquals(List.of("Smith, John"), NamesInCell.of(List.of("Smith, John", "Doe, Jane"), _ -> false).in("Smith, John"));
        assertEquals(List.of("A", "C"), names.in("A;C; ;none"));
    }
}
