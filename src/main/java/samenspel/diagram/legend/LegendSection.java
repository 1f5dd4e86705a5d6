package samenspel.diagram.legend;

import java.util.List;
import samenspel.diagram.seen.LegendKey;

/// Rows under a heading.
public record LegendSection(String title, List<LegendEntry> entries) {
    static final LegendSection NONE = new LegendSection("", List.of());

    public LegendSection {
        entries = List.copyOf(entries);
    }

    /// Whether it has the title and rows of another, whatever these say.
    public boolean hasRowsOf(LegendSection other) {
        return title.equals(other.title) && keys().equals(other.keys());
    }

    private List<LegendKey> keys() {
        return entries.stream().map(LegendEntry::key).toList();
    }
}
