package samenspel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Parts of a reference, of which one that holds a sign stands in quotation marks.
final class QuotedParts {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_&+/-]+(\\.?[\\p{L}\\p{N}_&+/-]+)*");

    private QuotedParts() {
    }

    /// Where a sign stands outside quotation marks; −1 where it does not.
    static int at(String text, String sign, int from) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            if (!quoted && at >= from && text.startsWith(sign, at)) {
                return at;
            }
            quoted ^= text.charAt(at) == '"';
        }
        return -1;
    }

    static List<String> split(String text, String sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = at(text, sign, 0); at >= 0; at = at(text, sign, from)) {
            parts.add(bare(text.substring(from, at)));
            from = at + sign.length();
        }
        parts.add(bare(text.substring(from)));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static String bare(String part) {
        String stripped = part.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"") : stripped;
    }

    /// So that [#split] gives them back.
    static String joined(List<String> parts, String sign) {
        return parts.stream().map(part -> PLAIN.matcher(part).matches() ? part : '"' + part.replace("\"", "\"\"") + '"').collect(Collectors.joining(sign));
    }
}
