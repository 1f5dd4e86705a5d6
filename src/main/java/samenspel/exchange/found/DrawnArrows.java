package samenspel.exchange.found;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which way the edges of a yEd drawing go, which only their arrows say: where some have an arrow, one without is undirected, and
/// one with two goes both ways.
public final class DrawnArrows {
    private final Map<TieDraft, Ends> drawn = new LinkedHashMap<>();

    /// Whether an arrow is drawn at an end.
    public record Ends(boolean source, boolean target) {
    }

    public void add(TieDraft tie, Ends ends) {
        drawn.put(tie, ends);
    }

    /// Gives the edges of a graph their direction, and says so.
    public void direct(GraphDraft graph, Ledger ledger) {
        if (drawn.values().stream().anyMatch(ends -> ends.source() != ends.target())) {
            graph.saysDirection();
            ledger.noted(ImportReason.DIRECTION_DRAWN, drawn.keySet().iterator().next().spot);
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
