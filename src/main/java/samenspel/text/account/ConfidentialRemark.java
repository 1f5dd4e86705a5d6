package samenspel.text.account;

import java.util.List;
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
            Pattern.compile("<keywords>[^<]*\\bconfidential\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<data\\s+key\\s*=\\s*[\"']confidential[\"']\\s*>\\s*" + YES, Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bgraph\\s*\\[\\s*(?:(?!node)[^\\[\\]]){0,999}?\\bconfidential\\s*[= \t]\\s*" + YES, Pattern.CASE_INSENSITIVE),
            Pattern.compile("\"graph\"\\s*:\\s*\\{[^{}]{0,999}\"confidential\"\\s*:\\s*" + YES, Pattern.CASE_INSENSITIVE));

    private ConfidentialRemark() {
    }

    /// Whether it stands in a text.
    public static boolean isIn(String text) {
        String start = text.substring(0, Math.min(SEEN, text.length()));
        return SAID.stream().anyMatch(said -> said.matcher(start).find());
    }

    /// Whether a remark of a network is this one.
    public static boolean is(String name, String text) {
        return name.equalsIgnoreCase(WORD) || text.strip().equalsIgnoreCase(WORD);
    }
}
