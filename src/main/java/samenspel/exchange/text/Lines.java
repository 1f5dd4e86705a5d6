package samenspel.exchange.text;

import java.util.Iterator;
import java.util.NoSuchElementException;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.SourceText;

/// The lines of a text one by one, none longer than the limit.
final class Lines implements Iterator<Line> {
    private final String text;
    private final Gathering fileDraft;
    private int at;
    private int number;
    private Line again;

    Lines(SourceText source, Gathering fileDraft) {
        this.text = source.characters();
        this.fileDraft = fileDraft;
    }

    @Override
    public boolean hasNext() {
        return again != null || at < text.length();
    }

    @Override
    public Line next() {
        if (again != null) {
            Line line = again;
            again = null;
            return line;
        }
        if (at >= text.length()) {
            throw new NoSuchElementException();
        }
        int end = text.indexOf('\n', at);
        int close = end < 0 ? text.length() : end;
        Line line = new Line(++number, text.substring(at, close));
        at = close + 1;
        fileDraft.checkLine(line.text().length(), line.spot());
        fileDraft.step(number);
        return line;
    }

    /// Gives the last line once more.
    void back(Line line) {
        again = line;
    }

    int number() {
        return number;
    }
}
