package samenspel.diagram.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import samenspel.measure.Silence;
import samenspel.measure.organisation.Load;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Partners of access organisations in a layer against a capacity that somebody chose.
///
/// @param rows   those with most partners first, equals in order of ids
/// @param access whether they give access; else they are those with most partners, because nobody gives access
public record Overload(int capacity, List<Row> rows, boolean access) {
    private static final int WITHOUT_ACCESS = 10;
    private static final List<Double> SHARES = List.of(0.5, 0.75, 1.0, 1.25, 1.5);

    public Overload {
        rows = List.copyOf(rows);
    }

    /// One organisation.
    ///
    /// @param before  partners in another wave; empty where it was not there or there is none
    /// @param unknown others of which it is unknown whether they are partners
    /// @param silent  whether it did not answer: then 0 partners are not none
    public record Row(OrganisationId organisation, int partners, OptionalInt before, int unknown, boolean silent) {
        int atMost() {
            return partners + unknown;
        }
    }

    /// How many are above a capacity, and by how many partners together.
    ///
    /// @param overAtMost    the same if all who are unknown are partners
    /// @param tooManyAtMost likewise
    public record Total(int capacity, int over, int tooMany, int overAtMost, int tooManyAtMost) {
        /// Of which all is known.
        public Total(int capacity, int over, int tooMany) {
            this(capacity, over, tooMany, over, tooMany);
        }

        boolean isCertain() {
            return over == overAtMost && tooMany == tooManyAtMost;
        }

        /// How many are above it: one number, or from the least to the most.
        String saidOver(Texts texts) {
            return between(over, overAtMost, texts);
        }

        /// By how many ties, likewise.
        String saidTooMany(Texts texts) {
            return between(tooMany, tooManyAtMost, texts);
        }
    }

    static String between(int least, int most, Texts texts) {
        return least == most ? texts.get("view.count", least) : texts.get("view.count-between", least, most);
    }

    static Overload of(Network network, Layer layer, WaveId wave, Optional<WaveId> other, int capacity) {
        Map<OrganisationId, Load> loads = Load.of(network, layer, wave, capacity);
        Map<OrganisationId, Load> before = other.map(one -> Load.of(network, layer, one, capacity)).orElse(java.util.Collections.emptySortedMap());
        boolean access = network.organisations().stream().anyMatch(one -> one.givesAccess() && loads.containsKey(one.id()));
        Set<OrganisationId> silent = Silence.of(network, layer, wave);
        List<Row> rows = network.organisations().stream().filter(one -> loads.containsKey(one.id()) && (!access || one.givesAccess())).map(Organisation::id)
                .map(id -> row(id, Objects.requireNonNull(loads.get(id)), Optional.ofNullable(before.get(id)), silent.contains(id)))
                .sorted(Comparator.comparingInt((Row row) -> -row.partners()).thenComparing(Row::organisation)).limit(access ? Long.MAX_VALUE : WITHOUT_ACCESS).toList();
        return new Overload(capacity, rows, access);
    }

    private static Row row(OrganisationId id, Load load, Optional<Load> before, boolean silent) {
        OptionalInt earlier = before.map(one -> OptionalInt.of((int) one.partners())).orElse(OptionalInt.empty());
        return new Row(id, (int) load.partners(), earlier, (int) load.unknown(), silent);
    }

    public List<Row> over() {
        return rows.stream().filter(row -> row.partners() > capacity).toList();
    }

    public Total total() {
        return at(capacity);
    }

    /// The same against another capacity.
    public Total at(int other) {
        int[] surplus = surplus(row -> row.partners() - other);
        int[] most = surplus(row -> row.atMost() - other);
        return new Total(other, surplus.length, IntStream.of(surplus).sum(), most.length, IntStream.of(most).sum());
    }

    private int[] surplus(ToIntFunction<Row> more) {
        return rows.stream().mapToInt(more).filter(one -> one > 0).toArray();
    }

    /// The capacity and some below and above it.
    static List<Integer> capacities(int capacity) {
        return SHARES.stream().map(share -> (int) Math.round(share * capacity)).distinct().toList();
    }
}
