package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.measure.whole.UnknownPairs;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Every measure has a name and an explanation, in words that claim no cause.
class MeasureTextsTest {
    private static final Pattern CAUSE = Pattern.compile("(?iu)\\b(because|leads? to|causes?|caused|thanks to|due to|results? in|effects?|ensures?|impact|"
            + "omdat|doordat|daardoor|waardoor|dankzij|leid(t|en) tot|zorg(t|en) voor|veroorzaak\\w*|effect(en)?|gevolg(en)?|invloed)\\b");

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_measure_has_a_name_and_an_explanation(Language language) {
        Texts texts = Texts.in(language);
        keys().forEach(key -> assertTrue(texts.has(key) && !texts.get(key).isBlank(), key));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void no_explanation_claims_a_cause(Language language) {
        Texts texts = Texts.in(language);
        keys().forEach(key -> assertFalse(CAUSE.matcher(texts.get(key)).find(), key + ": " + texts.get(key)));
    }

    @Test
    void no_two_measures_have_the_same_id() {
        List<String> ids = Stream.of(Arrays.stream(Measure.values()).map(Measure::id), Arrays.stream(NetworkMeasure.values()).map(NetworkMeasure::id),
                Arrays.stream(PairMeasure.values()).map(PairMeasure::id), Arrays.stream(FurtherMeasure.values()).map(FurtherMeasure::id)).flatMap(each -> each).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
    }

    private static List<String> keys() {
        return Stream.of(Arrays.stream(Measure.values()).flatMap(one -> Stream.of(one.nameKey(), one.plainKey())),
                Arrays.stream(NetworkMeasure.values()).flatMap(one -> Stream.of(one.nameKey(), one.plainKey())),
                Arrays.stream(PairMeasure.values()).flatMap(one -> Stream.of(one.nameKey(), one.plainKey())),
                Arrays.stream(FurtherMeasure.values()).flatMap(one -> Stream.of(one.nameKey(), one.plainKey())), Arrays.stream(Question.values()).map(Question::key),
                Arrays.stream(UnknownPairs.values()).map(UnknownPairs::key), Arrays.stream(Why.values()).map(Why::key)).flatMap(each -> each).toList();
    }
}
