package samenspel.text.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The remark by which a graph file says that its study is confidential: each format has its own place for remarks, and what we write
/// there is known again.
public final class ConfidentialRemark {
    public static final String WORD = "confidential";
    /// In formats of lines, behind their sign for a remark.
    public static final String LINE = WORD + ": true";
    /// Remarks on a whole network stand before it.
    private static final int SEEN = 1 << 20;
    private static final String YES = "[\"']?(?:true|yes|ja|1)\\b";
    private static final List<Pattern> SAID = List.of(
            Pattern.compile("^[ \t]*(?:%|#|//)[ \t]*confidential[ \t]*[:=][ \t]*" + YES, Pattern.MULTILINE | Pattern.CASE_INSENSITIVE),
            Pattern.compile("<!--\\s*confidential\\s*[:=]\\s*" + YES, Pattern.CASE_INSENSITIVE),
            Pattern.compile("<(?:[\\w.-]+:)?keywords\\b[^<>]*>[^<]*\\bconfidential\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<(?:[\\w.-]+:)?data\\s+key\\s*=\\s*[\"']confidential[\"']\\s*>\\s*" + YES, Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bgraph\\s*\\[\\s*(?:(?!node)[^\\[\\]]){0,999}?\\bconfidential\\s*[= \t]\\s*" + YES, Pattern.CASE_INSENSITIVE),
            Pattern.compile("\"graph\"\\s*:\\s*\\{[^{}]{0,999}\"confidential\"\\s*:\\s*" + YES, Pattern.CASE_INSENSITIVE));

    private static final Set<String> NAMES = Set.of(WORD, "vertrouwelijk");
    private static final Set<String> NO = Set.of("", "false", "no", "nee", "0", "n", "f", "off", "onwaar");
    private static final Pattern IN_WORDS = Pattern.compile("\\bconfidential[ \t]*[:=][ \t]*" + YES, Pattern.CASE_INSENSITIVE);
    private static final Pattern KEYWORD = Pattern.compile("\\bconfidential\\b", Pattern.CASE_INSENSITIVE);

    private ConfidentialRemark() {
    }

    /// Whether it stands in a text.
    public static boolean isIn(String text) {
        String start = text.substring(0, Math.min(SEEN, text.length()));
        return SAID.stream().anyMatch(said -> said.matcher(start).find());
    }

    /// Whether a remark of a network is this one.
    public static boolean is(String name, String text) {
        return NAMES.contains(ownName(name)) || text.strip().equalsIgnoreCase(WORD);
    }

    /// Whether a remark of a network says that its study is confidential; a word that is not understood guards the names.
    public static boolean isSaid(String name, String text) {
        if (NAMES.contains(ownName(name))) {
            return !NO.contains(text.strip().toLowerCase(Locale.ROOT));
        }
        boolean listed = ownName(name).equals("keywords") && KEYWORD.matcher(text).find();
        return listed || text.strip().equalsIgnoreCase(WORD) || IN_WORDS.matcher(text).find();
    }

    /// Without the part of the file it stands in.
    private static String ownName(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1).strip().toLowerCase(Locale.ROOT);
    }
}
