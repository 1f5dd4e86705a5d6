package samenspel.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueKindTest {

    @ParameterizedTest
    @CsvSource({"16cm, 16", "160mm, 16", "10in, 25.4", "960px, 25.4", "16, 16", "'16,5cm', 16.5"})
    void a_length_is_read_in_its_unit(String text, double centimetres) throws Exception {
        assertEquals(centimetres, ValueKind.LENGTH.converter().convert(text), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cm", "-16cm", "16 miles", "3.9cm", "201cm", "1e3cm", "99999999999cm"})
    void what_is_no_length_on_paper_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ValueKind.LENGTH.converter().convert(text));
    }
}
