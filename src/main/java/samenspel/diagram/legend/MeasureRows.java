package samenspel.diagram.legend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.drawn.MeasureClasses;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.seen.LegendKey;
import samenspel.text.Texts;
import samenspel.text.WrittenNumber;

/// What the colours of a measure mean: a row a class, the highest first as among sizes, to the largest number there is; then how
/// many there are of whom it is not known, unless the row of who did not answer says so.
final class MeasureRows {
    private static final int DECIMALS = 6;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final MeasuredColours colours;
    private final Texts texts;

    MeasureRows(MeasuredColours colours, Texts texts) {
        this.colours = colours;
        this.texts = texts;
    }

    /// @param unknown  of how many it is not known who are not among those who did not answer
    /// @param counted whether rows have counts
    List<LegendEntry> of(long unknown, boolean counted) {
        List<LegendEntry> rows = new ArrayList<>();
        colours.classes().ifPresent(classes -> IntStream.iterate(classes.size() - 1, place -> place >= 0, place -> place - 1)
                .forEach(place -> rows.add(new LegendEntry(key("class" + place), text(classes, place), Swatches.disc(colours.of(place), "", DiscEdge.PLAIN),
                        counted ? texts.get("number", colours.count(place)) : "", false))));
        if (unknown > 0) {
            rows.add(new LegendEntry(key("unknown"), texts.get(unknown()),
                    Swatches.disc(MeasuredColours.UNKNOWN, "", DiscEdge.PLAIN), counted ? texts.get("number", unknown) : "", false));
        }
        return rows;
    }

    private String unknown() {
        return colours.classes().map(classes -> classes.measure().needsPartners() ? "legend.measure.none" : "legend.measure.once").orElse("legend.attribute.unknown");
    }

    private static LegendKey key(String row) {
        return new LegendKey(LegendKey.Kind.ATTRIBUTE_RANGE, row);
    }

    private String text(MeasureClasses classes, int place) {
        boolean counts = classes.measure().counts();
        List<Double> borders = classes.borders();
        double from = place == 0 ? classes.least() : borders.get(place - 1) + (counts ? 1 : 0);
        boolean highest = place == borders.size();
        if (place == 0 && !highest && !counts) {
            return texts.get("legend.measure.under", written(borders.getFirst()));
        }
        double to = highest ? classes.largest() : borders.get(place);
        return to == from || to > from && written(to).equals(written(from)) ? written(from) : to < from ? texts.get("legend.measure.from", written(from)) : texts.get(from < 0 ? "legend.measure.to" : "legend.measure.range", written(from), written(to));
    }

    /// Borders are round; what else is a share is rounded.
    private String written(double value) {
        return new WrittenNumber(texts, DECIMALS).of(value == Math.rint(value) ? value : new BigDecimal(value).round(TWO_DIGITS).doubleValue());
    }
}
