package samenspel.exchange.text;

import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Keys, values and brackets of a GML text. A `#` begins a comment only at the start of a line.
final class GmlTokens {
    private final SourceText source;
    private final String text;
    private final FileDraft fileDraft;
    private int at;

    GmlTokens(SourceText source, FileDraft fileDraft) {
        this.source = source;
        this.text = source.characters();
        this.fileDraft = fileDraft;
    }

    Spot spot() {
        return source.spot(Math.min(at, text.length()));
    }

    boolean hasNext() {
        skipBlank();
        return at < text.length();
    }

    private void skipBlank() {
        while (at < text.length()) {
            if (text.charAt(at) == '#' && isAtLineStart()) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (isBlank(text.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }

    private boolean isAtLineStart() {
        int back = at - 1;
        while (back >= 0 && text.charAt(back) != '\n' && isBlank(text.charAt(back))) {
            back--;
        }
        return back < 0 || text.charAt(back) == '\n';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\uFEFF';
    }

    boolean isListNext() {
        return hasNext() && text.charAt(at) == '[';
    }

    /// Whether the list ends here; a text that ends before its lists do is cut off.
    boolean isEnd() {
        if (!hasNext()) {
            throw new Unreadable(ImportReason.CUT_OFF, source.end(), "]");
        }
        return text.charAt(at) == ']';
    }

    void open() {
        if (!isListNext()) {
            throw new Unreadable(at >= text.length() ? ImportReason.CUT_OFF : ImportReason.EXPECTED, spot(), "[", shown());
        }
        at++;
    }

    void close() {
        at++;
    }

    LineWord key() {
        hasNext();
        char c = text.charAt(at);
        if (!Character.isLetter(c) && c != '_') {
            throw new Unreadable(ImportReason.SYNTAX, spot(), shown());
        }
        return bare();
    }

    LineWord value() {
        if (!hasNext()) {
            throw new Unreadable(ImportReason.CUT_OFF, source.end(), "]");
        }
        char c = text.charAt(at);
        if (c == '[' || c == ']') {
            throw new Unreadable(ImportReason.SYNTAX, spot(), shown());
        }
        return c == '"' ? quoted() : bare();
    }

    private LineWord bare() {
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '[' && text.charAt(at) != ']') {
            at++;
        }
        fileDraft.step(0);
        return new LineWord(text.substring(start, at), false, source.spot(start));
    }

    private LineWord quoted() {
        int start = at;
        int end = closing(at + 1);
        if (end < 0) {
            throw new Unreadable(ImportReason.CUT_OFF, source.spot(start), "\"");
        }
        at = end + 1;
        return new LineWord(text.substring(start + 1, end).replace("\\\"", "\""), true, source.spot(start));
    }

    /// The quote that ends a text; -1 if there is none.
    private int closing(int from) {
        int end = text.indexOf('"', from);
        while (end > 0 && isInner(end)) {
            end = text.indexOf('"', end + 1);
        }
        return end;
    }

    /// Whether a quote is part of a text, written `\"`. A path may end in a backslash: then the quotes behind it are pairs.
    private boolean isInner(int quote) {
        int next = quote + 1;
        if (text.charAt(quote - 1) != '\\' || next >= text.length()) {
            return false;
        }
        if (!isBlank(text.charAt(next)) && text.charAt(next) != ']') {
            return true;
        }
        int line = text.indexOf('\n', next);
        String rest = text.substring(next, line < 0 ? text.length() : line);
        return (rest.replace("\\\"", "").chars().filter(c -> c == '"').count() & 1) == 1;
    }

    private String shown() {
        return at >= text.length() ? "" : text.substring(at, Math.min(text.length(), at + 20)).lines().findFirst().orElse("");
    }
}
