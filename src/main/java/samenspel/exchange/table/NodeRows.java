package samenspel.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.book.ParticipationWords;
import samenspel.exchange.cells.AttributeCells;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.TableBody;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.TimeSpan;
import samenspel.text.Spot;

/// Reads a table of nodes. Without an id the name is one, without both the number of the row. A node listed
/// once a wave was there in these waves, and has in each what stands there then. Where a column says who took part, who has no
/// row may have been there all the same.
final class NodeRows {
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final TableHeading heading;
    private final AttributeCells attributes;
    private final boolean aWave;
    private final Set<Integer> changing;
    private final Set<Integer> participation;

    private NodeRows(TableShape.Nodes nodes, GraphDraft graph, FileDraft fileDraft) {
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.aWave = nodes.heading().has(ColumnRole.WAVE) && repeats(nodes);
        this.heading = aWave ? nodes.heading() : nodes.heading().without(ColumnRole.WAVE);
        this.attributes = new AttributeCells(nodes.rows(), heading.open(nodes.rows().width(), heading.taken()), heading.row().number(), fileDraft);
        this.changing = aWave ? changing(nodes, heading) : new HashSet<>();
        this.participation = aWave ? participation(nodes.rows()) : Set.of();
        changing.addAll(participation);
    }

    static void read(TableShape.Nodes nodes, GraphDraft graph, FileDraft fileDraft) {
        NodeRows reader = new NodeRows(nodes, graph, fileDraft);
        if (nodes.rows().isEmpty()) {
            fileDraft.ledger().noted(ImportReason.HEADING_ALONE, Spot.line(Math.max(1, nodes.heading().row().number())));
        }
        int number = 0;
        for (Grid.Row row : nodes.rows().rows()) {
            boolean last = row == nodes.rows().rows().getLast();
            if (last && Totals.isWord(TableBody.written(row).findFirst().orElse(""))) {
                fileDraft.ledger().setAside(ImportReason.TOTAL, Spot.line(row.number()), TableBody.written(row).findFirst().orElse(""));
            } else {
                reader.row(row, Integer.toString(++number));
            }
        }
    }

    private static boolean repeats(TableShape.Nodes nodes) {
        Set<String> names = new HashSet<>();
        return nodes.rows().rows().stream().anyMatch(row -> !names.add(nodes.heading().cell(row, named(nodes.heading()))));
    }

    private static ColumnRole named(TableHeading heading) {
        return heading.has(ColumnRole.ID) ? ColumnRole.ID : ColumnRole.NAME;
    }

    /// Columns in which not always the same stands beside the same node.
    private static Set<Integer> changing(TableShape.Nodes nodes, TableHeading heading) {
        Map<String, Grid.Row> first = new HashMap<>();
        Set<Integer> changing = new HashSet<>();
        for (Grid.Row row : nodes.rows().rows()) {
            Grid.Row former = first.computeIfAbsent(heading.cell(row, named(heading)), _ -> row);
            IntStream.range(0, Math.max(row.width(), former.width())).filter(at -> !row.cell(at).equals(former.cell(at))).forEach(changing::add);
        }
        return changing;
    }

    private Set<Integer> participation(Grid rows) {
        return heading.open(rows.width(), heading.taken()).entrySet().stream().filter(column -> ParticipationWords.of(column.getValue(), "", false)
                .or(() -> ParticipationWords.told(column.getValue(), "", false, rows.words(column.getKey()))).isPresent()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /// Whether a table lists each node once a wave, with nothing in it that could be the other end of a tie.
    static boolean areEachAWave(TableHeading heading, Grid rows) {
        if (!heading.has(ColumnRole.WAVE)) {
            return false;
        }
        int wave = heading.columns().getOrDefault(ColumnRole.WAVE, 0);
        int named = heading.columns().getOrDefault(named(heading), 0);
        Set<String> names = rows.words(named);
        Set<String> waves = rows.words(wave);
        Set<String> each = rows.rows().stream().map(row -> row.cell(named) + "\n" + row.cell(wave)).collect(Collectors.toSet());
        boolean once = each.size() == rows.rows().size() && names.size() < each.size() && !names.contains("") && waves.size() > 1 && waves.size() * 2 <= each.size();
        boolean timed = waves.stream().allMatch(cell -> ValueColumns.isWave(cell) || Moment.parse(cell).isPresent());
        return once && timed && IntStream.range(0, rows.width()).filter(at -> at != named && at != wave).noneMatch(at -> rows.column(at).stream().anyMatch(names::contains));
    }

    private void row(Grid.Row row, String number) {
        String name = heading.cell(row, ColumnRole.NAME);
        boolean named = heading.has(ColumnRole.ID) || heading.has(ColumnRole.NAME);
        String id = heading.has(ColumnRole.ID) ? heading.cell(row, ColumnRole.ID) : named ? name : number;
        if (id.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NODE_WITHOUT_ID, Spot.line(row.number()));
            return;
        }
        boolean again = aWave && graph.find(id).isPresent();
        NodeDraft node = again ? graph.find(id).orElseThrow() : fresh(row, id, name);
        if (aWave) {
            Optional<Moment> when = Moment.parse(heading.cell(row, ColumnRole.WAVE));
            when.filter(_ -> participation.isEmpty()).ifPresent(moment -> node.there(TimeSpan.at(moment)));
            attributes.put(row, changing::contains, said -> node.put(when.map(moment -> new FoundAttribute(said.name(), said.value(), TimeSpan.at(moment)))
                    .orElseGet(() -> FoundAttribute.of((said.name() + " " + heading.cell(row, ColumnRole.WAVE)).strip(), said.value()))));
        }
        if (again) {
            fileDraft.ledger().used(1);
        }
    }

    private NodeDraft fresh(Grid.Row row, String id, String name) {
        NodeDraft node = graph.declare(id, Spot.line(row.number()));
        if (!name.isEmpty()) {
            node.label(name);
        }
        attributes.put(row, at -> !changing.contains(at), node::put);
        return node;
    }
}
