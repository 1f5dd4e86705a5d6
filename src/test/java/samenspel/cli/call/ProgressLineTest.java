package samenspel.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import samenspel.text.Language;
import samenspel.text.Texts;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();
    private long nanoTime;

    @Test
    void short_work_says_nothing_where_nobody_watches() {
        ProgressLine line = line(false);
        at(line, 0.5, 0.2);
        at(line, 1.9, 0.9);
        line.end();
        assertEquals("", err.toString());
    }

    @Test
    void long_work_says_a_line_for_every_tenth() {
        ProgressLine line = line(false);
        at(line, 2.5, 0.3);
        at(line, 2.6, 0.35);
        at(line, 3, 0.41);
        line.end();
        assertEquals("30%\n41%\n", err.toString().replace("\r\n", "\n"));
    }

    @Test
    void very_long_work_says_how_long_is_left() {
        at(line(false), 30, 0.25);
        assertEquals("25%, about 90 s left\n", err.toString().replace("\r\n", "\n"));
    }

    @Test
    void in_a_terminal_one_line_changes_and_goes_at_the_end() {
        ProgressLine line = line(true);
        at(line, 5, 0.5);
        at(line, 5.1, 1);
        line.end();
        assertEquals("\r50%, about 5 s left\r100%, about 0 s left\r" + " ".repeat(20) + "\r", err.toString());
    }

    private ProgressLine line(boolean changes) {
        PrintWriter writer = new PrintWriter(err);
        return new ProgressLine(new Terminal(writer, writer, Texts.in(Language.EN), changes), () -> nanoTime);
    }

    private void at(ProgressLine line, double seconds, double fraction) {
        nanoTime = (long) (seconds * 1e9);
        line.report(fraction);
    }
}
