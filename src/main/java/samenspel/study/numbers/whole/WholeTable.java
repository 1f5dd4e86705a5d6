package samenspel.study.numbers.whole;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import samenspel.measure.MeasureWords;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.study.numbers.WholeTopic;

/// Measures in rows, layers and waves in columns. Differences are of numbers in full.
public record WholeTable(WholeFound found) {

    /// How a number differs from before.
    ///
    /// @param bounds the least and the most the difference is, whatever the unknown pairs are
    public record Difference(NumberLine before, NumberLine after, Optional<Bounds> bounds) {

        /// In the unit in which it is read.
        public double number() {
            return read(after) - read(before);
        }

        private static double read(NumberLine line) {
            return line.read(line.number().orElseThrow());
        }
    }

    /// Waves beside each other under each layer; of two the difference between them, of more that of the last from the first at the end.
    public List<WholeColumn> columns() {
        Network network = found.network();
        if (found.topic() != WholeTopic.NETWORK || network.waves().size() < 2) {
            return WholePlace.of(found.topic(), network.layers(), network.waves()).stream().map(WholeColumn::of).toList();
        }
        List<WholeColumn> columns = new ArrayList<>();
        network.layers().forEach(layer -> columns.addAll(columns(layer, network.waves())));
        return List.copyOf(columns);
    }

    private static List<WholeColumn> columns(Layer layer, List<Wave> waves) {
        List<WholeColumn> columns = new ArrayList<>(waves.stream().map(wave -> WholeColumn.of(place(layer, wave))).toList());
        columns.add(waves.size() == 2 ? 1 : columns.size(), new WholeColumn(place(layer, waves.getLast()), Optional.of(place(layer, waves.getFirst()))));
        return columns;
    }

    private static WholePlace place(Layer layer, Wave wave) {
        return new WholePlace.One(new MeasuredPlace(layer, wave));
    }

    /// @param open measures whose parts are listed below them
    public List<WholeRow> rows(Predicate<MeasureWords> open) {
        List<WholeRow> rows = new ArrayList<>();
        for (MeasureGroup group : MeasureGroup.of(found.topic())) {
            rows.add(new WholeRow.Head(group));
            for (MeasureWords measure : group.measures()) {
                Set<String> items = items(measure);
                rows.add(new WholeRow.Of(measure, "", !items.isEmpty()));
                if (open.test(measure)) {
                    items.forEach(item -> rows.add(new WholeRow.Of(measure, item, false)));
                }
            }
        }
        return List.copyOf(rows);
    }

    /// Those of all places; one set alone stands in the row of the measure.
    private Set<String> items(MeasureWords measure) {
        Set<String> items = new LinkedHashSet<>();
        found.values().keySet().forEach(place -> items(measure, place).forEach(line -> items.add(line.item())));
        items.remove("");
        return items;
    }

    private List<NumberLine> items(MeasureWords measure, WholePlace place) {
        return found.value(place, measure).filter(value -> !(value.reading() instanceof Groups(var groups) && groups.size() == 1))
                .map(value -> NumberLine.of(measure, value)).orElse(List.of());
    }

    /// The number in a column that is no difference; empty where there is none.
    public Optional<NumberLine> line(WholeRow.Of row, WholePlace place) {
        return row.isItem() ? items(row.measure(), place).stream().filter(line -> line.item().equals(row.item())).findFirst()
                : found.value(place, row.measure()).flatMap(value -> NumberLine.whole(row.measure(), value));
    }

    /// Empty in other columns, where either number is not defined, and for sets, which are not the same sets in both.
    public Optional<Difference> difference(WholeRow.Of row, WholeColumn column) {
        return column.before().filter(_ -> !isSet(row)).flatMap(first -> line(row, first))
                .flatMap(before -> line(row, column.place()).flatMap(after -> difference(before, after)));
    }

    private boolean isSet(WholeRow.Of row) {
        return row.isItem() && found.values().keySet().stream().anyMatch(place -> line(row, place).filter(line -> !line.members().isEmpty()).isPresent());
    }

    private static Optional<Difference> difference(NumberLine before, NumberLine after) {
        if (before.number().isEmpty() || after.number().isEmpty()) {
            return Optional.empty();
        }
        boolean inDoubt = before.bounds().isPresent() || after.bounds().isPresent();
        Bounds first = bounds(before);
        Bounds last = bounds(after);
        return Optional.of(new Difference(before, after, inDoubt
                ? Optional.of(new Bounds(last.least() - first.most(), last.most() - first.least())) : Optional.empty()));
    }

    /// In the unit in which the number is read.
    static Bounds bounds(NumberLine line) {
        double number = line.number().orElse(Double.NaN);
        Bounds bounds = line.bounds().orElse(new Bounds(number, number));
        return new Bounds(line.read(bounds.least()), line.read(bounds.most()));
    }
}
