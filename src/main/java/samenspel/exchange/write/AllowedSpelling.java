package samenspel.exchange.write;

import samenspel.text.Letters;

/// Texts as each format can hold them. What it cannot hold is replaced, not left out, so that a reader sees that
/// something stood there.
final class AllowedSpelling {
    private AllowedSpelling() {
    }

    static String xml(String text) {
        return Letters.inText(text);
    }

    /// One line: blanks for control characters and the ends of lines.
    static String line(String text) {
        return Letters.inLine(text);
    }

    /// Pajek has its own way of writing every letter but those that end a line.
    static String pajek(String text) {
        return line(text);
    }

    /// A label in double quotes cannot hold one.
    static String dl(String text) {
        return line(text).replace('"', '\'');
    }

    /// A word stands in double quotes or in single ones, so it may hold one kind only.
    static String dgs(String text) {
        String line = line(text);
        return line.indexOf('"') >= 0 && line.indexOf('\'') >= 0 ? line.replace('"', '\u201d') : line;
    }
}
