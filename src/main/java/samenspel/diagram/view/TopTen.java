package samenspel.diagram.view;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.PossiblePlaces;
import samenspel.measure.Ranking;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// The organisations of a network with most partners in a layer, in either direction.
///
/// @param rows    ten, more where several share the last place, fewer where no others have partners
/// @param next    who would be the next
/// @param outside those that stand out and are not among the rows
/// @param cut     how many share the last place where they are too many to be shown; else 0
/// @param lit     the places of all that stand out and are present
public record TopTen(List<Row> rows, Optional<Row> next, List<Row> outside, int cut, List<PossiblePlaces.Place> lit) {
    private static final int TEN = 10;
    private static final int MOST = 13;

    public TopTen {
        rows = List.copyOf(rows);
        outside = List.copyOf(outside);
        lit = List.copyOf(lit);
    }

    /// One organisation.
    ///
    /// @param later its place in the other wave; empty where it was not there or there is none
    /// @param open  whether unknown ties of that wave may make that place another
    /// @param lit   whether it stands out
    public record Row(PossiblePlaces.Place place, Optional<PossiblePlaces.Place> later, boolean open, boolean lit) {
        public OrganisationId organisation() {
            return place.organisation();
        }

        /// By known ties; equals share the best of their ranks.
        public int rank() {
            return place.rank();
        }

        public boolean shared() {
            return place.shared();
        }

        public int partners() {
            return place.partners();
        }

        /// Whether it did not answer: then only what others say of it is known.
        public boolean silent() {
            return place.answered() == PossiblePlaces.Answered.NOTHING;
        }

        /// Whether its place in the other wave is another, as far as both are known.
        boolean isMoved() {
            return place.isTold() && !open && later.filter(PossiblePlaces.Place::isTold).filter(then -> then.rank() != place.rank()).isPresent();
        }
    }

    /// @param other in which places are compared
    /// @param open  whether known ties of that wave alone may say something else than all would
    /// @param lit   those that stand out
    public static TopTen of(Network network, Layer layer, WaveId wave, Optional<WaveId> other, boolean open, List<OrganisationId> lit) {
        PossiblePlaces places = PossiblePlaces.of(network, layer, wave);
        Optional<PossiblePlaces> later = other.map(one -> PossiblePlaces.of(network, layer, one));
        List<Row> all = Ranking.of(Measures.of(Measure.DEGREE, network, layer, wave)).ranked().stream().filter(one -> one.value() > 0).map(Ranking.Ranked::organisation)
                .map(one -> new Row(places.of(one).orElseThrow(), later.flatMap(then -> then.of(one)), open, lit.contains(one))).toList();
        int shown = shown(all);
        List<Row> rest = all.subList(shown, all.size());
        int cut = rest.isEmpty() || rest.getFirst().rank() != all.get(shown - 1).rank() ? 0 : (int) all.stream().filter(row -> row.rank() == rest.getFirst().rank()).count();
        return new TopTen(all.subList(0, shown), rest.stream().findFirst(), rest.stream().skip(1).filter(Row::lit).toList(), cut, lit.stream().flatMap(one -> places.of(one).stream()).toList());
    }

    /// The best place of those that stand out, as it may be said and as it can be.
    ///
    /// @param least by known ties where they may be said, else the least that it can be
    /// @param most  likewise
    /// @param from  the least that it can be
    /// @param to    the most
    /// @param shared whether, by known ties, others stand at that place too
    record LitPlace(int least, int most, int from, int to, boolean shared) {
        /// One place, or from the best to the worst.
        String said(Texts texts) {
            return least == most ? texts.get("view.count", least) : texts.get("view.count-between", least, most);
        }

        /// Whether what is said of it is all that it can be.
        boolean isSaidWhole() {
            return least == from && most == to;
        }
    }

    /// Empty where nobody who stands out is known to have partners.
    Optional<LitPlace> litPlace() {
        boolean told = lit.stream().allMatch(PossiblePlaces.Place::isTold);
        int rank = best(PossiblePlaces.Place::rank);
        int from = best(PossiblePlaces.Place::from);
        int to = best(PossiblePlaces.Place::to);
        return lit.stream().noneMatch(one -> one.partners() > 0) ? Optional.empty() : Optional.of(new LitPlace(told ? rank : from, told ? rank : to, from, to, lit.stream().anyMatch(one -> one.rank() == rank && one.shared())));
    }

    private int best(ToIntFunction<PossiblePlaces.Place> place) {
        return lit.stream().mapToInt(place).min().orElse(0);
    }

    /// By how many partners more somebody shown who gave all its answers may have.
    int mostUnknown() {
        return rows.stream().map(Row::place).filter(PossiblePlaces.Place::isTold).mapToInt(PossiblePlaces.Place::unknown).max().orElse(0);
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
