package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.survey.AnswerWords;
import samenspel.exchange.survey.NamesInCell;
import samenspel.text.Folding;
import samenspel.text.Spot;

/// Rows of a list of ties that name several ends in one cell, such as the recipients of a message, or several layers or waves: a tie
/// for each.
final class SeveralEnds {
    private static final Pattern MARKS = Pattern.compile("\\s*[,;|\\n]\\s*|\\s+(?:en|and|&|\\+)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIGHT = Pattern.compile("\\s*[/&+–-]\\s*");
    private static final Pattern SPAN = Pattern.compile("(\\p{L}{0,2}\\d+)\\s*(?:-|–|t/m|tm|tot en met|tot|to|through|until)\\s*(\\p{L}{0,2}\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTION = Pattern.compile("(?iU).*(zijdig|richting|kerig|gericht|directed|directional|[ -]way|mutual|reciprocal|heen|terug)");
    private static final Pattern BOTH = Pattern.compile("(beide|allebei|both)( .*)?");
    private static final Pattern ALL = Pattern.compile("(alle|all|elke?|every)( .*)?");

    private SeveralEnds() {
    }

    /// The rows with one end in each cell. Rows made of one have its number.
    ///
    /// @param whole the rows with those that name no end, whose senders are known names too
    static Grid apart(Grid rows, Grid whole, TableHeading heading, Ledger ledger) {
        int from = heading.columns().get(ColumnRole.FROM);
        int to = heading.columns().get(ColumnRole.TO);
        if (rows.rows().stream().noneMatch(row -> NamesInCell.mayPart(row.cell(to)) || row.cell(to).endsWith(")") || NamesInCell.mayPart(row.cell(from)))) {
            return rows;
        }
        Set<String> senders = whole.words(from);
        Set<String> alone = new HashSet<>(senders);
        alone.addAll(rows.column(to));
        alone.removeIf(NamesInCell::mayPart);
        NamesInCell receivers = NamesInCell.of(rows.column(to), senders::contains);
        NamesInCell starts = NamesInCell.of(rows.column(from), alone::contains);
        List<Grid.Row> apart = new ArrayList<>();
        for (Grid.Row row : rows.rows()) {
            List<Grid.Row> each = new ArrayList<>();
            senders(starts, row.cell(from), alone).forEach(start -> parts(receivers, row.cell(to)).forEach(end -> each.add(with(row, from, start, to, end))));
            if (receivers.hasAnswers(row.cell(to))) {
                ledger.noted(ImportReason.NAME_WITH_ANSWER, new Spot(row.number(), to + 1), row.cell(to));
            }
            if (each.size() > 1) {
                ledger.notedAlike(ImportReason.SEVERAL_ENDS, Spot.line(row.number()));
            }
            apart.addAll(each);
        }
        return new Grid(rows.name(), apart);
    }

    /// The rows with one layer and one wave in each cell. Rows made of one have its number.
    static Grid each(Grid rows, TableHeading heading, Ledger ledger) {
        Grid each = rows;
        for (ColumnRole role : List.of(ColumnRole.LAYER, ColumnRole.WAVE)) {
            Integer column = heading.columns().get(role);
            Map<String, List<String>> several = column == null ? Map.of() : several(each.words(column), role == ColumnRole.WAVE);
            if (column != null && !several.isEmpty()) {
                each.rows().stream().filter(row -> several.containsKey(row.cell(column))).forEach(row ->
                        ledger.notedAlike(ImportReason.SEVERAL_LAYERS_OR_WAVES, new Spot(row.number(), column + 1), row.cell(column)));
                each = new Grid(rows.name(), each.rows().stream().flatMap(row ->
                        several.getOrDefault(row.cell(column), List.of(row.cell(column))).stream().map(one -> with(row, column, one, column, one))).toList());
            }
        }
        return each;
    }

    /// What stands in cells that name several, by what is written: words that stand alone or elsewhere in others too, or times.
    private static Map<String, List<String>> several(Set<String> cells, boolean times) {
        Set<String> alone = cells.stream().filter(cell -> !cell.isEmpty() && !MARKS.matcher(cell).find() && !isAll(cell)).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> often = new HashMap<>();
        cells.forEach(cell -> Stream.of(MARKS.split(cell)).distinct().forEach(part -> often.merge(part, 1, Integer::sum)));
        Map<String, List<String>> several = new HashMap<>();
        for (String cell : cells) {
            List<String> marked = Stream.of(MARKS.split(cell)).filter(part -> !part.isEmpty()).distinct().toList();
            List<String> tight = Stream.of(TIGHT.split(cell)).distinct().toList();
            long known = marked.stream().filter(part -> alone.contains(part) || often.getOrDefault(part, 0) > 1 || times && ValueColumns.isWave(part)).count();
            boolean comma = cell.indexOf(',') >= 0 || cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0 || cell.indexOf('\n') >= 0;
            if (marked.size() > 1 && (known == marked.size() || comma && known * 2 >= marked.size())) {
                several.put(cell, marked);
            } else if (times && !span(cell, alone).isEmpty()) {
                several.put(cell, span(cell, alone));
            } else if (tight.size() > 1 && alone.containsAll(tight) && (times || cell.indexOf('/') >= 0)) {
                several.put(cell, tight);
            } else if (isAll(cell) && isMeant(cell, alone)) {
                several.put(cell, List.copyOf(alone));
            }
        }
        return several;
    }

    /// The waves from one to another: `2018-2020`; none where it is no such span of them.
    private static List<String> span(String cell, Set<String> alone) {
        Matcher ends = SPAN.matcher(cell);
        if (!ends.matches() || !alone.contains(ends.group(1)) || !alone.contains(ends.group(2))) {
            return List.of();
        }
        double from = number(ends.group(1));
        double to = number(ends.group(2));
        return alone.stream().filter(wave -> number(wave) >= from && number(wave) <= to).toList();
    }

    private static double number(String wave) {
        return Numerals.number(wave.replaceFirst("^\\p{L}+", "")).orElse(Double.NaN);
    }

    /// Whether a word for both or all is about what stands alone in other cells; both may also be both directions.
    private static boolean isMeant(String cell, Set<String> alone) {
        boolean both = BOTH.matcher(Folding.fold(cell)).matches();
        return (both ? alone.size() == 2 : alone.size() > 1) && alone.stream().noneMatch(word -> DIRECTION.matcher(word).matches());
    }

    private static boolean isAll(String cell) {
        return ALL.matcher(Folding.fold(cell)).matches() || BOTH.matcher(Folding.fold(cell)).matches();
    }

    /// The rows that name an end. One that says that there is none, or that it is not known, is said; who does not know has not answered, nor has who gave no answer.
    static Grid named(Grid rows, TableHeading heading, GraphDraft graph, Ledger ledger) {
        int to = heading.columns().get(ColumnRole.TO);
        Set<String> nobody = rows.words(to);
        nobody.removeIf(cell -> cell.isEmpty() || !NamesInCell.isNobody(cell) && !AnswerWords.isDoubt(cell));
        if (nobody.isEmpty()) {
            return rows;
        }
        rows.column(heading.columns().get(ColumnRole.FROM)).forEach(nobody::remove);
        List<Grid.Row> odd = rows.rows().stream().filter(row -> !heading.cell(row, ColumnRole.FROM).isEmpty() && nobody.contains(row.cell(to))).toList();
        if (odd.isEmpty()) {
            return rows;
        }
        for (Grid.Row row : odd) {
            String from = heading.cell(row, ColumnRole.FROM);
            Spot at = new Spot(row.number(), to + 1);
            graph.node(from, Spot.line(row.number())).declared();
            if (AnswerWords.isDoubt(row.cell(to))) {
                ledger.noted(ImportReason.ANSWER_TAKEN_FOR_NONE, at, row.cell(to), 1);
            } else {
                ledger.setAside(ImportReason.NAMES_NOBODY, at, from, row.cell(to));
            }
        }
        Set<Integer> gone = odd.stream().map(Grid.Row::number).collect(Collectors.toSet());
        return new Grid(rows.name(), rows.rows().stream().filter(row -> !gone.contains(row.number())).toList());
    }

    /// Says that those who do not know whom to name, or gave no answer, have not answered.
    static void silent(Grid rows, TableHeading heading, GraphDraft graph) {
        int to = heading.columns().get(ColumnRole.TO);
        Set<String> senders = rows.words(heading.columns().get(ColumnRole.FROM));
        Map<String, Set<String>> silent = new HashMap<>();
        rows.rows().stream().filter(row -> AnswerWords.isDoubt(row.cell(to)) && !senders.contains(row.cell(to))).forEach(row ->
                silent.computeIfAbsent(heading.cell(row, ColumnRole.WAVE), _ -> new HashSet<>()).add(heading.cell(row, ColumnRole.FROM)));
        silent.forEach((wave, who) -> {
            graph.asked(wave);
            Stream.concat(senders.stream(), graph.nodes().stream().map(NodeDraft::id)).distinct().filter(id -> !id.isEmpty() && !who.contains(id)).forEach(id -> graph.answered(wave, id));
        });
    }

    /// A new line may stand in the name of who sends, unless all of its lines are names.
    private static List<String> senders(NamesInCell names, String cell, Set<String> alone) {
        List<String> parts = parts(names, cell);
        return cell.indexOf('\n') >= 0 && !alone.containsAll(parts) ? List.of(cell) : parts;
    }

    private static List<String> parts(NamesInCell names, String cell) {
        List<String> parts = names.in(cell);
        return parts.isEmpty() ? List.of(cell) : parts;
    }

    private static Grid.Row with(Grid.Row row, int from, String start, int to, String end) {
        if (row.cell(from).equals(start) && row.cell(to).equals(end)) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= Math.max(from, to)) {
            cells.add("");
        }
        cells.set(from, start);
        cells.set(to, end);
        return new Grid.Row(row.number(), cells);
    }
}
