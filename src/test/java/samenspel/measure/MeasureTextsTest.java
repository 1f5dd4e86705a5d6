package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.organisation.BrokerRole;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.measure.whole.UnknownPairs;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.MeasureFacts;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Every measure has a name and all parts of an explanation, in words that claim no cause.
class MeasureTextsTest {

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_measure_has_every_part_of_its_explanation(Language language) {
        Texts texts = Texts.in(language);
        for (MeasureWords measure : measures()) {
            Explained explained = Explained.of(measure, texts);
            Stream.of(explained.word(), explained.asks(), explained.saysNot(), explained.unknown(), explained.facts().term())
                    .forEach(part -> assertFalse(part.isBlank(), measure.id()));
            assertEquals(explained.facts().formula().isEmpty(), explained.facts().symbols().isEmpty(), measure.id());
            explained.facts().sources().forEach(source -> assertFalse(source.cited().equals(source.reference()), source.cited()));
            assertTrue(explained.behind(texts).size() >= 2, measure.id());
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void a_question_is_one_and_what_a_measure_does_not_say_ends_a_sentence(Language language) {
        Texts texts = Texts.in(language);
        for (MeasureWords measure : measures()) {
            String asks = texts.get(measure.asksKey());
            String saysNot = texts.get(measure.notKey());
            assertTrue(asks.endsWith("?") && asks.indexOf('?') == asks.length() - 1, asks);
            assertTrue(saysNot.endsWith(".") && saysNot.substring(0, 1).toLowerCase(Locale.ROOT).equals(saysNot.substring(0, 1)), saysNot);
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void no_explanation_claims_a_cause(Language language) {
        Texts texts = Texts.in(language);
        for (MeasureWords measure : measures()) {
            Explained explained = Explained.of(measure, texts);
            CauseWords.assertNone(explained.word());
            explained.lines(texts).forEach(CauseWords::assertNone);
        }
        Stream.of(Arrays.stream(UnknownPairs.values()).map(UnknownPairs::key), Arrays.stream(Why.values()).map(Why::key),
                Arrays.stream(Question.values()).map(Question::key), Arrays.stream(BrokerRole.values()).map(BrokerRole::nameKey))
                .flatMap(each -> each).forEach(key -> CauseWords.assertNone(texts.get(key)));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void no_measure_of_a_change_says_that_unknown_ties_count_as_none(Language language) {
        Texts texts = Texts.in(language);
        Stream.<OrganisationMeasure[]>of(Measure.values(), FurtherMeasure.values()).flatMap(Arrays::stream).filter(OrganisationMeasure::needsChange)
                .forEach(measure -> assertFalse(Explained.of(measure, texts).unknown().equals(texts.get(UnknownPairs.NOT_TIED.key())), measure.id()));
    }

    @Test
    void what_is_divided_by_holds_unknown_ties_where_the_explanation_says_so() {
        Stream.of(FurtherMeasure.LOSS, FurtherMeasure.JACCARD).forEach(measure -> assertTrue(MeasureFacts.of(measure).formula().endsWith(" + U)"), measure.id()));
    }

    @Test
    void a_source_is_named_and_dated() {
        measures().stream().flatMap(measure -> MeasureFacts.of(measure).sources().stream()).distinct().forEach(source -> {
            assertTrue(source.cited().matches("\\p{L}[^(]*\\(\\d{4}\\)"), source.cited());
            String year = source.cited().replaceAll("\\D", "");
            assertTrue(source.reference().contains("(" + year + ").") && source.reference().endsWith("."), source.reference());
        });
    }

    @Test
    void no_two_measures_have_the_same_id() {
        List<String> ids = measures().stream().map(MeasureWords::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
    }

    private static List<MeasureWords> measures() {
        return Stream.<MeasureWords[]>of(Measure.values(), FurtherMeasure.values(), NetworkMeasure.values(), PairMeasure.values(), LayersMeasure.values()).flatMap(Arrays::stream).toList();
    }
}
