package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import samenspel.text.Spot;

/// A line of a text.
///
/// @param number from 1
/// @param text   without its end
record TextLine(int number, String text) {

    Spot spot() {
        return new Spot(number, 1);
    }

    boolean isBlank() {
        return text.chars().allMatch(TextLine::isSpace);
    }

    /// Control characters too.
    private static boolean isSpace(int character) {
        return character <= ' ' || character == '\u00a0';
    }

    /// Words parted by white space; a word in double quotes may hold any. A quote that is not closed ends with the line.
    List<LineWord> words() {
        return words("");
    }

    /// Words parted by white space or one of the separators.
    List<LineWord> words(String separators) {
        List<LineWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c) || separators.indexOf(c) >= 0) {
                at++;
            } else if (c == '"') {
                at = quoted(at, words);
            } else {
                at = bare(at, separators, words);
            }
        }
        return words;
    }

    private int quoted(int at, List<LineWord> words) {
        int end = text.indexOf('"', at + 1);
        int close = end < 0 ? text.length() : end;
        words.add(new LineWord(text.substring(at + 1, close), true, new Spot(number, at + 1)));
        return close + 1;
    }

    private int bare(int at, String separators, List<LineWord> words) {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end))
                && separators.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        words.add(new LineWord(text.substring(at, end), false, new Spot(number, at + 1)));
        return end;
    }
}
