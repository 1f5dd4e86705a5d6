package samenspel.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import samenspel.change.Change;
import samenspel.change.ChangeColumn;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.change.Participants;
import samenspel.change.Presence;
import samenspel.measure.KnownTies;
import samenspel.measure.organisation.OwnChange;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// Numbers of what became of ties between two waves of a layer.
///
/// @param unknown possible ties of which one wave knows nothing, or neither
record ChangeNumbers(Network network, Change change, SortedSet<Pair> unknown) {

    static ChangeNumbers of(Network network, Layer layer, List<WaveId> waves) {
        SortedSet<Pair> unknown = new TreeSet<>();
        waves.forEach(wave -> unknown.addAll(KnownTies.of(network, layer, wave).unknownPairs()));
        return new ChangeNumbers(network, Change.of(network, layer, waves.getFirst(), waves.getLast()), unknown);
    }

    ToldNumber of(ChangeColumn column, Predicate<OrganisationId> whom, ClaimBase base) {
        if (base == ClaimBase.ANSWERED) {
            Participants participants = Participants.of(network, change.from(), change.to());
            return number(column, change.under(Denominator.ONLY_BOTH_ANSWERED, participants).countsOf(whom));
        }
        return banded(column, OwnChange.of(network, change, unknown, whom));
    }

    /// Lost ties with an end that is no longer in the network.
    ///
    /// @param access whether only those count that give access
    ToldNumber withWhoLeft(boolean access, Predicate<OrganisationId> whom) {
        Set<OrganisationId> left = new HashSet<>(Participants.of(network, change.from(), change.to()).that(Presence.Kind.LEFT));
        left.removeIf(one -> access && !network.organisation(one).orElseThrow().givesAccess());
        Change theirs = new Change(change.layer(), change.from(), change.to(), change.ties().stream().filter(tie -> tie.pair().isOf(whom)).toList());
        long more = unknown.stream().filter(pair -> pair.isOf(whom) && pair.isOf(left::contains)).count();
        return ToldNumber.count(theirs.countsOf(left::contains).lost(), more);
    }

    private static ToldNumber number(ChangeColumn column, Counts counts) {
        ToldNumber number = ToldNumber.exactly(column.isShare() ? NumberUnit.SHARE : NumberUnit.COUNT, column.number(counts));
        return column == ChangeColumn.LOSS && counts.before() > 0 ? number.with(new NetworkValue.Part(counts.lost(), counts.before())) : number;
    }

    private static ToldNumber banded(ChangeColumn column, OwnChange change) {
        Counts counts = change.counts();
        ToldNumber number = number(column, counts);
        long both = change.openBoth();
        return switch (column) {
            case KEPT -> ToldNumber.count(counts.kept(), counts.unknown() + both);
            case LOST -> ToldNumber.count(counts.lost(), counts.unknownAfter() + change.openBefore() + both);
            case GAINED -> ToldNumber.count(counts.gained(), counts.unknownBefore() + change.openAfter() + both);
            case BEFORE -> ToldNumber.count(counts.before(), counts.unknownBefore() + change.openBefore() + both);
            case AFTER -> ToldNumber.count(counts.after(), counts.unknownAfter() + change.openAfter() + both);
            case TURNOVER -> ToldNumber.count(counts.turnover(), change.unknown());
            case LOSS -> number.around(change.lossBounds());
            case JACCARD -> number.around(change.jaccardBounds());
            case TURNOVER_SHARE -> number.around(change.jaccardBounds().map(kept -> new NetworkValue.Bounds(1 - kept.most(), 1 - kept.least())));
            case UNKNOWN, LOSS_AT_MOST, NAME, SECTOR, PRESENCE -> number;
        };
    }
}
