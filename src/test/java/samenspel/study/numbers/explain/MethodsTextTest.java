package samenspel.study.numbers.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.Seen;
import samenspel.measure.CauseWords;
import samenspel.measure.Measure;
import samenspel.measure.MeasureWords;
import samenspel.measure.NumberRange;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Organisation;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Language;

class MethodsTextTest {
    private static final List<MeasureWords> MEASURES = List.of(Measure.DEGREE, Measure.BETWEENNESS, NetworkMeasure.DENSITY);

    private static Document sample(int number) {
        return PlacesInRows.read(Path.of("samples", "network-" + number + ".samenspel.json")).value().orElseThrow();
    }

    private static MethodsText methods(Document document) {
        return new MethodsText(document, Seen.opening(document.network()), MEASURES, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_sample_is_described_in_both_languages_without_a_name_and_without_a_cause(int number) {
        Document document = sample(number);
        for (Language language : List.of(Language.NL, Language.EN)) {
            String words = methods(document).words(language);
            CauseWords.assertNone(words);
            assertFalse(words.contains("{") || words.contains("  "), words);
            document.network().organisations().stream().map(Organisation::name).map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b"))
                    .forEach(name -> assertFalse(name.matcher(words).find(), name.pattern()));
        }
    }

    @Test
    void it_says_who_was_there_who_answered_which_rule_made_ties_and_who_published_the_measures() {
        String words = methods(sample(1)).words(Language.EN);
        for (String said : List.of("holds 135 organisations in 11 sectors.", "In 2019, 133 organisations were in the network, 2 were not.", "Response 2018: 127 of 135 (94%).",
                "Strong tie: both organisations report contact at least every month in at least 2 of 3 ways", "(seed 2018)", "Freeman (1977); Brandes (2001).",
                "- Freeman, L. C. (1977). ", "Made with Samenspel ")) {
            assertTrue(words.contains(said), said);
        }
    }

    @Test
    void the_measures_in_view_are_those_of_the_filter_and_of_the_table_of_the_network_too() {
        Document document = sample(3);
        View view = View.opening(document.network());
        MeasureConditions few = new MeasureConditions(List.of(new MeasureCondition(Measure.K_CORE, NumberRange.atLeast(2))), true);
        View filtered = view.with(view.seen().with(view.seen().filter().with(few)));
        assertEquals(List.of(Measure.K_CORE), MethodsText.of(document, filtered).measures());
        assertTrue(MethodsText.of(document, view.with(Perspective.NETWORK)).measures().contains(NetworkMeasure.DENSITY));
    }

    @Test
    void a_source_of_two_measures_stands_once_among_the_references() {
        Document document = sample(3);
        MethodsText both = new MethodsText(document, Seen.opening(document.network()), List.of(NetworkMeasure.DENSITY, NetworkMeasure.TIES), true);
        String words = both.words(Language.NL);
        assertEquals(2, words.split("- Wasserman, S", -1).length, words);
        assertTrue(words.startsWith("# Methode: ") && words.contains("\n## Literatuur\n"), words);
    }
}
