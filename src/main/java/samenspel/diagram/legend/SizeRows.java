package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.picture.DiscSizes;
import samenspel.diagram.picture.LegendKey;
import samenspel.diagram.picture.Sizes;
import samenspel.text.Texts;

/// Three discs as large as in the picture, with the round values they stand for.
final class SizeRows {
    private static final int ROWS = 3;
    /// Each value is at most this share of the one before, the first of the largest there is.
    private static final double SHARE = 0.45;
    /// The largest disc that fits a swatch.
    private static final double LARGEST_RADIUS = Swatches.WIDTH / 2 - 1;

    private final Texts texts;

    SizeRows(Texts texts) {
        this.texts = texts;
    }

    LegendSection of(DiscSizes discs, Sizes sizes) {
        if (discs.measure().isEmpty() || discs.largest() <= 0) {
            return new LegendSection("", List.of());
        }
        List<LegendEntry> rows = new ArrayList<>();
        double fitting = LARGEST_RADIUS * sizes.unit() / sizes.largestRadius();
        double value = Math.min(discs.largest(), discs.largest() * fitting * fitting / SHARE);
        for (int row = 0; row < ROWS; row++) {
            value = round(value * SHARE);
            rows.add(row(discs, sizes, value));
        }
        String measure = texts.get(discs.measure().get().nameKey());
        return new LegendSection(texts.get("legend.size", measure), rows);
    }

    private LegendEntry row(DiscSizes discs, Sizes sizes, double value) {
        double radius = discs.radius(value, sizes) / sizes.unit();
        String text = texts.get(value < 1 ? "value.small" : "value.large", value);
        return new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, text), text, Swatches.size(radius), "", false);
    }

    /// The largest of 1, 2 and 5 times a power of ten that is not above a value.
    static double round(double value) {
        double power = 1;
        while (power > value) {
            power /= 10;
        }
        while (power * 10 <= value) {
            power *= 10;
        }
        return value >= 5 * power ? 5 * power : value >= 2 * power ? 2 * power : power;
    }
}
