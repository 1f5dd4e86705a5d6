package samenspel.exchange.table;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.Moment;
import samenspel.exchange.harvest.NodeDraft;
import samenspel.exchange.harvest.SheafDraft;
import samenspel.exchange.harvest.Span;
import samenspel.text.Spot;

/// Reads a table of nodes. Without an id the name is one, without both the number of the row. A node listed
/// once a wave was there in these waves.
final class NodeRows {
    private final SheafDraft graph;
    private final Gathering fileDraft;
    private final Heading heading;
    private final Set<Integer> taken;
    private final boolean aWave;

    private NodeRows(Shape.Nodes nodes, SheafDraft graph, Gathering fileDraft) {
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.aWave = nodes.heading().has(Role.WAVE) && repeats(nodes);
        this.heading = aWave ? nodes.heading() : nodes.heading().without(Role.WAVE);
        this.taken = heading.taken();
    }

    static void read(Shape.Nodes nodes, SheafDraft graph, Gathering fileDraft) {
        NodeRows reader = new NodeRows(nodes, graph, fileDraft);
        int number = 0;
        for (Grid.Row row : nodes.rows().rows()) {
            reader.row(row, Integer.toString(++number));
        }
    }

    private static boolean repeats(Shape.Nodes nodes) {
        Role named = nodes.heading().has(Role.ID) ? Role.ID : Role.NAME;
        Set<String> names = new HashSet<>();
        return nodes.rows().rows().stream().anyMatch(row -> !names.add(nodes.heading().cell(row, named)));
    }

    private void row(Grid.Row row, String number) {
        String name = heading.cell(row, Role.NAME);
        boolean named = heading.has(Role.ID) || heading.has(Role.NAME);
        String id = heading.has(Role.ID) ? heading.cell(row, Role.ID) : named ? name : number;
        if (id.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NODE_WITHOUT_ID, Spot.line(row.number()));
            return;
        }
        boolean again = aWave && graph.find(id).isPresent();
        NodeDraft node = again ? graph.find(id).orElseThrow() : fresh(row, id, name);
        if (aWave) {
            Moment.parse(heading.cell(row, Role.WAVE)).ifPresent(moment -> node.there(Span.at(moment)));
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
        IntStream.range(0, row.width()).filter(column -> !taken.contains(column) && !row.cell(column).isEmpty())
                .forEach(column -> node.put(heading.name(column), Numerals.value(row.cell(column))));
        return node;
    }
}
