package samenspel.study.numbers.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.MeasureWords;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.network.Network;
import samenspel.study.numbers.ColumnDefinitions;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.NumberTable;
import samenspel.text.Language;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Figure;
import samenspel.text.Sheet.Whole;
import samenspel.text.Sheet.Words;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// A table of whole networks as rows, with all parts and every number in full. No organisation stands in it.
///
/// @param asRange whether the least and the most stand beside the numbers that have them
public record WholeSheet(WholeTable table, boolean asRange) implements NumberTable {
    /// Of shares of organisations also how many they are.
    private static final String NUMBER = "whole.item.number";

    @Override
    public Network network() {
        return table.found().network();
    }

    @Override
    public NameMode names() {
        return NameMode.NONE;
    }

    @Override
    public NumberTable called(NameMode other) {
        return this;
    }

    @Override
    public NumberTable of(Network other) {
        return new WholeSheet(new WholeTable(table.found().of(other)), asRange);
    }

    @Override
    public Sheet sheet(Language language) {
        Texts texts = Texts.in(language);
        WholeWords words = new WholeWords(network(), texts);
        List<List<Cell>> rows = new ArrayList<>();
        String group = "";
        for (WholeRow row : table.rows(_ -> true)) {
            switch (row) {
                case WholeRow.Head head -> group = words.row(head);
                case WholeRow.Of of -> rows.addAll(rows(of, group, words, texts));
            }
        }
        List<String> head = Stream.concat(Stream.of("group", "measure", "part").map(word -> texts.get("whole.column." + word)),
                table.columns().stream().flatMap(column -> heads(column, words, texts))).toList();
        return new Sheet(texts.get("whole.topic." + table.found().topic().word()), head, rows, notes(texts), ColumnDefinitions.ofWhole(measures().toList(), measure -> MeasureGroup.nameOf(measure, texts), texts));
    }

    private Stream<String> heads(WholeColumn column, WholeWords words, Texts texts) {
        String name = words.over(column) + " " + words.column(column);
        return asRange ? Stream.of(name, texts.get("whole.column.least", name), texts.get("whole.column.most", name)) : Stream.of(name);
    }

    private List<List<Cell>> rows(WholeRow.Of row, String group, WholeWords words, Texts texts) {
        String measure = texts.get(row.measure().nameKey());
        List<List<Cell>> rows = new ArrayList<>();
        if (!row.parted() || table.columns().stream().anyMatch(column -> table.line(row, column.place()).isPresent())) {
            rows.add(row(List.of(group, measure, row.isItem() ? words.row(row) : ""), row, false, texts));
        }
        boolean part = table.columns().stream().map(column -> table.line(row, column.place())).flatMap(Optional::stream).anyMatch(line -> line.form() == NumberForm.PART);
        if (part) {
            rows.add(row(List.of(group, measure, texts.get(NUMBER)), row, true, texts));
        }
        return rows;
    }

    private List<Cell> row(List<String> names, WholeRow.Of row, boolean asCounts, Texts texts) {
        List<Cell> cells = new ArrayList<>(names.stream().<Cell>map(Words::new).toList());
        for (WholeColumn column : table.columns()) {
            Optional<Bounds> bounds;
            if (column.isDifference()) {
                Optional<WholeTable.Difference> difference = table.difference(row, column);
                cells.add(difference.map(found -> number(found, asCounts)).orElseGet(() -> none(row, column, texts)));
                bounds = difference.flatMap(WholeTable.Difference::bounds).filter(_ -> asCounts || difference.get().after().form() != NumberForm.PART);
            } else {
                Optional<NumberLine> line = table.line(row, column.place());
                cells.add(line.map(found -> number(found, asCounts)).orElseGet(() -> none(row, column, texts)));
                bounds = line.filter(found -> found.bounds().isPresent()).flatMap(found -> asCounts ? Optional.of(WholeTable.bounds(found)) : found.bounds());
            }
            if (asRange) {
                cells.add(new Figure(bounds.map(Bounds::least).orElse(Double.NaN)));
                cells.add(new Figure(bounds.map(Bounds::most).orElse(Double.NaN)));
            }
        }
        return cells;
    }

    /// Empty, unless it is still being found.
    private Cell none(WholeRow.Of row, WholeColumn column, Texts texts) {
        boolean ahead = Stream.concat(Stream.of(column.place()), column.before().stream()).anyMatch(place -> table.found().isAhead(place, row.measure()));
        return ahead ? new Words(texts.get("whole.ahead")) : new Figure(Double.NaN);
    }

    private static Cell number(NumberLine line, boolean asCounts) {
        double number = line.number().orElse(Double.NaN);
        return line.counts() ? new Whole((long) number) : asCounts ? new Whole(line.part().orElseThrow().part()) : new Figure(number);
    }

    /// Of shares the difference of shares, where it is not counts that are asked for.
    private static Cell number(WholeTable.Difference difference, boolean asCounts) {
        boolean share = difference.after().form() == NumberForm.PART && !asCounts;
        double number = share ? difference.after().number().orElseThrow() - difference.before().number().orElseThrow() : difference.number();
        return difference.after().counts() || asCounts ? new Whole((long) number) : new Figure(number);
    }

    private List<String> notes(Texts texts) {
        List<String> notes = new ArrayList<>(List.of(network().profile().name().in(texts.language().tag()), texts.get("whole.note.difference")));
        measures().forEach(measure -> {
            Explained explained = Explained.of(measure, texts);
            notes.add(explained.word() + ": " + String.join(" ", explained.lines(texts)));
        });
        return notes;
    }

    private Stream<MeasureWords> measures() {
        return MeasureGroup.of(table.found().topic()).stream().flatMap(group -> group.measures().stream());
    }
}
