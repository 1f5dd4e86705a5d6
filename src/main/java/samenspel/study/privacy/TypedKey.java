package samenspel.study.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// A key as somebody types it. Blanks around it do not count: nobody sees whether they typed one. It never shows itself.
public record TypedKey(String characters) {
    public TypedKey {
        characters = characters.strip();
    }

    /// Whether it has [CodeKey#LEAST_CHARACTERS].
    public boolean isLongEnough() {
        return characters.codePointCount(0, characters.length()) >= CodeKey.LEAST_CHARACTERS;
    }

    /// Whether it is more than a few characters, a run of them such as `123456`, or a short piece again and again: whoever tries keys
    /// begins with those. Large and small letters are the same.
    public boolean isVaried() {
        int[] points = characters.toLowerCase(Locale.ROOT).codePoints().toArray();
        long fresh = IntStream.range(1, points.length).filter(at -> !follows(points[at - 1], points[at])).count();
        return Arrays.stream(points).distinct().count() >= CodeKey.LEAST_VARIETY && fresh >= CodeKey.LEAST_VARIETY && !isRepetition(points);
    }

    private static boolean follows(int before, int next) {
        return Math.abs(next - before) <= 1 || Math.min(before, next) == '0' && Math.max(before, next) == '9';
    }

    /// Whether a piece too short for a key stands there twice or more often.
    private static boolean isRepetition(int[] points) {
        return IntStream.range(1, CodeKey.LEAST_CHARACTERS).filter(piece -> 2 * piece <= points.length)
                .anyMatch(piece -> IntStream.range(piece, points.length).allMatch(at -> points[at] == points[at - piece]));
    }

    @Override
    public String toString() {
        return "a key";
    }
}
