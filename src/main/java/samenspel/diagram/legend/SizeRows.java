package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.OrganisationMeasure;
import samenspel.text.Texts;
import samenspel.text.WrittenNumber;

/// Up to three discs as large as in the picture: that of the largest value there is, and those of round values between it and the smallest.
/// Where the largest is too large for a legend, the heading says its value and all are of round ones.
final class SizeRows {
    private static final int ROWS = 3;
    private static final int DECIMALS = 3;
    /// Each value is at most this share of the one before.
    private static final double SHARE = 0.5;
    /// The largest disc that a legend shows, in its units.
    private static final double LARGEST_RADIUS = 40;

    private final Texts texts;
    private final DiscSizes discs;
    private final Sizes sizes;
    private final double scale;
    private final boolean either;
    private final boolean years;

    /// @param scale  page units per unit of the legend
    /// @param either whether ties of either wave of a change count
    /// @param years  whether sizes say years
    SizeRows(Texts texts, DiscSizes discs, Sizes sizes, double scale, boolean either, boolean years) {
        this.texts = texts;
        this.discs = discs;
        this.sizes = sizes;
        this.scale = scale;
        this.either = either;
        this.years = years;
    }

    /// @param unknown of how many nothing is known; they are as small as any, with a little ring
    LegendSection of(long unknown) {
        if (discs.by().isEmpty() || largest() <= 0) {
            return LegendSection.NONE;
        }
        SizeBy by = discs.by().get();
        List<Double> values = values(by);
        double widest = values.stream().mapToDouble(value -> radius(value)).max().orElse(0);
        List<LegendEntry> rows = new ArrayList<>();
        if (values.isEmpty()) {
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, "largest"), texts.get("legend.size.only", written(largest(), by)), List.of(), "", false));
        }
        values.forEach(value -> rows.add(row(written(value, by), radius(value), widest, "")));
        if (discs.values().values().stream().anyMatch(value -> value < 0)) {
            rows.add(row(texts.get("legend.size.none"), radius(0), widest, texts.get("number", discs.values().values().stream().filter(value -> value <= 0).count())));
        }
        if (unknown > 0) {
            String text = texts.get("legend.attribute.unknown");
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, text), text, Swatches.withoutSize(radius(0), widest), texts.get("number", unknown), false));
        }
        boolean shown = values.isEmpty() || values.contains(largest());
        return new LegendSection(shown ? texts.get("legend.size", name(by))
                : texts.get("legend.size.largest", name(by), written(largest(), by)), rows);
    }

    private List<Double> values(SizeBy by) {
        double fitting = LARGEST_RADIUS / radius(largest());
        double value = fitting >= 1 ? largest() : round(largest() * fitting * fitting);
        double least = discs.values().values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < ROWS && isShown(value, by) && (row == 0 || value >= least); row++) {
            values.add(value);
            value = round(value * SHARE);
        }
        return values;
    }

    /// The largest value there is; of numbers of a file, which have one scale for all waves, the largest in the picture.
    private double largest() {
        return discs.by().filter(SizeBy.OfAttribute.class::isInstance).isPresent() ? discs.values().values().stream().mapToDouble(Double::doubleValue).max().orElse(discs.largest()) : discs.largest();
    }

    /// In units of the legend.
    private double radius(double value) {
        return discs.radius(value, sizes) / scale;
    }

    private String written(double value, SizeBy by) {
        boolean fine = value < 1 || value == largest() && by instanceof SizeBy.OfAttribute;
        return years ? texts.get("value.year", value) : new WrittenNumber(texts, fine ? DECIMALS : 0).of(value);
    }

    private String name(SizeBy by) {
        return switch (by) {
            case SizeBy.OfMeasure(OrganisationMeasure measure) -> name(measure);
            case SizeBy.OfAttribute(String name) -> name;
        };
    }

    private String name(OrganisationMeasure measure) {
        String name = name(measure, texts, either);
        return measure instanceof Measure one && Measures.isEstimated(one, discs.values().size()) ? texts.get("legend.size.estimated", name) : name;
    }

    /// @param either whether ties of either wave of a change count
    static String name(OrganisationMeasure measure, Texts texts, boolean either) {
        String name = texts.get(measure.nameKey());
        return either && !measure.needsChange() ? texts.get("legend.measure.either", name) : name;
    }

    /// Counts have no halves, and discs below the smallest drawn all look alike.
    private boolean isShown(double value, SizeBy by) {
        return (by.ofMeasure().filter(OrganisationMeasure::counts).isEmpty() || value >= 1) && value >= discs.largest() * DiscSizes.SMALLEST_SHARE * DiscSizes.SMALLEST_SHARE;
    }

    private static LegendEntry row(String text, double radius, double widest, String count) {
        return new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, text), text, Swatches.size(radius, widest), count, false);
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
