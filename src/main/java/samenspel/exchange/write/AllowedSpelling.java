package samenspel.exchange.write;

import java.util.function.IntPredicate;

/// Texts as each format can hold them. What it cannot hold is replaced, not left out, so that a reader sees that
/// something stood there.
final class AllowedSpelling {
    private static final int REPLACED = 0xfffd;

    private AllowedSpelling() {
    }

    /// XML 1.0 holds no control characters but tab and the ends of lines, and no halves of letters.
    static String xml(String text) {
        return replaced(text, AllowedSpelling::isXml, REPLACED);
    }

    private static boolean isXml(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter >= ' ' && letter != 0xfffe && letter != 0xffff && !isHalf(letter);
    }

    /// One line: blanks for control characters and the ends of lines.
    static String line(String text) {
        return replaced(replaced(text, letter -> !isHalf(letter), REPLACED), letter -> !isBreak(letter), ' ');
    }

    /// Pajek has its own way of writing every letter but those that end a line.
    static String pajek(String text) {
        return line(text);
    }

    /// A label in double quotes cannot hold one.
    static String dl(String text) {
        return line(text).replace('"', '\'');
    }

    /// A word stands in double quotes or in single ones, so it may hold one kind only.
    static String dgs(String text) {
        String line = line(text);
        return line.indexOf('"') >= 0 && line.indexOf('\'') >= 0 ? line.replace('"', '\u201d') : line;
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    private static boolean isBreak(int letter) {
        return Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029;
    }

    private static String replaced(String text, IntPredicate holds, int by) {
        return text.codePoints().allMatch(holds) ? text
                : text.codePoints().map(letter -> holds.test(letter) ? letter : by)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
