package samenspel.exchange.text;

import java.util.Iterator;
import java.util.NoSuchElementException;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.SourceText;

/// The lines of a text one by one, none longer than the limit.
final class TextLines implements Iterator<TextLine> {
    private final String text;
    private final FileDraft fileDraft;
    private int at;
    private int number;
    private TextLine again;

    TextLines(SourceText source, FileDraft fileDraft) {
        this.text = source.characters();
        this.fileDraft = fileDraft;
    }

    @Override
    public boolean hasNext() {
        return again != null || at < text.length();
    }

    @Override
    public TextLine next() {
        if (again != null) {
            TextLine line = again;
            again = null;
            return line;
        }
        if (at >= text.length()) {
            throw new NoSuchElementException();
        }
        int end = text.indexOf('\n', at);
        int close = end < 0 ? text.length() : end;
        TextLine line = new TextLine(++number, text.substring(at, close));
        at = close + 1;
        fileDraft.checkLine(line.text().length(), line.spot());
        fileDraft.step(number);
        return line;
    }

    /// Gives the last line once more.
    void back(TextLine line) {
        again = line;
    }

    int number() {
        return number;
    }
}
