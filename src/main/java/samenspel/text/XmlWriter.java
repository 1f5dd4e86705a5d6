package samenspel.text;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML one element a line, attributes in the order given. Any text is safe: markup is escaped, and what XML 1.0
/// forbids is replaced in data as [Letters] says, and left out of texts that are shown.
public final class XmlWriter {
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean exact;
    private final boolean dense;
    private boolean inTag;

    /// Makes blanks of ends of lines and tabs, as suits texts that are shown.
    public XmlWriter() {
        this(false, false);
    }

    private XmlWriter(boolean exact, boolean dense) {
        this.exact = exact;
        this.dense = dense;
        this.out = new StringBuilder(dense ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// Writes a part of another text, without a declaration and with nothing between elements.
    public static XmlWriter dense() {
        return new XmlWriter(false, true);
    }

    /// Writes ends of lines and tabs as numbers, because a parser makes blanks of them in attributes: for data.
    public static XmlWriter exact() {
        return new XmlWriter(true, false);
    }

    /// @param attributes names and values by turns
    public XmlWriter start(String element, String... attributes) {
        closeTag();
        newLine();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        for (int at = 0; at < attributes.length; at += 2) {
            with(attributes[at], attributes[at + 1]);
        }
        return this;
    }

    /// The same for an element that ends by a tag of its own, even when nothing is in it.
    public XmlWriter open(String element, String... attributes) {
        start(element, attributes).closeTag();
        return this;
    }

    public XmlWriter with(String attribute, String value) {
        out.append(' ').append(attribute).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public XmlWriter with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /// Ends the innermost element, which holds nothing but this text.
    public XmlWriter endWith(String text) {
        out.append('>');
        inTag = false;
        escape(text);
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public XmlWriter end() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
            return this;
        }
        newLine();
        out.append("</").append(element).append('>');
        return this;
    }

    /// Text among elements.
    public XmlWriter text(String words) {
        closeTag();
        escape(words);
        return this;
    }

    /// What is written already by another writer of this kind.
    public XmlWriter written(String markup) {
        closeTag();
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return dense ? out.toString() : out + "\n";
    }

    /// At most two decimals, none that is not needed, never an exponent or a locale's comma.
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths / 100);
        long rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void newLine() {
        if (dense) {
            return;
        }
        if (out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.repeat("  ", open.size());
    }

    private void escape(String text) {
        (exact ? Letters.inText(text).codePoints() : text.codePoints().filter(Letters::isInText)).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(exact ? "&#" + c + ";" : " ");
                default -> out.appendCodePoint(c);
            }
        });
    }
}
