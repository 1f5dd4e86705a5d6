package samenspel.exchange.table;

import java.util.HashSet;
import java.util.Set;
import samenspel.exchange.cells.AttributeCells;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.TableBody;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.TimeSpan;
import samenspel.text.Spot;

/// Reads a table of nodes. Without an id the name is one, without both the number of the row. A node listed
/// once a wave was there in these waves.
final class NodeRows {
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final TableHeading heading;
    private final AttributeCells attributes;
    private final boolean aWave;

    private NodeRows(TableShape.Nodes nodes, GraphDraft graph, FileDraft fileDraft) {
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.aWave = nodes.heading().has(ColumnRole.WAVE) && repeats(nodes);
        this.heading = aWave ? nodes.heading() : nodes.heading().without(ColumnRole.WAVE);
        this.attributes = new AttributeCells(nodes.rows(), heading.open(nodes.rows().width(), heading.taken()), heading.row().number(), fileDraft);
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
        ColumnRole named = nodes.heading().has(ColumnRole.ID) ? ColumnRole.ID : ColumnRole.NAME;
        Set<String> names = new HashSet<>();
        return nodes.rows().rows().stream().anyMatch(row -> !names.add(nodes.heading().cell(row, named)));
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
            Moment.parse(heading.cell(row, ColumnRole.WAVE)).ifPresent(moment -> node.there(TimeSpan.at(moment)));
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
        attributes.put(row, node);
        return node;
    }
}
