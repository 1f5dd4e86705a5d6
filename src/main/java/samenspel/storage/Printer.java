package samenspel.storage;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Writes JSON so that people and version control can read it: two spaces a level, one field a line,
/// lists of single values on one line while they are short, LF.
final class Printer {
    private static final int WIDTH = 110;
    /// A report or a point is never broken, however long the ids are.
    private static final int ALWAYS_TOGETHER = 3;

    private final StringBuilder out = new StringBuilder();

    private Printer() {
    }

    /// The text of a file, with a line end at its end.
    static String pretty(Node node) {
        Printer printer = new Printer();
        printer.value(node, 0);
        return printer.out.append('\n').toString();
    }

    /// Everything on one line.
    static String compact(Node node) {
        return switch (node) {
            case Node.Fields(_, Map<String, Node> fields) -> "{" + String.join(", ",
                    fields.entrySet().stream().map(f -> quoted(f.getKey()) + ": " + compact(f.getValue())).toList()) + "}";
            case Node.Items(_, List<Node> items) -> "[" + String.join(", ", items.stream().map(Printer::compact).toList()) + "]";
            case Node.Text(_, String value) -> quoted(value);
            case Node.Digits(_, String written) -> written;
            case Node.Flag(_, boolean value) -> Boolean.toString(value);
            case Node.Nothing _ -> "null";
        };
    }

    private void value(Node node, int depth) {
        switch (node) {
            case Node.Fields(_, Map<String, Node> fields) when !fields.isEmpty() -> fields(fields, depth);
            case Node.Items(_, List<Node> items) when !onOneLine(node, items, depth) -> items(items, depth);
            default -> out.append(compact(node));
        }
    }

    private static boolean onOneLine(Node node, List<Node> items, int depth) {
        boolean single = items.stream().allMatch(Node::isSingle);
        return single && (items.size() <= ALWAYS_TOGETHER || compact(node).length() + 2 * depth <= WIDTH);
    }

    private void fields(Map<String, Node> fields, int depth) {
        out.append('{');
        for (Iterator<Map.Entry<String, Node>> each = fields.entrySet().iterator(); each.hasNext();) {
            Map.Entry<String, Node> field = each.next();
            line(depth + 1).append(quoted(field.getKey())).append(": ");
            value(field.getValue(), depth + 1);
            out.append(each.hasNext() ? "," : "");
        }
        line(depth).append('}');
    }

    private void items(List<Node> items, int depth) {
        out.append('[');
        for (Iterator<Node> each = items.iterator(); each.hasNext();) {
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

    /// Control characters must be escaped; halves of a pair that stand alone have no UTF-8 form.
    private static void character(int c, StringBuilder quoted) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case '\r' -> quoted.append("\\r");
            default -> {
                boolean plain = c >= ' ' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
                quoted.append(plain ? Character.toString(c) : String.format("\\u%04x", c));
            }
        }
    }
}
