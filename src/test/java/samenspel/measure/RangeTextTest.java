package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"≥5|5|4.9", ">= 5|5|4", ">5|6|5", "<3|2|3", "≤ 3|3|3.1", "5|5|6", "=5|5|4", "5-10|10|11", "5 – 10|5|4.99", "0,4|0.44|0.46",
            "0.4-0.5|0.5|0.51", "-1–-0,5|-0.75|0", "<-0.5|-0.6|-0.5", "10..12|12|13"})
    void what_is_typed_holds_some_numbers_and_not_others(String typed, double in, double out) {
        NumberRange range = RangeText.read(typed, false).orElseThrow();
        assertTrue(range.holds(in) && !range.holds(out), typed + " is " + range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "5-", ">", "10-5", "5 10", "≥5 6", "2.100", ">1,000", "100-1.000"})
    void what_is_no_range_is_none(String typed) {
        assertEquals(Optional.empty(), RangeText.read(typed, false));
    }

    @Test
    void shares_are_typed_in_percent_and_nothing_typed_holds_all() {
        assertTrue(RangeText.read("≥ 40 %", true).orElseThrow().holds(0.4));
        assertTrue(RangeText.read("<60.125%", true).orElseThrow().holds(0.6));
        assertFalse(RangeText.read(">40", true).orElseThrow().holds(0.4));
        assertEquals(Optional.of(NumberRange.ALL), RangeText.read(" ", true));
    }

    @ParameterizedTest
    @CsvSource({"10, ≥10", "' 2,5 ', '≥2,5'", "50 %, ≥50 %", "=10, =10", "5-9, 5-9", "<3, <3", "many, many"})
    void where_it_is_asked_from_which_number_on_a_number_alone_is_the_least(String typed, String meant) {
        assertEquals(meant, RangeText.asLeast(typed));
    }
}
