package samenspel.study.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.RangeText;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.numbers.organisation.ListedRows;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.study.numbers.organisation.WhoWords;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// What the table of organisations lists, in its order.
///
/// @param names how organisations are called
/// @param found how they were called when somebody typed whom to list
/// @param only  some of the rows; empty for all that are listed
public record OrganisationRows(OrganisationTable table, OrganisationListing listing, NameMode names, NameMode found, Optional<Set<OrganisationId>> only) implements NumberTable {

    public OrganisationRows(OrganisationTable table, OrganisationListing listing, NameMode names) {
        this(table, listing, names, names, Optional.empty());
    }

    /// Some of the same rows.
    public OrganisationRows only(Set<OrganisationId> some) {
        return new OrganisationRows(table, listing, names, found, Optional.of(Set.copyOf(some)));
    }

    @Override
    public Network network() {
        return table.network();
    }

    /// Without names nothing is told of what a file says of somebody, and rows are not in the order of names.
    @Override
    public OrganisationRows called(NameMode other) {
        List<PlacedColumn> told = table.columns().stream().filter(one -> other.isNaming() || !(one.column() instanceof OrganisationColumn.OfAttribute)).toList();
        return new OrganisationRows(table.with(told), listing, other, found, only);
    }

    @Override
    public OrganisationRows of(Network other) {
        return new OrganisationRows(table.of(other), listing, names, found, only);
    }

    /// Whom it lists.
    public List<OrganisationId> rows(Language language) {
        Texts texts = Texts.in(language);
        return ListedRows.of(table, listing, WhoWords.of(network(), found, texts), WhoWords.of(network(), names, texts)).rows().stream()
                .filter(id -> only.isEmpty() || only.get().contains(id)).toList();
    }

    /// Numbers in full. A column of which some numbers could be others has the least and the most beside it.
    @Override
    public Sheet sheet(Language language) {
        Texts texts = Texts.in(language);
        WhoWords who = WhoWords.of(network(), names, texts);
        List<OrganisationId> rows = rows(language);
        List<PlacedColumn> open = table.columns().stream().filter(one -> one.column().isNumber() && rows.stream().anyMatch(id -> isOpen(table.value(one, id)))).toList();
        List<String> head = table.columns().stream().flatMap(one -> heads(one, open.contains(one), texts)).toList();
        List<List<Sheet.Cell>> cells = rows.stream().map(id -> table.columns().stream().flatMap(one -> cells(one, open.contains(one), id, who)).toList()).toList();
        return new Sheet(texts.get("cli.measure.sheet.organisation"), head, cells, notes(texts),
                ColumnDefinitions.of(table.columns().stream().map(PlacedColumn::column).toList(), texts));
    }

    private static boolean isOpen(OrganisationValue value) {
        return value.leastToMost().isPresent();
    }

    /// The name of a column with its waves, and its layer where the columns are of several.
    public String head(PlacedColumn column, Texts texts) {
        return Stream.of(column.column().name(texts), place(column, texts)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /// Of which waves a column is, and of which layer where the columns are of several; may be empty.
    public String place(PlacedColumn column, Texts texts) {
        boolean layers = table.columns().stream().flatMap(one -> one.layer().stream()).distinct().count() > 1;
        return Stream.of(column.waves(network(), texts.language()), layers ? column.layerName(network(), texts.language()) : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Stream<String> heads(PlacedColumn column, boolean open, Texts texts) {
        String of = Stream.of(column.layerName(network(), texts.language()), column.waves(network(), texts.language())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String head = of.isEmpty() ? column.column().name(texts) : texts.get("numbers.head", column.column().name(texts), of);
        return open ? Stream.of(head, texts.get("numbers.head.least", head), texts.get("numbers.head.most", head)) : Stream.of(head);
    }

    private Stream<Sheet.Cell> cells(PlacedColumn column, boolean open, OrganisationId id, WhoWords who) {
        if (!column.column().isNumber()) {
            return Stream.of(new Sheet.Words(who.of(column, id)));
        }
        OrganisationValue value = table.value(column, id);
        Sheet.Cell number = number(column, value.known().orElse(Double.NaN));
        return !open ? Stream.of(number) : Stream.of(number, number(column, value.leastToMost().map(one -> one.least()).orElse(Double.NaN)),
                number(column, value.leastToMost().map(one -> one.most()).orElse(Double.NaN)));
    }

    private static Sheet.Cell number(PlacedColumn column, double number) {
        return column.column().counts() && !Double.isNaN(number) ? new Sheet.Whole(Math.round(number)) : new Sheet.Figure(number);
    }

    /// What the numbers are of, and what was typed in the filters.
    public List<String> notes(Texts texts) {
        List<String> notes = new ArrayList<>(List.of(Stream.concat(Stream.of(network().profile().name().in(texts.language().tag())), layers(texts).stream())
                .collect(Collectors.joining(" · ")), texts.get("numbers.rows", rows(texts.language()).size(), table.rows().size())));
        notes.addAll(filters(texts));
        notes.add(texts.get("numbers.note.unknown"));
        return notes;
    }

    /// The layers that columns are of; empty where none is.
    public List<String> layers(Texts texts) {
        String layers = table.columns().stream().flatMap(one -> one.layer(network()).stream()).distinct().map(layer -> layer.name().in(texts.language().tag()))
                .collect(Collectors.joining(", "));
        return layers.isEmpty() ? List.of() : List.of(texts.get("numbers.note.layers", layers));
    }

    /// What was typed in the filters of columns, if it may be told, and the capacity.
    List<String> filters(Texts texts) {
        List<String> notes = new ArrayList<>();
        if (table.isPart()) {
            notes.add(texts.get("numbers.note.drawn"));
        }
        listing.understood().forEach((column, typed) -> {
            if (table.columns().contains(column) && (names.isNaming() || column.column() != OrganisationColumn.Who.NAME)) {
                notes.add(texts.get("numbers.note.filter", head(column, texts), column.column().isNumber() ? RangeText.asLeast(typed) : typed.strip()));
            }
        });
        if (table.columns().stream().anyMatch(one -> one.column().needsCapacity())) {
            notes.add(table.capacity().map(capacity -> texts.get("numbers.note.capacity", capacity)).orElseGet(() -> texts.get("numbers.note.no-capacity")));
        }
        return notes;
    }
}
