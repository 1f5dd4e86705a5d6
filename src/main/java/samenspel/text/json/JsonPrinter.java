package samenspel.text.json;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Writes JSON so that people and version control can read it: two spaces a level, one field a line,
/// lists of single values on one line while they are short, LF.
public final class JsonPrinter {
    private static final int WIDTH = 110;
    /// A report or a point is never broken, however long the ids are.
    private static final int ALWAYS_TOGETHER = 3;

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {
    }

    /// The text of a file, with a line end at its end.
    public static String pretty(Json json) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(json, 0);
        return printer.out.append('\n').toString();
    }

    /// Everything on one line, with blanks for people.
    public static String compact(Json json) {
        return oneLine(json, ", ", ": ");
    }

    /// Everything on one line without blanks, for other programs.
    public static String dense(Json json) {
        return oneLine(json, ",", ":");
    }

    private static String oneLine(Json json, String next, String is) {
        return switch (json) {
            case Json.Fields(_, Map<String, Json> fields) -> "{" + String.join(next,
                    fields.entrySet().stream().map(f -> quoted(f.getKey()) + is + oneLine(f.getValue(), next, is)).toList()) + "}";
            case Json.Items(_, List<Json> items) -> "[" + String.join(next, items.stream().map(item -> oneLine(item, next, is)).toList()) + "]";
            case Json.Text(_, String value) -> quoted(value);
            case Json.Digits(_, String written) -> written;
            case Json.Flag(_, boolean value) -> Boolean.toString(value);
            case Json.Nothing _ -> "null";
        };
    }

    private void value(Json json, int depth) {
        switch (json) {
            case Json.Fields(_, Map<String, Json> fields) when !fields.isEmpty() -> fields(fields, depth);
            case Json.Items(_, List<Json> items) when !onOneLine(json, items, depth) -> items(items, depth);
            default -> out.append(compact(json));
        }
    }

    private static boolean onOneLine(Json json, List<Json> items, int depth) {
        boolean single = items.stream().allMatch(Json::isSingle);
        return single && (items.size() <= ALWAYS_TOGETHER || compact(json).length() + 2 * depth <= WIDTH);
    }

    private void fields(Map<String, Json> fields, int depth) {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> each = fields.entrySet().iterator(); each.hasNext();) {
            Map.Entry<String, Json> field = each.next();
            line(depth + 1).append(quoted(field.getKey())).append(": ");
            value(field.getValue(), depth + 1);
            out.append(each.hasNext() ? "," : "");
        }
        line(depth).append('}');
    }

    private void items(List<Json> items, int depth) {
        out.append('[');
        for (Iterator<Json> each = items.iterator(); each.hasNext();) {
            line(depth + 1);
            value(each.next(), depth + 1);
            out.append(each.hasNext() ? "," : "");
        }
        line(depth).append(']');
    }

    private StringBuilder line(int depth) {
        return out.append('\n').repeat("  ", depth);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> character(c, quoted));
        return quoted.append('"').toString();
    }

    /// Control characters must be escaped; halves of a pair that stand alone have no UTF-8 form; and what ends a line or
    /// turns letters around would do so wherever the text is shown.
    private static void character(int c, StringBuilder quoted) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (isPlain(c)) {
                    quoted.appendCodePoint(c);
                } else {
                    quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c));
                }
            }
        }
    }

    private static boolean isPlain(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turns = c >= 0x2028 && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return !Character.isISOControl(c) && !half && !turns;
    }
}
