package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.Moment;

/// Times as files of graphs write them.
class TimesOfFilesTest {
    private static String gexf(String start, String end) {
        return """
                <gexf version="1.2"><graph mode="dynamic"><nodes><node id="a"/><node id="b"/></nodes>
                <edges><edge source="a" target="b" start="%s" end="%s"/><edge source="b" target="a"/></edges></graph></gexf>""".formatted(start, end);
    }

    @Test
    void dates_are_read_with_any_offset_and_fraction() {
        double utc = Moment.parse("2018-01-01T10:00:00Z").orElseThrow().order();
        for (String same : List.of("2018-01-01T12:00:00.000+0200", "2018-01-01T12:00:00+02:00", "2018-01-01T12:00:00.000000000000+02", "2018-01-01 10:00",
                "2018-01-01T10:00:00", "2018-01-01T09:00-0100", "2018-01-01T10:00:00.0Z")) {
            assertEquals(utc, Moment.parse(same).orElseThrow(() -> new AssertionError(same)).order(), 1e-9, same);
        }
        assertEquals(Moment.parse("2018-01-01").orElseThrow().order(), Moment.parse("2018-01").orElseThrow().order());
        assertEquals(true, Moment.parse("2018-13-01").isEmpty() && Moment.parse("1-2-2018").isEmpty() && Moment.parse("2018-01-01T99:00").isEmpty());
    }

    @Test
    void a_year_that_is_written_with_a_point_is_called_as_the_year() {
        assertEquals("2018 2018.5", Moment.parse("2018.0").orElseThrow().written() + " " + Moment.parse("2018.5").orElseThrow().written());
    }

    @Test
    void a_tie_whose_time_cannot_be_read_is_not_there_always() {
        assertEquals("b-a=1.0", Small.ties(Small.graph("t.gexf", gexf("spring", "autumn"))));
        assertEquals("rejected not-a-time 2, rejected not-a-time 2", Small.findings(Small.reading("t.gexf", gexf("spring", "autumn"))));
        assertEquals("b-a=1.0", Small.ties(Small.graph("t.gexf", gexf("2019", "2018"))));
    }
}
