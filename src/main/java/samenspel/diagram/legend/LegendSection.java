package samenspel.diagram.legend;

import java.util.List;

/// Rows under a heading.
public record LegendSection(String title, List<LegendEntry> entries) {
    static final LegendSection NONE = new LegendSection("", List.of());

    public LegendSection {
        entries = List.copyOf(entries);
    }
}
