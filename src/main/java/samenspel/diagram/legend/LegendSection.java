package samenspel.diagram.legend;

import java.util.Comparator;
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

    LegendSection withLayersFirst() {
        return new LegendSection(title, entries.stream().sorted(Comparator.comparing(row -> row.key().kind() != LegendKey.Kind.LAYER)).toList());
    }

    private List<LegendKey> keys() {
        return entries.stream().map(LegendEntry::key).toList();
    }
}
