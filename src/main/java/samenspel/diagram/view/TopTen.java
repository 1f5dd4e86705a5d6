package samenspel.diagram.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.measure.Silence;
import samenspel.measure.organisation.MeasureBounds;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// The organisations of a network with most partners in a layer, in either direction.
///
/// @param rows    ten, more where several share the last place, fewer where no others have partners
/// @param next    who would be the next
/// @param outside those that stand out and are not among the rows
/// @param cut     how many share the last place where they are too many to be shown; else 0
public record TopTen(List<Row> rows, Optional<Row> next, List<Row> outside, int cut) {
    private static final int TEN = 10;
    private static final int MOST = 13;

    public TopTen {
        rows = List.copyOf(rows);
        outside = List.copyOf(outside);
    }

    /// One organisation.
    ///
    /// @param rank   from 1; equals share the best of their ranks
    /// @param shared whether somebody has the same number of partners
    /// @param unknown others of which it is unknown whether they are partners
    /// @param silent  whether it did not answer: then only what others say of it is known
    /// @param later   its rank in the other wave; empty where it was not there or there is none
    /// @param lit     whether it stands out
    public record Row(OrganisationId organisation, int rank, boolean shared, int partners, int unknown, boolean silent, Later later, boolean lit) {
        /// Whether its place in the other wave is another, as far as both are known.
        boolean isMoved() {
            return !silent && !later.silent && !later.open && later.rank.isPresent() && later.rank.getAsInt() != rank;
        }
    }

    /// A place in another wave.
    ///
    /// @param silent whether it did not answer then
    /// @param open   whether unknown ties of that wave may make it another
    public record Later(OptionalInt rank, boolean shared, boolean silent, boolean open) {
        static final Later NONE = new Later(OptionalInt.empty(), false, false, false);
    }

    /// @param other in which places are compared
    /// @param open  whether known ties of that wave alone may say something else than all would
    /// @param lit   those that stand out
    public static TopTen of(Network network, Layer layer, WaveId wave, Optional<WaveId> other, boolean open, List<OrganisationId> lit) {
        Ranking ranking = ranking(network, layer, wave);
        Optional<Ranking> later = other.map(one -> ranking(network, layer, one));
        Map<OrganisationId, NetworkValue.Bounds> bounds = MeasureBounds.of(Measure.DEGREE, network, layer, wave);
        Set<OrganisationId> silent = Silence.of(network, layer, wave);
        Set<OrganisationId> silentThen = other.map(then -> Silence.of(network, layer, then)).orElse(Set.of());
        List<Row> all = ranking.ranked().stream().filter(one -> one.value() > 0)
                .map(one -> new Row(one.organisation(), one.rank(), isShared(ranking, one), (int) one.value(), unknown(bounds, one), silent.contains(one.organisation()),
                        later(later, one.organisation(), silentThen.contains(one.organisation()), open), lit.contains(one.organisation())))
                .toList();
        int shown = shown(all);
        List<Row> rest = all.subList(shown, all.size());
        int cut = rest.isEmpty() || rest.getFirst().rank() != all.get(shown - 1).rank() ? 0 : (int) all.stream().filter(row -> row.rank() == rest.getFirst().rank()).count();
        return new TopTen(all.subList(0, shown), rest.stream().findFirst(), rest.stream().skip(1).filter(Row::lit).toList(), cut);
    }

    private static Ranking ranking(Network network, Layer layer, WaveId wave) {
        Map<OrganisationId, Double> partners = Measures.of(Measure.DEGREE, network, layer, wave);
        return Ranking.of(partners);
    }

    private static int unknown(Map<OrganisationId, NetworkValue.Bounds> bounds, Ranking.Ranked one) {
        return Optional.ofNullable(bounds.get(one.organisation())).map(bound -> (int) (bound.most() - bound.least())).orElse(0);
    }

    private static boolean isShared(Ranking ranking, Ranking.Ranked one) {
        return ranking.ranked().stream().filter(other -> other.rank() == one.rank()).limit(2).count() > 1;
    }

    private static Later later(Optional<Ranking> later, OrganisationId organisation, boolean silent, boolean open) {
        return later.flatMap(ranking -> ranking.of(organisation).map(one -> new Later(OptionalInt.of(one.rank()), isShared(ranking, one), silent, open))).orElse(Later.NONE);
    }

    /// By how many partners more somebody shown who answered may have.
    int mostUnknown() {
        return rows.stream().filter(row -> !row.silent).mapToInt(Row::unknown).max().orElse(0);
    }

    /// Ten, and all who share the last of their places as long as they are few.
    private static int shown(List<Row> all) {
        if (all.size() <= TEN) {
            return all.size();
        }
        int last = all.get(TEN - 1).rank();
        int sharing = (int) all.stream().filter(row -> row.rank() <= last).count();
        return sharing <= MOST ? sharing : TEN;
    }
}
