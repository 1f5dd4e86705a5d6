package samenspel.exchange.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import samenspel.exchange.found.GraphDraft;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// The nodes of a DL file: the number of a row is its id, in a two-mode file with `r` or `c` before it.
final class DlNodes {
    private final GraphDraft graph;
    private final boolean twoMode;
    private final Map<String, String> rowIds = new HashMap<>();
    private final Map<String, String> columnIds = new HashMap<>();

    DlNodes(GraphDraft graph, boolean twoMode) {
        this.graph = graph;
        this.twoMode = twoMode;
    }

    String row(String label, Spot at) {
        return rowIds.computeIfAbsent(key(label), _ -> make(twoMode ? "r" : "", rowIds.size(), label, at));
    }

    String column(String label, Spot at) {
        return !twoMode ? row(label, at)
                : columnIds.computeIfAbsent(key(label), _ -> make("c", columnIds.size(), label, at));
    }

    /// The node of a number, from 0, so that two of the same label stay two.
    String numberedRow(int number, String label, Spot at) {
        return rowIds.computeIfAbsent("#" + number, _ -> make(twoMode ? "r" : "", number, label, at));
    }

    String numberedColumn(int number, String label, Spot at) {
        return !twoMode ? numberedRow(number, label, at)
                : columnIds.computeIfAbsent("#" + number, _ -> make("c", number, label, at));
    }

    /// Labels are the same whatever their case, as in UCINET.
    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private String make(String prefix, int before, String label, Spot at) {
        String id = prefix + (before + 1);
        var node = graph.declare(id, at).label(label);
        if (twoMode) {
            node.put("mode", AttributeValue.of(prefix.equals("r") ? 1 : 2));
        }
        return id;
    }
}
