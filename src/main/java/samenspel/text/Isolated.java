package samenspel.text;

/// Names within other text that are written from right to left, kept apart so that numbers and marks around them stay where they are
/// (Unicode Standard Annex 9, isolates).
public final class Isolated {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private Isolated() {
    }

    /// A name as it may stand in a sentence; as it is where nothing of it goes from right to left outside an isolate.
    public static String of(String name) {
        return hasRightToLeft(name) ? FIRST_STRONG_ISOLATE + name + END : name;
    }

    /// The same text without what keeps names apart, for names of files.
    public static String plain(String text) {
        return text.indexOf(FIRST_STRONG_ISOLATE) < 0 ? text : text.replace(String.valueOf(FIRST_STRONG_ISOLATE), "").replace(String.valueOf(END), "");
    }

    /// What is left of a text that was cut, with what keeps a name apart ended.
    public static String closed(String cut) {
        return cut.lastIndexOf(FIRST_STRONG_ISOLATE) > cut.lastIndexOf(END) ? cut + END : cut;
    }

    private static boolean hasRightToLeft(String text) {
        int depth = 0;
        for (int at = 0, character; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            depth += character == FIRST_STRONG_ISOLATE ? 1 : character == END ? -1 : 0;
            byte way = Character.getDirectionality(character);
            if (depth <= 0 && (way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)) {
                return true;
            }
        }
        return false;
    }
}
