package samenspel.session.request;

import java.util.Locale;
import java.util.SequencedSet;
import samenspel.layout.Alignments;
import samenspel.layout.Placement;
import samenspel.network.OrganisationId;

/// The ways to set chosen organisations straight.
public enum AlignmentChoice {
    LEFT(2, Alignments::left),
    CENTRE(2, Alignments::centreX),
    RIGHT(2, Alignments::right),
    TOP(2, Alignments::top),
    MIDDLE(2, Alignments::centreY),
    BOTTOM(2, Alignments::bottom),
    ACROSS(3, Alignments::distributeX),
    DOWN(3, Alignments::distributeY),
    GRID(1, AlignmentChoice::onGrid);

    /// Less than the least distance of a layout over √2: two that a layout kept apart never come to one crossing.
    private static final double GRID_STEP = 24;

    private interface Way {
        Placement applied(Placement placement, SequencedSet<OrganisationId> chosen);
    }

    private final int least;
    private final Way way;

    AlignmentChoice(int least, Way way) {
        this.least = least;
        this.way = way;
    }

    /// How many must be chosen for it to make sense.
    public int least() {
        return least;
    }

    /// The undo step's message, with the number chosen.
    public String key() {
        return "undo.straighten." + name().toLowerCase(Locale.ROOT);
    }

    public Placement applied(Placement placement, SequencedSet<OrganisationId> chosen) {
        return way.applied(placement, chosen);
    }

    private static Placement onGrid(Placement placement, SequencedSet<OrganisationId> chosen) {
        return Alignments.snapped(placement, chosen, GRID_STEP);
    }
}
