package samenspel.cli.numbers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.cli.call.Columns;
import samenspel.measure.Interruption;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.numbers.ColumnDefinitions;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.study.numbers.OrganisationWords;
import samenspel.study.numbers.organisation.ColumnValues;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.study.numbers.organisation.WhoWords;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Figure;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// What measures say of each organisation that was in the network, as words and as rows. A change is that since the wave before.
///
/// @param withIds whether their ids, which are often made from names, and what a file says of them may be told
record OrganisationNumbers(MeasuredPlaces in, List<OrganisationColumn> columns, Optional<Integer> capacity, WhoWords who, boolean withIds, Texts texts) {

    private Network network() {
        return in.network();
    }

    private ColumnValues computing() {
        return new ColumnValues(network(), capacity);
    }

    private List<OrganisationColumn> told() {
        return columns.stream().filter(one -> withIds || !(one instanceof OrganisationColumn.OfAttribute)).filter(one -> one != OrganisationColumn.Who.NAME
                && one != OrganisationColumn.Who.SECTOR).toList();
    }

    /// One that says something here; not a change in the first wave.
    private List<PlacedColumn> placed(MeasuredPlace place, List<OrganisationColumn> some) {
        return some.stream().filter(one -> !one.needsChange() || before(place.wave().id()).isPresent())
                .flatMap(one -> PlacedColumn.of(one, network(), place.layer().id(), place.wave().id()).stream()).toList();
    }

    private Optional<WaveId> before(WaveId wave) {
        List<WaveId> waves = network().waves().stream().map(one -> one.id()).toList();
        int at = waves.indexOf(wave);
        return at > 0 ? Optional.of(waves.get(at - 1)) : Optional.empty();
    }

    private List<OrganisationTable> tables(List<OrganisationColumn> some) {
        ColumnValues computed = computing();
        OrganisationTable[] tables = new OrganisationTable[in.places().size()];
        Interruption.together(IntStream.range(0, tables.length).<Runnable>mapToObj(i ->
                () -> tables[i] = OrganisationTable.of(network(), placed(in.places().get(i), some), computed)).toList());
        return List.of(tables);
    }

    /// Those in the network in its wave, or in the earlier wave of a change that is told: who left has lost its ties.
    private List<Organisation> rows(MeasuredPlace place, OrganisationTable table) {
        Set<WaveId> waves = new LinkedHashSet<>(List.of(place.wave().id()));
        table.columns().forEach(one -> one.since().ifPresent(waves::add));
        return network().organisations().stream().filter(one -> waves.stream().anyMatch(wave -> network().fieldwork(wave).participationOf(one.id()) != Participation.ABSENT)).toList();
    }

    private Participation participation(MeasuredPlace place, Organisation one) {
        return network().fieldwork(place.wave().id()).participationOf(one.id());
    }

    /// Every measure has its columns with the least and the most where it has bounds in any layer and wave.
    Sheet sheet(List<String> notes) {
        List<OrganisationColumn> told = told();
        List<OrganisationTable> tables = tables(told);
        Set<OrganisationColumn> bounded = new LinkedHashSet<>();
        tables.forEach(table -> table.values().forEach((column, values) -> {
            if (values.values().stream().anyMatch(one -> one.leastToMost().isPresent())) {
                bounded.add(column.column());
            }
        }));
        boolean since = told.stream().anyMatch(OrganisationColumn::needsChange);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            MeasuredPlace place = in.places().get(i);
            OrganisationTable table = tables.get(i);
            rows(place, table).forEach(one -> rows.add(Stream.concat(who(place, one, since), told.stream()
                    .flatMap(column -> cells(table, column, one, bounded.contains(column)))).toList()));
        }
        Stream<String> heads = told.stream().flatMap(column -> bounded.contains(column)
                ? Stream.of(column.id(), column.id() + "-least", column.id() + "-most") : Stream.of(column.id()));
        return new Sheet(texts.get("cli.measure.sheet.organisation"), Stream.concat(heads(since), heads).toList(), rows, notes,
                ColumnDefinitions.of(told, texts));
    }

    private Stream<String> heads(boolean since) {
        return Stream.of("layer", "wave", "id", "organisation", "sector", "answered", "since").filter(head -> withIds || !head.equals("id"))
                .filter(head -> since || !head.equals("since"));
    }

    private Stream<Cell> who(MeasuredPlace place, Organisation one, boolean since) {
        return Stream.of(Stream.of(place.layer().id().value(), place.wave().id().value()),
                withIds ? Stream.of(one.id().value()) : Stream.<String>of(),
                Stream.of(who.names().of(one.id()), one.sector().value(), answered(participation(place, one))),
                since ? Stream.of(before(place.wave().id()).map(WaveId::value).orElse("")) : Stream.<String>of())
                .flatMap(each -> each).map(Words::new);
    }

    private static String answered(Participation participation) {
        return switch (participation) {
            case ANSWERED -> "yes";
            case NOT_ANSWERED -> "no";
            case ABSENT -> "absent";
        };
    }

    private Stream<Cell> cells(OrganisationTable table, OrganisationColumn column, Organisation one, boolean bounded) {
        Optional<PlacedColumn> here = table.columns().stream().filter(placed -> placed.column().equals(column)).findFirst();
        if (!column.isNumber()) {
            return here.<Cell>map(placed -> new Words(who.of(placed, one.id()))).stream();
        }
        Optional<OrganisationValue> value = here.map(placed -> table.value(placed, one.id()));
        Optional<NetworkValue.Bounds> bounds = value.flatMap(OrganisationValue::leastToMost);
        Stream<Cell> number = Stream.of(new Figure(value.map(OrganisationValue::counted).orElse(Double.NaN)));
        return !bounded ? number : Stream.concat(number, Stream.of(new Figure(bounds.map(NetworkValue.Bounds::least).orElse(Double.NaN)),
                new Figure(bounds.map(NetworkValue.Bounds::most).orElse(Double.NaN))));
    }

    /// A block for each layer and wave.
    String words() {
        List<OrganisationTable> tables = tables(columns);
        return IntStream.range(0, tables.size()).mapToObj(at -> block(in.places().get(at), tables.get(at))).collect(Collectors.joining("\n"));
    }

    private String block(MeasuredPlace place, OrganisationTable table) {
        List<PlacedColumn> shown = table.columns().stream().filter(one -> one.column() != OrganisationColumn.Who.NAME)
                .filter(one -> !one.column().needsDirection() || place.layer().directed()).toList();
        Columns lines = new Columns();
        lines.add(Stream.concat(Stream.of(texts.get("cli.measure.column.organisation")), shown.stream().map(one -> one.column().name(texts))).toList());
        rows(place, table).forEach(one -> lines.add(Stream.concat(Stream.of(called(place, one)), shown.stream().map(column -> word(table, column, one))).toList()));
        return place.title(texts) + "\n" + lines + feet(place, table);
    }

    private String called(MeasuredPlace place, Organisation one) {
        return who.names().of(one.id()) + switch (participation(place, one)) {
            case ANSWERED -> "";
            case NOT_ANSWERED -> " *";
            case ABSENT -> " (" + texts.get("numbers.absent") + ")";
        };
    }

    private String word(OrganisationTable table, PlacedColumn column, Organisation one) {
        return column.column().isNumber() ? new OrganisationWords(texts).full(column.column(), table.value(column, one.id())) : who.of(column, one.id());
    }

    /// What the marks say, and what cannot be said in the layer.
    private String feet(MeasuredPlace place, OrganisationTable table) {
        StringBuilder feet = new StringBuilder();
        if (rows(place, table).stream().anyMatch(one -> participation(place, one) == Participation.NOT_ANSWERED)) {
            feet.append("* ").append(texts.get("cli.measure.silent")).append('\n');
        }
        for (NetworkValue.Why why : NetworkValue.Why.values()) {
            List<String> without = columns.stream().filter(OrganisationColumn::isNumber).filter(one -> isWithout(one, why, place, table)).map(one -> one.name(texts)).toList();
            if (!without.isEmpty()) {
                feet.append("– ").append(String.join(", ", without)).append(": ").append(texts.get(why.key())).append('\n');
            }
        }
        return feet.toString();
    }

    /// Whether it has no number for somebody, and this is why.
    private boolean isWithout(OrganisationColumn column, NetworkValue.Why why, MeasuredPlace place, OrganisationTable table) {
        return table.columns().stream().filter(one -> one.column().equals(column)).findFirst()
                .map(placed -> rows(place, table).stream().anyMatch(one -> table.value(placed, one.id()).equals(new OrganisationValue.Undefined(why))))
                .orElse(why == NetworkValue.Why.NO_EARLIER_WAVE);
    }
}
