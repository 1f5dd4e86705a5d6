package samenspel.exchange.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FoundAttribute;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.network.Organisation;

/// The columns of attributes: headed by their names, of one wave with that in brackets behind it.
public final class AttributeHeads {
    private static final double WIDTH = 22;
    /// Behind the name of an attribute that a column of the book's own has too.
    private static final String FREE = " *";
    /// Before a text that looks like something else, as in spreadsheet programs.
    private static final String TEXT = "'";

    private AttributeHeads() {
    }

    /// A heading that no column of the book's own has in this part.
    static BookSheet.Head head(BookPart part, String name, Optional<String> wave) {
        String free = isTaken(part, name) ? name + FREE : name;
        return new BookSheet.Head(wave.map(of -> free + " (" + of + ")").orElse(free), "", WIDTH, Optional.empty());
    }

    private static boolean isTaken(BookPart part, String name) {
        String plain = name.replaceFirst("( \\*)+$", "");
        return part.columns().stream().anyMatch(column -> column.isNamed(plain));
    }

    /// The name of an attribute whose heading without a wave is this.
    public static String name(BookPart part, String heading) {
        return heading.endsWith(FREE) && isTaken(part, heading) ? heading.substring(0, heading.length() - FREE.length()) : heading;
    }

    /// The name in a heading that speaks of a wave; empty if it does not.
    public static Optional<String> nameIn(String heading, String wave) {
        String end = " (" + wave + ")";
        return heading.endsWith(end) && heading.length() > end.length() ? Optional.of(heading.substring(0, heading.length() - end.length())) : Optional.empty();
    }

    /// Whether a text, but for the marks before it, would be read as something else: a number, yes or no, or not known.
    private static boolean isMistaken(String text) {
        Optional<AttributeValue> read = AttributeWords.value(FoundAttribute.of(TEXT, Numerals.value(text.replaceFirst("^'+", ""))));
        return !text.isEmpty() && !(read.isPresent() && read.get() instanceof AttributeValue.Text);
    }

    /// The text in a cell that is marked as one; empty if it is not.
    public static Optional<AttributeValue> text(String cell) {
        return cell.startsWith(TEXT) && isMistaken(cell) ? Optional.of(AttributeValue.of(cell.substring(TEXT.length()))) : Optional.empty();
    }

    static BookCell cell(Optional<AttributeValue> value) {
        return value.map(said -> switch (said) {
            case AttributeValue.Text(String text) -> BookCell.of(isMistaken(text) ? TEXT + text : text);
            case AttributeValue.Number(double number) -> BookCell.of(number);
            case AttributeValue.Flag(boolean flag) -> BookCell.of(Boolean.toString(flag));
        }).orElse(BookCell.EMPTY);
    }

    /// The names of attributes that hold in every wave.
    static List<String> always(Network network) {
        return names(network.organisations().stream().map(Organisation::attributes));
    }

    /// The names of attributes of organisations that differ between waves.
    static List<String> byWave(Network network) {
        return names(network.fieldwork().values().stream().flatMap(work -> work.attributes().organisations().values().stream()));
    }

    /// The names of attributes of ties.
    static List<String> ofTies(Network network) {
        return names(network.fieldwork().values().stream().flatMap(work -> work.attributes().reports().values().stream()).flatMap(byPair -> byPair.values().stream()));
    }

    private static List<String> names(Stream<Attributes> said) {
        return said.flatMap(one -> one.names().stream()).distinct().toList();
    }
}
