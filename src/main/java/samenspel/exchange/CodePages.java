package samenspel.exchange;

import java.nio.charset.Charset;

/// Tells which of Windows' code pages of one byte a text is in, from where its letters beyond ASCII stand.
///
/// In Cyrillic and Greek such letters stand beside each other, and the commonest of each tell the two apart; in the
/// languages of Central Europe some stand within words whose bytes are signs, not letters, in Western Europe's page. A
/// guess on few letters; it is said, and the user may choose another. Cost: one pass.
final class CodePages {
    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset GREEK = Charset.forName("windows-1253");

    /// š ť ž ź ł ľ ą ż ş and their capitals, in Central Europe's page; in the Western one signs or letters hardly used.
    private static final String CENTRAL_BYTES = "\u008a\u008d\u008e\u008f\u009a\u009d\u009e\u009f\u00a3\u00a5\u00aa\u00af\u00b3\u00b9\u00ba\u00bc\u00be\u00bf";
    /// о а и н т р л в in Cyrillic's page.
    private static final String CYRILLIC_BYTES = "\u00ee\u00e0\u00e8\u00ed\u00f2\u00f0\u00eb\u00e2";
    /// α ο ι τ σ ς ί ό ά in Greek's.
    private static final String GREEK_BYTES = "\u00e1\u00ef\u00e9\u00f4\u00f3\u00df\u00fc\u00dc";
    /// One such letter in so many makes a text Central European.
    private static final int CENTRAL_SHARE = 25;

    private final String bytes;
    private int high;
    private int beside;
    private int central;
    private int cyrillic;
    private int greek;

    /// @param bytes as characters of the same number
    private CodePages(String bytes) {
        this.bytes = bytes;
        for (int at = 0; at < bytes.length(); at++) {
            if (bytes.charAt(at) > 0x7f) {
                count(at);
            }
        }
    }

    /// @param bytes as ISO-8859-1 has them
    static Charset of(String bytes) {
        return new CodePages(bytes).guess();
    }

    private void count(int at) {
        char c = bytes.charAt(at);
        high++;
        beside += at > 0 && isHighLetter(bytes.charAt(at - 1)) && isHighLetter(c) ? 1 : 0;
        central += CENTRAL_BYTES.indexOf(c) >= 0 && isWithinWord(at) ? 1 : 0;
        cyrillic += CYRILLIC_BYTES.indexOf(c) >= 0 ? 1 : 0;
        greek += GREEK_BYTES.indexOf(c) >= 0 ? 1 : 0;
    }

    private static boolean isHighLetter(char c) {
        return c >= 0xc0 || c == 0xb8 || c == 0xa8;
    }

    /// Between letters: an opening sign stands before a word.
    private boolean isWithinWord(int at) {
        return at > 0 && Character.isLetter(bytes.charAt(at - 1)) && at + 1 < bytes.length() && Character.isLetter(bytes.charAt(at + 1));
    }

    private Charset guess() {
        if (beside * 2 > high) {
            return greek > cyrillic ? GREEK : CYRILLIC;
        }
        return central > 0 && central * CENTRAL_SHARE >= high ? CENTRAL : WESTERN;
    }
}
