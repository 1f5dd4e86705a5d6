package samenspel.measure;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// Which places organisations can have among all by their partners, whatever the unknown ties are.
///
/// The bounds of a place are met: all unknown ties of one there and those among the others not, or the other way round.
public final class PossiblePlaces {
    private final KnownTies ties;
    private final PartnerLists known;
    private final PartnerLists most;
    private final Map<OrganisationId, Answered> answered;

    private PossiblePlaces(KnownTies ties, Map<OrganisationId, Answered> answered) {
        this.ties = ties;
        this.known = ties.partners();
        this.most = ties.unknownTies() > 0 ? ties.completed().partners() : known;
        this.answered = Map.copyOf(answered);
    }

    /// How much of its answers an organisation gave.
    public enum Answered {
        ALL, PART, NOTHING
    }

    /// One organisation's place, from 1; equals share the best of theirs.
    ///
    /// @param rank     by the ties that are known, with unknown ones as none
    /// @param shared   whether others have as many known partners
    /// @param from     the best that it can be
    /// @param to       the worst
    /// @param partners that are known, in either direction
    /// @param unknown  others of which it is unknown whether they are partners
    public record Place(OrganisationId organisation, int rank, boolean shared, int from, int to, int partners, int unknown, Answered answered) {
        public boolean isCertain() {
            return from == to;
        }

        /// Whether its place by known ties may be said: it gave all its answers, or others would not make it another. Who gave some or
        /// none looks as if it had few partners.
        public boolean isTold() {
            return answered == Answered.ALL || isCertain();
        }
    }

    /// Of everybody present.
    public static PossiblePlaces of(Network network, Layer layer, WaveId wave) {
        return of(KnownTies.of(network, layer, wave), Silence.answered(network, layer, wave));
    }

    /// @param answered by those who did not give all their answers
    public static PossiblePlaces of(KnownTies ties, Map<OrganisationId, Answered> answered) {
        return new PossiblePlaces(ties, answered);
    }

    /// Empty for who is not present. Cost O(n).
    public Optional<Place> of(OrganisationId organisation) {
        int at = ties.ids().indexOf(organisation);
        return at < 0 ? Optional.empty() : Optional.of(place(at));
    }

    private Place place(int at) {
        int own = known.count(at);
        int ownMost = most.count(at);
        int rank = 1 + others(at, other -> known.count(other) > own);
        int from = 1 + others(at, other -> known.count(other) + together(at, other) > ownMost);
        int to = 1 + others(at, other -> most.count(other) - together(at, other) > own);
        return new Place(ties.ids().get(at), rank, others(at, other -> known.count(other) == own) > 0, from, to, own, ownMost - own, ownMost == own ? Answered.ALL : answered.getOrDefault(ties.ids().get(at), Answered.ALL));
    }

    private int others(int at, IntPredicate which) {
        return (int) IntStream.range(0, ties.n()).filter(other -> other != at && which.test(other)).count();
    }

    /// 1 where it is unknown whether two are partners, which would be one more for both; else 0.
    private int together(int one, int other) {
        boolean tied = ties.tied(one, other) || ties.tied(other, one);
        return !tied && (ties.isUnknown(one, other) || ties.isUnknown(other, one)) ? 1 : 0;
    }
}
