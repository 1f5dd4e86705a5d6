package samenspel.exchange.found;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// How names are spelt so that those that look the same are the same: composed letters (NFC), usual blanks, and nothing that
/// cannot be seen. Names that differ to the eye, such as in capitals, stay apart.
public final class Spelling {
    private static final Pattern BLANKS = Pattern.compile(" *[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff]");
    /// These shape the letters of some scripts and join pictures; between other letters they are unseen.
    private static final Pattern JOINERS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsCommon}&&[^\\p{So}\\p{Sk}\\p{Cn}\\ufe0f]])[\\u200c\\u200d](?=[\\p{IsLatin}\\d\\s]|$)");
    private static final Pattern LINES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");
    private static final Pattern DOUBLE = Pattern.compile("(?<=\\S)  +(?=\\S)");

    private Spelling() {
    }

    /// A text in the usual letters and blanks; the same one where it is so already.
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String usual = BLANKS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        return Normalizer.normalize(JOINERS.matcher(usual).replaceAll(""), Normalizer.Form.NFC);
    }

    /// The same, with one blank for several, as a cell of a table that holds words is to be read; a number is left as it is.
    public static String ofCell(String text) {
        boolean suspect = !isPlain(text) || text.indexOf("  ") >= 0;
        return suspect && text.codePoints().anyMatch(Character::isLetter) ? DOUBLE.matcher(plain(text)).replaceAll(" ") : text;
    }

    /// The same with one blank for several blanks and ends of lines, as a heading is to be read.
    public static String inLine(String text) {
        return LINES.matcher(text.strip()).replaceAll(" ");
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 0x300 || letter == 0xa0 || letter == 0xad) {
                return isComposed(text);
            }
        }
        return true;
    }

    private static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) && !BLANKS.matcher(text).find() && !UNSEEN.matcher(text).find() && !JOINERS.matcher(text).find();
    }
}
