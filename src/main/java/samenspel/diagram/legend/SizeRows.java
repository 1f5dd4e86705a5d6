package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.text.Texts;

/// Up to three discs as large as in the picture, with the round values they stand for; the heading says the
/// largest value there is.
final class SizeRows {
    private static final int ROWS = 3;
    /// Each value is at most this share of the one before.
    private static final double SHARE = 0.5;
    /// The largest disc that fits a swatch.
    private static final double LARGEST_RADIUS = Swatches.WIDTH / 2 - 1;

    private final Texts texts;

    SizeRows(Texts texts) {
        this.texts = texts;
    }

    /// @param unknown of how many nothing is known; they are as small as any
    LegendSection of(DiscSizes discs, Sizes sizes, long unknown) {
        if (discs.by().isEmpty() || discs.largest() <= 0) {
            return new LegendSection("", List.of());
        }
        List<LegendEntry> rows = new ArrayList<>();
        SizeBy by = discs.by().get();
        double fitting = LARGEST_RADIUS * sizes.unit() / sizes.largestRadius();
        double value = discs.largest() * Math.min(1, fitting * fitting);
        for (int row = 0; row < ROWS && isShown(round(value), by, discs); row++) {
            value = round(value);
            rows.add(row(discs, sizes, value));
            value *= SHARE;
        }
        if (unknown > 0) {
            String text = texts.get("legend.attribute.unknown");
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, text), text, Swatches.size(discs.radius(0, sizes) / sizes.unit()), texts.get("number", unknown), false));
        }
        String largest = texts.get(discs.largest() < 1 || by instanceof SizeBy.OfAttribute ? "value.small" : "value.large", discs.largest());
        return new LegendSection(texts.get("legend.size", name(by, discs), largest), rows);
    }

    private String name(SizeBy by, DiscSizes discs) {
        return switch (by) {
            case SizeBy.OfMeasure(Measure measure) -> name(measure, discs);
            case SizeBy.OfAttribute(String name) -> name;
        };
    }

    private String name(Measure measure, DiscSizes discs) {
        String name = texts.get(measure.nameKey());
        return Measures.isEstimated(measure, discs.values().size()) ? texts.get("legend.size.estimated", name) : name;
    }

    /// Counts have no halves, and discs below the smallest drawn all look alike.
    private static boolean isShown(double value, SizeBy by, DiscSizes discs) {
        return (by.ofMeasure().filter(Measure::counts).isEmpty() || value >= 1) && value >= discs.largest() * DiscSizes.SMALLEST_SHARE * DiscSizes.SMALLEST_SHARE;
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
