package samenspel.session.settings;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which panels stand about the picture, and how wide.
///
/// @param legend      whether the panel at the left is open; put away, it leaves a rail of marks
/// @param card        whether what is chosen is read at the right
/// @param bars        whether toolbar, tabs and filter stand over the picture
/// @param time        whether waves, slider and counts stand under it
/// @param legendWidth in screen units of usual words
/// @param cardWidth   the same
/// @param folded      sections of the legend that only show their heading, by id
/// @param windowed    while the window fills the screen, what stands about the picture before and after that; empty otherwise
public record Panels(boolean legend, boolean card, boolean bars, boolean time, double legendWidth, double cardWidth, SortedSet<String> folded, Optional<Panels> windowed) {
    public static final double LEGEND_WIDTH = 308;
    public static final double CARD_WIDTH = 344;
    /// Between what can still be read and what leaves the picture its room.
    public static final double LEAST = 240;
    public static final double MOST = 560;
    public static final Panels USUAL = new Panels(true, true, true, true, LEGEND_WIDTH, CARD_WIDTH, Collections.emptySortedSet());

    public Panels {
        legendWidth = Math.clamp(legendWidth, LEAST, MOST);
        cardWidth = Math.clamp(cardWidth, LEAST, MOST);
        folded = Collections.unmodifiableSortedSet(new TreeSet<>(folded));
    }

    /// In a window.
    public Panels(boolean legend, boolean card, boolean bars, boolean time, double legendWidth, double cardWidth, SortedSet<String> folded) {
        this(legend, card, bars, time, legendWidth, cardWidth, folded, Optional.empty());
    }

    public Panels withLegend(boolean open) {
        return new Panels(open, card, bars, time, legendWidth, cardWidth, folded, windowed);
    }

    public Panels withCard(boolean open) {
        return new Panels(legend, open, bars, time, legendWidth, cardWidth, folded, windowed);
    }

    public Panels withBars(boolean shown) {
        return new Panels(legend, card, shown, time, legendWidth, cardWidth, folded, windowed);
    }

    public Panels withTime(boolean shown) {
        return new Panels(legend, card, bars, shown, legendWidth, cardWidth, folded, windowed);
    }

    public Panels withLegendWidth(double width) {
        return new Panels(legend, card, bars, time, width, cardWidth, folded, windowed);
    }

    public Panels withCardWidth(double width) {
        return new Panels(legend, card, bars, time, legendWidth, width, folded, windowed);
    }

    /// Folds a section, or unfolds it.
    public Panels turned(String section) {
        Set<String> others = new TreeSet<>(folded);
        if (!others.remove(section)) {
            others.add(section);
        }
        return new Panels(legend, card, bars, time, legendWidth, cardWidth, new TreeSet<>(others), windowed);
    }

    /// Whether the window fills the screen.
    public boolean isFullScreen() {
        return windowed.isPresent();
    }

    /// The picture alone on the whole screen, or from there all as it stood before.
    public Panels turnedFullScreen() {
        return windowed.orElseGet(() -> new Panels(false, false, false, false, legendWidth, cardWidth, folded, Optional.of(this)));
    }

    /// What is kept for the next time: the program never begins on the whole screen.
    public Panels kept() {
        return windowed.orElse(this);
    }
}
