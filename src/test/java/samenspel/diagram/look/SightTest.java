package samenspel.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Colour;

class SightTest {

    @ParameterizedTest
    @EnumSource(Sight.class)
    void white_and_black_are_white_and_black_in_every_sight(Sight sight) {
        assertEquals(Colour.WHITE, sight.of(Colour.WHITE));
        assertEquals(Colour.BLACK, sight.of(Colour.BLACK));
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void opacity_stays(Sight sight) {
        assertEquals(100, sight.of(new Colour(200, 30, 40, 100)).alpha());
    }

    /// The columns of the published matrices through sRGB's curve.
    @ParameterizedTest
    @CsvSource({"PROTAN, #6d5f00", "DEUTAN, #a39000", "TRITAN, #ff000f", "GREY, #7f7f7f", "NORMAL, #ff0000"})
    void pure_red_is_seen_as_the_first_column_says(Sight sight, String seen) {
        assertEquals(seen, sight.of(Colour.of("#ff0000")).hex());
    }

    @Test
    void usual_sight_changes_nothing() {
        Colour any = new Colour(1, 77, 254, 3);
        assertEquals(any, Sight.NORMAL.of(any));
    }

    @Test
    void who_lacks_cones_for_middle_waves_confuses_red_and_green_of_one_lightness() {
        Ciede2000.Lab red = Sight.DEUTAN.lab(Colour.of("#c0504d"));
        Ciede2000.Lab green = Sight.DEUTAN.lab(Colour.of("#7a7f3a"));
        double usual = Ciede2000.between(Sight.NORMAL.lab(Colour.of("#c0504d")), Sight.NORMAL.lab(Colour.of("#7a7f3a")));
        assertTrue(Ciede2000.between(red, green) < usual / 2);
    }
}
