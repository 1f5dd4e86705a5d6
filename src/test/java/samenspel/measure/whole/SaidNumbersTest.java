package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.MeasureWords;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A number in the explanation of a measure is that of the program.
class SaidNumbersTest {

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void how_many_times_is_tried_is_said(Language language) {
        says(language, NetworkMeasure.COMMUNITIES, Communities.MOST_RUNS);
        says(language, NetworkMeasure.KEY_PLAYERS_REMOVAL, KeyPlayers.TRIED);
        says(language, NetworkMeasure.E_I_CHANCE, SectorMixing.PERMUTATIONS);
    }

    private static void says(Language language, MeasureWords measure, int number) {
        String scale = Texts.in(language).get(measure.scaleKey());
        assertTrue(scale.contains(" " + NumberFormat.getIntegerInstance(language.locale()).format(number) + " "), scale);
    }
}
