package samenspel.diagram.legend;

import java.util.List;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.LegendKey;

/// One row of a legend.
///
/// @param swatch marks in a box of [#width] × [#height] units with its corner at (0, 0)
/// @param count  how many there are, as the language writes it; may be empty
/// @param hidden whether the reader has hidden what it stands for
/// @param widest the longest its count may be while rows are switched on and off; a window keeps room for it, so that no row moves then
public record LegendEntry(LegendKey key, String text, List<Mark> swatch, String count, boolean hidden, String widest) {
    public LegendEntry {
        swatch = List.copyOf(swatch);
    }

    /// One whose count stays as long as it is.
    public LegendEntry(LegendKey key, String text, List<Mark> swatch, String count, boolean hidden) {
        this(key, text, swatch, count, hidden, count);
    }

    LegendEntry withRoomFor(String other) {
        return new LegendEntry(key, text, swatch, count, hidden, other);
    }

    LegendEntry with(List<Mark> others) {
        return new LegendEntry(key, text, others, count, hidden, widest);
    }

    /// The width of the swatch's box, in the middle of which discs stand; more than the usual only for large ones.
    public double width() {
        return swatch.stream().mapToDouble(mark -> mark instanceof Mark.Disc disc ? 2 * disc.centre().x() : 0).reduce(Swatches.WIDTH, Math::max);
    }

    /// The height of the swatch's box; more than the usual only for large discs.
    public double height() {
        return swatch.stream().mapToDouble(mark -> mark.bounds().bottom() + 1).reduce(Swatches.HEIGHT, Math::max);
    }
}
