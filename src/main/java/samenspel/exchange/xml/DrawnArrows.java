package samenspel.exchange.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.TieDraft;

/// Which way the edges of a yEd drawing go, which only their arrows say: where some have an arrow, one without is undirected, and
/// one with two goes both ways.
final class DrawnArrows {
    private final Map<TieDraft, Ends> drawn = new LinkedHashMap<>();

    /// Whether an arrow is drawn at an end.
    record Ends(boolean source, boolean target) {
    }

    void add(TieDraft tie, Ends ends) {
        drawn.put(tie, ends);
    }

    /// Gives the edges of a graph their direction.
    void direct(GraphDraft graph) {
        if (drawn.values().stream().anyMatch(ends -> ends.source() != ends.target())) {
            graph.saysDirection();
            drawn.forEach(DrawnArrows::direct);
        }
        drawn.clear();
    }

    private static void direct(TieDraft tie, Ends ends) {
        tie.directed(ends.source() != ends.target());
        if (ends.source() && !ends.target()) {
            tie.turn();
        }
    }
}
