package samenspel.exchange.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.network.Organisation;

/// The columns of attributes: headed by their names, of one wave with that in brackets behind it.
public final class AttributeHeads {
    private static final double WIDTH = 22;

    private AttributeHeads() {
    }

    /// A heading that no column of the book's own has in this part.
    static BookSheet.Head head(BookPart part, String name, Optional<String> wave) {
        String free = part.columns().stream().anyMatch(column -> column.isNamed(name)) ? name + " *" : name;
        return new BookSheet.Head(wave.map(of -> free + " (" + of + ")").orElse(free), "", WIDTH, Optional.empty());
    }

    /// The name in a heading that speaks of a wave; empty if it does not.
    public static Optional<String> nameIn(String heading, String wave) {
        String end = " (" + wave + ")";
        return heading.endsWith(end) && heading.length() > end.length() ? Optional.of(heading.substring(0, heading.length() - end.length())) : Optional.empty();
    }

    static BookCell cell(Optional<AttributeValue> value) {
        return value.map(said -> switch (said) {
            case AttributeValue.Text(String text) -> BookCell.of(text);
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
