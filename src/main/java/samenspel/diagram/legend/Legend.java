package samenspel.diagram.legend;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;

/// The legend of a picture.
///
/// @param layers        the kinds of ties, those switched off among them
/// @param fates         what became of ties; without rows in a picture of one wave
/// @param organisations sectors or access roles, and what marks a disc besides
/// @param codes         what the letters in discs mean where colour does not say it; without rows where it does
/// @param sizes         what three areas mean; without rows when discs are of one size
/// @param measured      what rings of groups and flags of capacity mean, where there are
public record Legend(LegendSection layers, LegendSection fates, LegendSection organisations, LegendSection codes, LegendSection sizes,
                     List<LegendSection> measured) {
    public Legend {
        measured = List.copyOf(measured);
    }

    /// Every section, also those without rows.
    public Stream<LegendSection> sections() {
        return Stream.concat(Stream.of(layers, fates, organisations, codes, sizes), measured.stream());
    }

    /// The sections as a figure prints them: only what is shown and means something.
    public List<LegendSection> printed() {
        // Where lines are coloured by their fate, the colours of layers are not in the picture.
        LegendSection lines = fates.entries().isEmpty() ? layers : fates;
        return Stream.concat(Stream.of(lines, organisations, codes, sizes), measured.stream())
                .map(Legend::withoutHidden)
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    /// The sections of a picture of a series that plays a change: the layers, as they stand before and after it, beside the fates. Layers
    /// have no counts, which differ from one to the next.
    public List<LegendSection> played() {
        LegendSection uncounted = new LegendSection(layers.title(), layers.entries().stream().map(row -> new LegendEntry(row.key(), row.text(), row.swatch(), "", row.hidden())).toList());
        return Stream.concat(Stream.of(uncounted, fates, organisations, codes, sizes), measured.stream()).map(Legend::withoutHidden).filter(section -> !section.entries().isEmpty()).toList();
    }

    /// The sections of one picture of a stage of a change: the layers, in whose colours lines stand too, and those fates that are seen.
    public List<LegendSection> printed(Lens lens) {
        return !lens.isStage() ? printed() : played().stream()
                .map(section -> new LegendSection(section.title(), section.entries().stream().filter(entry -> FateRows.isExplained(entry.key(), lens)).toList()))
                .filter(section -> !section.entries().isEmpty()).toList();
    }

    private static LegendSection withoutHidden(LegendSection section) {
        return new LegendSection(section.title(), section.entries().stream().filter(entry -> !entry.hidden()).toList());
    }

    /// The same as another sight sees it.
    public Legend seen(SightColours seen) {
        return new Legend(seen(layers, seen), seen(fates, seen), seen(organisations, seen), seen(codes, seen), seen(sizes, seen),
                measured.stream().map(section -> seen(section, seen)).toList());
    }

    private static LegendSection seen(LegendSection section, SightColours seen) {
        return new LegendSection(section.title(), section.entries().stream()
                .map(entry -> entry.with(seen.of(entry.swatch()))).toList());
    }

    /// The same with the rows of layers before what explains their lines, which comes and goes as they are switched on and off.
    public Legend withLayersFirst() {
        return new Legend(layers.withLayersFirst(), fates, organisations, codes, sizes, measured);
    }

    /// Whether a row of this key is in the legend.
    public boolean has(LegendKey key) {
        return sections().flatMap(section -> section.entries().stream())
                .anyMatch(entry -> Objects.equals(entry.key(), key));
    }
}
