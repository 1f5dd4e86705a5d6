package samenspel.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import samenspel.change.ChangeColumn;
import samenspel.change.ChangeTable;
import samenspel.change.Comparison;
import samenspel.change.OrganisationChange;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.AttributeColumn;
import samenspel.network.AttributeValue;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// The change of each organisation as a sheet to save or to copy, in the reader's words.
public final class ChangeSheet {
    private final Network network;
    private final Names names;
    private final ChangeWords words;
    private final Texts texts;
    /// Only where organisations have names: what is said may tell who they are.
    private final List<AttributeColumn> attributes;

    private ChangeSheet(Network network, NameMode mode, Language language) {
        this.network = network;
        this.names = names(network, mode, language);
        this.words = new ChangeWords(network, language);
        this.texts = Texts.in(language);
        this.attributes = mode.isNaming() ? AttributeColumn.of(network) : List.of();
    }

    /// How organisations are called in a table: rows without any name could not be distinguished.
    public static Names names(Network network, NameMode mode, Language language) {
        return Names.of(network, mode.inWords(), language);
    }

    /// @param table in the order in which it is to be written
    static Sheet of(ChangeListing listing, ChangeTable table, Language language) {
        List<String> among = listing.among().sentences(listing.network(), listing.comparison(), language);
        return new ChangeSheet(listing.network(), listing.names(), language).of(listing.comparison(), table, among);
    }

    private Sheet of(Comparison comparison, ChangeTable table, List<String> among) {
        List<ChangeColumn> columns = List.of(ChangeColumn.values());
        List<List<Sheet.Cell>> rows = table.rows().stream().map(row -> Stream.concat(columns.stream().map(column -> cell(column, row)),
                attributes.stream().map(column -> cell(column, row, comparison))).toList()).toList();
        String title = words.waves(comparison).replace(" → ", "–");
        return new Sheet(title, Stream.concat(columns.stream().map(column -> head(column, comparison)),
                attributes.stream().map(AttributeColumn::name)).toList(), rows, notes(comparison, among));
    }

    /// The headings of the columns, in their order.
    public static List<String> heads(Network network, Comparison comparison, Language language) {
        ChangeSheet sheet = new ChangeSheet(network, NameMode.SECTOR, language);
        return Arrays.stream(ChangeColumn.values()).map(column -> sheet.head(column, comparison)).toList();
    }

    /// The heading of a column; those of before and after name the wave.
    private String head(ChangeColumn column, Comparison comparison) {
        return texts.get("change.column." + column, words.wave(comparison.from()), words.wave(comparison.to()));
    }

    private List<String> notes(Comparison comparison, List<String> among) {
        String title = words.network() + " · " + words.countedLayers(comparison) + " · " + words.waves(comparison);
        List<String> about = Arrays.stream(ChangeColumn.values()).filter(column -> texts.has("change.column." + column + ".plain"))
                .map(column -> head(column, comparison) + ": " + texts.get("change.column." + column + ".plain")).toList();
        return Stream.of(List.of(title), among, words.unit(comparison), words.notes(comparison), about).flatMap(List::stream).toList();
    }

    /// What is said in the later wave.
    private Sheet.Cell cell(AttributeColumn column, OrganisationChange row, Comparison comparison) {
        return network.said(row.organisation(), comparison.to()).value(column.name())
                .<Sheet.Cell>map(value -> value instanceof AttributeValue.Number(double number) && number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE
                        ? new Sheet.Whole((long) number) : new Sheet.Words(AttributeText.of(value, texts))).orElse(new Sheet.Words(""));
    }

    private Sheet.Cell cell(ChangeColumn column, OrganisationChange row) {
        return switch (column) {
            case NAME -> new Sheet.Words(names.of(row.organisation().id()));
            case SECTOR -> new Sheet.Words(words.name(network.sector(row.organisation().sector()).orElseThrow().name()));
            case PRESENCE -> new Sheet.Words(texts.get("change.presence." + row.presence().kind()));
            case LOSS, LOSS_AT_MOST, TURNOVER_SHARE -> new Sheet.Share(column.number(row.counts()), true);
            case JACCARD -> new Sheet.Share(column.number(row.counts()), false);
            case BEFORE, KEPT, LOST, GAINED, UNKNOWN, AFTER, TURNOVER -> new Sheet.Whole((long) column.number(row.counts()));
        };
    }
}
