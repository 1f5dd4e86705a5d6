package samenspel.diagram.seen;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// Organisations that a picture is to be about.
///
/// @param of    those themselves, at least one
/// @param reach how much is drawn round them
public record Around(SortedSet<OrganisationId> of, Reach reach) {

    /// How much is drawn round some organisations.
    public enum Reach {
        /// Nothing: they and the ties between them.
        AMONG(0),
        /// Their ties, and who is at the other ends.
        TIES(1),
        /// The same and the ties between those at the other ends.
        ONE_STEP(1),
        /// The partners of those at the other ends too, and all ties between them.
        TWO_STEPS(2);

        private final int steps;

        Reach(int steps) {
            this.steps = steps;
        }

        /// How many ties lead from one of them to the farthest who is drawn.
        public int steps() {
            return steps;
        }
    }

    public Around {
        of = Collections.unmodifiableSortedSet(new TreeSet<>(of));
    }

    /// The ties of one organisation.
    public static Around tiesOf(OrganisationId organisation) {
        return new Around(new TreeSet<>(List.of(organisation)), Reach.TIES);
    }

    /// Some organisations and nobody else.
    public static Around only(Collection<OrganisationId> organisations) {
        return new Around(new TreeSet<>(organisations), Reach.AMONG);
    }

    public Around with(Reach other) {
        return new Around(of, other);
    }

    boolean touches(Pair pair) {
        return of.contains(pair.from()) || of.contains(pair.to());
    }
}
