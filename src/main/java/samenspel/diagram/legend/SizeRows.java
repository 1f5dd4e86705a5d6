package samenspel.diagram.legend;

import java.util.List;
import java.util.stream.Stream;
import samenspel.diagram.picture.DiscSizes;
import samenspel.diagram.picture.LegendKey;
import samenspel.diagram.picture.Sizes;
import samenspel.text.Texts;

/// Three sizes of disc with the values they stand for: the largest, a half and a tenth of it.
final class SizeRows {
    private static final double[] SHARES = {1, 0.5, 0.1};
    /// The largest disc that fits a swatch, in relation to the picture's.
    private static final double LARGEST = Swatches.HEIGHT / 2 - 0.5;

    private final Texts texts;

    SizeRows(Texts texts) {
        this.texts = texts;
    }

    LegendSection of(DiscSizes sizes) {
        if (sizes.measure().isEmpty() || sizes.largest() <= 0) {
            return new LegendSection("", List.of());
        }
        String measure = texts.get("measure." + sizes.measure().get().id());
        List<LegendEntry> rows = Stream.of(SHARES[0], SHARES[1], SHARES[2]).map(share -> row(sizes, share)).toList();
        return new LegendSection(texts.get("legend.size", measure), rows);
    }

    private LegendEntry row(DiscSizes sizes, double share) {
        double value = sizes.largest() * share;
        Sizes usual = new Sizes(1, 1);
        double radius = sizes.radius(value, usual) / usual.largestRadius() * LARGEST;
        String text = texts.get(sizes.largest() < 10 ? "value.small" : "value.large", value);
        return new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, String.valueOf(share)), text, Swatches.size(radius), "", false);
    }
}
