package samenspel.text.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.text.Spot;

class JsonListTest {

    @Test
    void packed_reports_come_back_with_their_places() {
        List<Json> reports = IntStream.range(0, 50).mapToObj(JsonListTest::report).toList();
        assertEquals(reports, listed(reports));
    }

    @Test
    void what_is_no_report_keeps_what_came_before_it() {
        List<Json> mixed = List.of(report(1), report(2), Json.text("odd"), report(3));
        assertEquals(mixed, listed(mixed));
    }

    private static Json report(int line) {
        return new Json.Items(new Spot(line, 5), List.of(new Json.Text(new Spot(line, 6), "a"), new Json.Text(new Spot(line, 11), "b" + line),
                new Json.Digits(new Spot(line, 16), "3")));
    }

    private static List<Json> listed(List<Json> items) {
        JsonList list = new JsonList();
        items.forEach(list::append);
        return list;
    }
}
