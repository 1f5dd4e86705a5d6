package samenspel.exchange.dot;

import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Ids and punctuation of a DOT text, without its comments.
final class DotTokens {
    private static final String PUNCTUATION = "{}[];,=:+";

    private final SourceText source;
    private final String text;
    private final FileDraft fileDraft;
    private int at;
    private DotToken token;

    DotTokens(SourceText source, FileDraft fileDraft) {
        this.source = source;
        this.text = source.characters();
        this.fileDraft = fileDraft;
        advance();
    }

    /// The token that is next.
    DotToken peek() {
        return token;
    }

    DotToken next() {
        DotToken taken = token;
        advance();
        return taken;
    }

    boolean takeIf(String punctuation) {
        boolean there = token.is(punctuation);
        if (there) {
            advance();
        }
        return there;
    }

    void expect(String punctuation) {
        if (!takeIf(punctuation)) {
            throw unexpected(punctuation);
        }
    }

    Unreadable unexpected(String expected) {
        return token.isEnd() ? new Unreadable(ImportReason.CUT_OFF, source.end(), expected)
                : new Unreadable(ImportReason.EXPECTED, token.spot(), expected, token.text());
    }

    private void advance() {
        fileDraft.step(0);
        skipBlank();
        int start = at;
        Spot spot = source.spot(Math.min(at, text.length()));
        if (at >= text.length()) {
            token = new DotToken(DotToken.Kind.END, "", spot);
        } else if (text.charAt(at) == '"') {
            token = new DotToken(DotToken.Kind.QUOTED, quoted(spot), spot);
        } else if (text.charAt(at) == '<') {
            token = new DotToken(DotToken.Kind.HTML, html(spot), spot);
        } else if (text.startsWith("->", at) || text.startsWith("--", at)) {
            at += 2;
            token = new DotToken(DotToken.Kind.PUNCTUATION, text.substring(start, at), spot);
        } else if (PUNCTUATION.indexOf(text.charAt(at)) >= 0) {
            token = new DotToken(DotToken.Kind.PUNCTUATION, String.valueOf(text.charAt(at++)), spot);
        } else {
            token = new DotToken(DotToken.Kind.ID, bare(spot), spot);
        }
    }

    private void skipBlank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\uFEFF' || c == '\u00a0') {
                at++;
            } else if (text.startsWith("//", at) || c == '#' && (at == 0 || text.charAt(at - 1) == '\n')) {
                at = after("\n", at);
            } else if (text.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else {
                return;
            }
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private String bare(Spot spot) {
        int start = at;
        boolean number = text.charAt(at) == '-' || text.charAt(at) == '.' || Character.isDigit(text.charAt(at));
        if (number) {
            at++;
        }
        while (at < text.length() && isPart(text.charAt(at), number)) {
            at++;
        }
        if (at == start) {
            throw new Unreadable(ImportReason.SYNTAX, spot, text.substring(at, at + 1));
        }
        return text.substring(start, at);
    }

    /// Of an id that begins like a number letters are part too: graphviz warns of it and goes on.
    private static boolean isPart(char c, boolean number) {
        return Character.isLetterOrDigit(c) || c == '_' || c > 0x7f || number && c == '.';
    }

    private String quoted(Spot spot) {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return content.toString();
            }
            if (c == '\\' && at + 1 < text.length() && "\"\n".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
                content.append(text.charAt(at) == '"' ? "\"" : "");
            } else {
                content.append(c);
            }
        }
        throw new Unreadable(ImportReason.CUT_OFF, spot, "\"");
    }

    private String html(Spot spot) {
        int start = at + 1;
        int open = 0;
        for (; at < text.length(); at++) {
            open += text.charAt(at) == '<' ? 1 : text.charAt(at) == '>' ? -1 : 0;
            if (open == 0) {
                return text.substring(start, at++);
            }
        }
        throw new Unreadable(ImportReason.CUT_OFF, spot, ">");
    }
}
