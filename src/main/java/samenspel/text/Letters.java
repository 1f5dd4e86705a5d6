package samenspel.text;

import java.util.function.IntPredicate;

/// Which letters a text in a file can hold, one rule for every format. What it cannot hold is replaced by `�` and not
/// left out, so that a reader sees that something stood there and a name of nothing else is still a name.
public final class Letters {
    private static final int REPLACED = 0xfffd;

    private Letters() {
    }

    /// For XML, workbooks and separated values: no control characters but tab and the ends of lines, no halves of letters,
    /// and nothing that is no letter at all.
    ///
    /// Source: W3C, Extensible Markup Language (XML) 1.0, fifth edition, production 2; without the control characters it
    /// allows but discourages.
    public static String inText(String text) {
        return isUsual(text) ? text : replaced(text, Letters::isInText, REPLACED);
    }

    /// Whether it holds nothing but letters below the first half of a pair; most texts do, and are looked through quickly.
    private static boolean isUsual(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= Character.MIN_SURROGATE || !isInText(letter)) {
                return false;
            }
        }
        return true;
    }

    static boolean isInText(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || !Character.isISOControl(letter) && isLetter(letter);
    }

    /// For a format of lines: the same, with blanks for control characters and the ends of lines.
    public static String inLine(String text) {
        return replaced(replaced(text, Letters::isLetter, REPLACED), letter -> !isBreak(letter), ' ');
    }

    private static boolean isLetter(int letter) {
        return letter != 0xfffe && letter != 0xffff && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE);
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
