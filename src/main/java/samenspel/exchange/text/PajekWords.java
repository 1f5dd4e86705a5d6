package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import samenspel.text.Spot;

/// The words of a line of Pajek: parted by blanks; a name in double quotes may hold quotes written `\"` or `""`, a name may
/// stand in single quotes, and times in brackets are one word whatever blanks they hold.
final class PajekWords {
    private final String text;
    private final int number;
    private final List<LineWord> words = new ArrayList<>();
    private int at;

    private PajekWords(TextLine line) {
        text = line.text();
        number = line.number();
    }

    static List<LineWord> of(TextLine line) {
        PajekWords words = new PajekWords(line);
        words.read();
        return words.words;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (c == '"') {
                quoted();
            } else if (c == '\'' && singleEnd() > 0) {
                add(text.substring(at + 1, singleEnd()), true, singleEnd() + 1);
            } else if (c == '[') {
                int end = text.indexOf(']', at);
                int close = end < 0 ? text.length() : end + 1;
                add(text.substring(at, close), false, close);
            } else {
                int end = at;
                while (end < text.length() && !isBlank(text.charAt(end))) {
                    end++;
                }
                add(text.substring(at, end), false, end);
            }
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    private void add(String word, boolean quoted, int next) {
        words.add(new LineWord(word, quoted, new Spot(number, at + 1)));
        at = next;
    }

    /// The closing single quote, before a blank or the end; 0 where the first one is part of a name, as in 's-Hertogenbosch.
    private int singleEnd() {
        for (int end = text.indexOf('\'', at + 1); end > 0; end = text.indexOf('\'', end + 1)) {
            if (end + 1 == text.length() || isBlank(text.charAt(end + 1))) {
                return end;
            }
        }
        return 0;
    }

    /// A quote that is not closed ends with the line.
    private void quoted() {
        StringBuilder word = new StringBuilder();
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = end + 1 < text.length() && text.charAt(end + 1) == '"' && (c == '"' || c == '\\' && text.indexOf('"', end + 2) > 0);
            if (inner) {
                word.append('"');
                end += 2;
            } else if (c == '"') {
                break;
            } else {
                word.append(c);
                end++;
            }
        }
        add(word.toString(), true, Math.min(end + 1, text.length()));
    }
}
