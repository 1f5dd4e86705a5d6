package samenspel.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowNumbersTest {
    @Test
    void rows_come_in_order_and_once() {
        assertEquals(List.of(1, 3), RowNumbers.of("3, 1 and 3"));
    }

    @Test
    void what_is_no_row_is_passed_over() {
        assertEquals(List.of(), RowNumbers.of("0, none, 123456789012"));
    }

    @Test
    void what_is_shown_can_be_typed() {
        assertEquals(List.of(1, 2), RowNumbers.of(RowNumbers.text(List.of(1, 2))));
    }
}
