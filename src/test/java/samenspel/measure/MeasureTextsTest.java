package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /// Names in a formula that only run over organisations or communities, and functions everybody knows.
    private static final Set<String> RUNNING = Set.of("Σ", "u", "v", "z", "s", "t", "i", "j", "q", "a", "b", "max", "min", "arg", "ln", "sd", "P");

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

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_name_in_a_formula_is_explained_beside_it(Language language) {
        Texts texts = Texts.in(language);
        List<String> missing = new ArrayList<>();
        for (MeasureWords measure : measures()) {
            MeasureFacts facts = MeasureFacts.of(measure);
            Set<String> explained = words(facts.symbols().isEmpty() ? "" : facts.symbolWords(texts));
            explained.addAll(RUNNING);
            Pattern.compile("(\\p{L}+[₀₁]?)(?:\\([^)]*\\))? = ").matcher(facts.formula()).results().forEach(one -> explained.add(one.group(1)));
            words(facts.formula()).stream().filter(name -> !explained.contains(name)).forEach(name -> missing.add(measure.id() + ": " + name));
        }
        assertEquals(List.of(), missing);
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[\\p{L}̄₀₁ᵀ]+").matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void a_largest_value_is_named_only_where_a_formula_has_it() {
        measures().stream().map(MeasureFacts::of).filter(facts -> facts.symbols().contains("x")).forEach(facts -> assertTrue(facts.formula().contains("λ₁"), facts.formula()));
    }

    @Test
    void nothing_is_said_twice_of_a_measure() throws IOException {
        List<String> keys = Files.readAllLines(Path.of("src/main/resources/samenspel/text/measures.properties")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('='))).toList();
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.stream().filter(key -> Collections.frequency(keys, key) > 1).toList().toString());
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
