package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import samenspel.exchange.found.Numbers;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// The words of a line of DGS: parted by blanks, but quotes, braces and brackets hold together, and
/// `name:"some value"` is one word, its quotes kept.
final class DgsWords {
    private DgsWords() {
    }

    static List<LineWord> of(TextLine line) {
        List<LineWord> words = new ArrayList<>();
        String text = line.text();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ') {
                at++;
            } else {
                int end = end(text, at);
                words.add(word(text.substring(at, end), new Spot(line.number(), at + 1)));
                at = end;
            }
        }
        return words;
    }

    /// A comment at the end of a line is part of its last word's line, not of the word.
    private static int end(String text, int start) {
        char quote = 0;
        int open = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if ("{[(".indexOf(c) >= 0) {
                open++;
            } else if ("}])".indexOf(c) >= 0) {
                open--;
            } else if (c <= ' ' && open <= 0) {
                return at;
            }
        }
        return text.length();
    }

    private static LineWord word(String raw, Spot spot) {
        boolean quoted = raw.length() > 1 && (raw.startsWith("\"") && raw.indexOf('"', 1) == raw.length() - 1
                || raw.startsWith("'") && raw.indexOf('\'', 1) == raw.length() - 1);
        return quoted ? new LineWord(raw.substring(1, raw.length() - 1), true, spot) : new LineWord(raw, false, spot);
    }

    /// The place of the `:` or `=` between name and value; -1 if the word has none.
    static int separator(String word) {
        char quote = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == ':' || c == '=') {
                return at;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return -1;
    }

    /// What stands in quotes is text, even if it looks like a number.
    static AttributeValue value(String written) {
        String text = unquoted(written);
        return text.length() < written.length() ? AttributeValue.of(text) : Numbers.valueOf(text);
    }

    static String unquoted(String text) {
        boolean quoted = text.length() > 1 && "\"'".indexOf(text.charAt(0)) >= 0 && text.indexOf(text.charAt(0), 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
