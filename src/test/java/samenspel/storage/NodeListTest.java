package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.text.Spot;

class NodeListTest {

    @Test
    void packed_reports_come_back_with_their_places() {
        List<Node> reports = IntStream.range(0, 50).mapToObj(NodeListTest::report).toList();
        assertEquals(reports, listed(reports));
    }

    @Test
    void what_is_no_report_keeps_what_came_before_it() {
        List<Node> mixed = List.of(report(1), report(2), Node.text("odd"), report(3));
        assertEquals(mixed, listed(mixed));
    }

    private static Node report(int line) {
        return new Node.Items(new Spot(line, 5), List.of(new Node.Text(new Spot(line, 6), "a"), new Node.Text(new Spot(line, 11), "b" + line),
                new Node.Digits(new Spot(line, 16), "3")));
    }

    private static List<Node> listed(List<Node> items) {
        NodeList list = new NodeList();
        items.forEach(list::append);
        return list;
    }
}
