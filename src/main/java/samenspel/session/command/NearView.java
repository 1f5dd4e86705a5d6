package samenspel.session.command;

import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import samenspel.diagram.Box;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.State;

/// Where the picture stands to show some organisations from nearby.
public final class NearView {
    /// Times as large as the whole.
    private static final double NEAR = 2.5;
    /// Left free round partners, in screen units: their names stand there.
    private static final double MARGIN = 70;

    private NearView() {
    }

    /// One in the middle.
    public static Projection on(State state, OrganisationId one) {
        double scale = Math.max(state.projection().scale(), NEAR * state.fitting().scale());
        return about(state, state.placement().of(one), scale);
    }

    /// One and its partners by the ties that are shown, as large as they fit.
    public static Projection ofPartners(State state, OrganisationId one) {
        SequencedSet<OrganisationId> all = DrawnChoices.partners(state, Set.of(one));
        Placement placement = state.placement();
        Point own = placement.of(one);
        Box box = new Box(own.x(), own.y(), 0, 0);
        for (OrganisationId partner : all) {
            Point at = Objects.requireNonNull(placement.of(partner));
            box = box.union(new Box(at.x(), at.y(), 0, 0));
        }
        double room = Math.min((state.canvas().width() - 2 * MARGIN) / Math.max(1, box.width()), (state.canvas().height() - 2 * MARGIN) / Math.max(1, box.height()));
        return about(state, box.centre(), Math.clamp(room, state.fitting().scale(), NEAR * state.fitting().scale()));
    }

    private static Projection about(State state, Point place, double scale) {
        Point middle = state.canvas().centre();
        return new Projection(scale, middle.x() - scale * place.x(), middle.y() - scale * place.y());
    }
}
