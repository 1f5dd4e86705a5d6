package samenspel.session.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.State;
import samenspel.study.Perspective;

/// The order in which the keyboard goes along the ties of an organisation: clockwise from the top of the picture.
public final class TieWalk {
    private TieWalk() {
    }

    /// Whether there is an organisation in the picture to go on from.
    static boolean isPossible(State state) {
        return state.view().filter(view -> view.perspective() == Perspective.PICTURE).isPresent() && !state.chosen().isEmpty();
    }

    /// From an organisation to each of its partners.
    public static List<Pair> of(State state, OrganisationId one) {
        Placement placement = state.placement();
        Point from = placement.of(one);
        return DrawnChoices.partners(state, Set.of(one)).stream().map(other -> new Pair(one, other))
                .sorted(Comparator.comparingDouble(pair -> clockwise(from, placement.of(pair.to())))).toList();
    }

    /// From 0 for straight up, once round.
    private static double clockwise(Point from, Point to) {
        double angle = StrictMath.atan2(to.x() - from.x(), from.y() - to.y());
        return angle < 0 ? angle + 2 * StrictMath.PI : angle;
    }

    /// The tie so many further, of the organisation chosen last; empty where it has none.
    ///
    /// @param at the one gone to before, if any
    public static Optional<Pair> next(State state, Optional<Pair> at, int by) {
        if (!isPossible(state)) {
            return Optional.empty();
        }
        OrganisationId one = state.chosen().getLast();
        List<Pair> ties = of(state, one);
        int place = at.map(tie -> tie.from().equals(one) ? tie : tie.reversed()).map(ties::indexOf).orElse(-1);
        int next = place >= 0 ? place + by : by > 0 ? 0 : -1;
        return ties.isEmpty() ? Optional.empty() : Optional.of(ties.get(Math.floorMod(next, ties.size())));
    }
}
