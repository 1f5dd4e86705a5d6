package samenspel.exchange.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import samenspel.exchange.text.Entities;

/// What people read in the labels of DOT: without the marks of HTML, of records and of line ends.
final class DotLabels {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern PARTED = Pattern.compile("<\\s*/?\\s*(?:br|td|tr|hr|vr|table)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern PORT = Pattern.compile("(?<!\\\\)<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private DotLabels() {
    }

    /// Of a token, whatever it is written as.
    static String plain(DotToken token) {
        return token.kind() == DotToken.Kind.HTML ? html(token.text()) : plain(token.text());
    }

    /// Line ends within a label are written `\n`, `\l` or `\r`.
    static String plain(String label) {
        return Entities.decode(label.indexOf('\\') < 0 ? label : label.replaceAll("\\\\[nlr]", " ").replace("\\\\", "\\")).strip();
    }

    private static String html(String label) {
        String text = TAG.matcher(PARTED.matcher(COMMENT.matcher(label).replaceAll("")).replaceAll(" ")).replaceAll("");
        return BLANKS.matcher(Entities.decode(text)).replaceAll(" ").strip();
    }

    /// The fields of a record with ` | ` between them; `<port>` and braces are left out.
    static String ofRecord(String label) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        String text = PORT.matcher(label).replaceAll("");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && "|{}<> ".indexOf(text.charAt(at + 1)) >= 0) {
                field.append(text.charAt(++at));
            } else if (c == '|' || c == '{' || c == '}') {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return String.join(" | ", fields.stream().map(DotLabels::plain).filter(one -> !one.isEmpty()).toList());
    }
}
