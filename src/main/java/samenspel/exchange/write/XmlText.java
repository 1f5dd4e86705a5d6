package samenspel.exchange.write;

/// An XML text while it is written, two blanks further in for each element around.
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /// @param attributes names and values by turns
    XmlText open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        depth++;
        return this;
    }

    XmlText close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /// An element with nothing in it.
    XmlText empty(String name, String... attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    /// An element with a text in it.
    XmlText element(String name, String content, String... attributes) {
        start(name, attributes).append('>').append(escaped(content)).append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder start(String name, String... attributes) {
        indent().append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            text.append(' ').append(attributes[at]).append("=\"").append(escaped(attributes[at + 1])).append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    /// Ends of lines and tabs as numbers, because a parser makes blanks of them in attributes.
    static String escaped(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append((int) letter).append(';');
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
