package samenspel.diagram.multiples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.seen.LegendKey;
import samenspel.text.Texts;

/// One legend for several pictures: every row that one of them shows, with its count where all agree.
final class SharedLegend {
    private SharedLegend() {
    }

    /// @param legends of each picture
    static List<LegendSection> of(List<Legend> legends, Texts texts) {
        // A picture of change colours lines by fate, so its layers' colours are not in it.
        List<Legend> ofWaves = legends.stream().filter(legend -> legend.fates().entries().isEmpty()).toList();
        return Stream.of(merged(ofWaves, SharedLegend::layers), fates(legends, texts),
                        merged(legends, Legend::organisations), merged(legends, Legend::codes), merged(legends, Legend::sizes))
                .filter(section -> !section.entries().isEmpty()).toList();
    }

    /// Without rows of hubs, whose ties are like all others where pictures stand beside each other.
    private static LegendSection layers(Legend legend) {
        return new LegendSection(legend.layers().title(), legend.layers().entries().stream().filter(row -> !row.key().equals(LegendKey.HUBS)).toList());
    }

    /// Without what a heading over a picture says of layers that are not counted with others, and without the names of those
    /// that are unless it is the same ones in all pictures.
    private static LegendSection fates(List<Legend> legends, Texts texts) {
        LegendSection merged = merged(legends, legend -> new LegendSection(legend.fates().title(),
                legend.fates().entries().stream().filter(row -> row.key().kind() != LegendKey.Kind.APART).toList()));
        boolean alike = legends.stream().map(Legend::fates).map(LegendSection::title).distinct().count() == 1;
        return alike ? merged : new LegendSection(texts.get("legend.fates"), merged.entries());
    }

    private static LegendSection merged(List<Legend> legends, Function<Legend, LegendSection> part) {
        Map<LegendKey, List<LegendEntry>> rows = new LinkedHashMap<>();
        List<LegendSection> sections = legends.stream().map(part).toList();
        sections.stream().flatMap(section -> section.entries().stream()).filter(entry -> !entry.hidden())
                .forEach(entry -> rows.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry));
        String title = sections.stream().filter(section -> !section.entries().isEmpty()).map(LegendSection::title).findFirst().orElse("");
        return new LegendSection(title, rows.values().stream().map(same -> merged(same, sections.size())).toList());
    }

    /// A row that not every picture has holds for some of them only, and so does its count.
    private static LegendEntry merged(List<LegendEntry> same, int pictures) {
        LegendEntry first = same.getFirst();
        boolean agree = same.size() == pictures && same.stream().map(LegendEntry::count).distinct().count() == 1;
        return new LegendEntry(first.key(), first.text(), first.swatch(), agree ? first.count() : "", false);
    }
}
