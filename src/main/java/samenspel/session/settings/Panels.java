package samenspel.session.settings;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which panels stand about the picture, and how wide.
///
/// @param legend      whether the panel at the left is open; put away, it leaves a rail of marks
/// @param card        whether what is chosen is read at the right
/// @param bars        whether toolbar, tabs and filter stand over the picture
/// @param legendWidth in screen units of usual words
/// @param cardWidth   the same
/// @param folded      sections of the legend that only show their heading, by id
public record Panels(boolean legend, boolean card, boolean bars, double legendWidth, double cardWidth, SortedSet<String> folded) {
    public static final double LEGEND_WIDTH = 308;
    public static final double CARD_WIDTH = 344;
    /// Between what can still be read and what leaves the picture its room.
    public static final double LEAST = 240;
    public static final double MOST = 560;
    public static final Panels USUAL = new Panels(true, true, true, LEGEND_WIDTH, CARD_WIDTH, Collections.emptySortedSet());

    public Panels {
        legendWidth = Math.clamp(legendWidth, LEAST, MOST);
        cardWidth = Math.clamp(cardWidth, LEAST, MOST);
        folded = Collections.unmodifiableSortedSet(new TreeSet<>(folded));
    }

    public Panels withLegend(boolean open) {
        return new Panels(open, card, bars, legendWidth, cardWidth, folded);
    }

    public Panels withCard(boolean open) {
        return new Panels(legend, open, bars, legendWidth, cardWidth, folded);
    }

    public Panels withBars(boolean shown) {
        return new Panels(legend, card, shown, legendWidth, cardWidth, folded);
    }

    public Panels withLegendWidth(double width) {
        return new Panels(legend, card, bars, width, cardWidth, folded);
    }

    public Panels withCardWidth(double width) {
        return new Panels(legend, card, bars, legendWidth, width, folded);
    }

    /// Folds a section, or unfolds it.
    public Panels turned(String section) {
        Set<String> others = new TreeSet<>(folded);
        if (!others.remove(section)) {
            others.add(section);
        }
        return new Panels(legend, card, bars, legendWidth, cardWidth, new TreeSet<>(others));
    }
}
