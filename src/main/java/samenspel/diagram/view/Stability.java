package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.measure.KnownTies;
import samenspel.measure.Measures;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// How many ties of a network were kept, lost and gained between two waves, layer by layer; of all organisations, of those that give
/// access, and of some that stand out.
///
/// @param rows the layers by their loss, the greatest first, and in each the whole network first
public record Stability(WaveId from, WaveId to, List<Row> rows) {
    public Stability {
        rows = List.copyOf(rows);
    }

    /// Whose ties are counted: at least one end is one of them.
    public enum Whose {
        ALL,
        ACCESS,
        /// Access organisations of one sector.
        LIT
    }

    /// Some ties of a layer.
    ///
    /// @param sector  the code of the sector that stands out; empty else
    /// @param unknown pairs of the first wave of which it is unknown whether they were tied
    /// @param absent  whether none of those whose ties they are was in the network in the first wave
    public record Row(LayerId layer, Whose whose, String sector, Counts counts, int unknown, boolean absent) {
        /// Of which all is known.
        Row(LayerId layer, Whose whose, String sector, Counts counts) {
            this(layer, whose, sector, counts, 0, false);
        }

        /// Whether another, of another network, counts the same.
        boolean isAs(Row other) {
            return layer.equals(other.layer) && whose == other.whose && sector.equals(other.sector);
        }
    }

    /// @param layers those to be counted
    /// @param closer among them the one in which organisations that stand out have rows of their own, if any
    /// @param lit    those that stand out
    static Stability of(Network network, Waves waves, List<Layer> layers, Optional<Layer> closer, List<Organisation> lit) {
        List<Row> rows = layers.stream().map(layer -> inLayer(network, waves, layer, closer.filter(layer::equals).isPresent() ? lit : List.of()))
                .sorted(Comparator.comparingDouble((List<Row> some) -> -loss(some.getFirst()))).flatMap(List::stream).toList();
        return new Stability(waves.from, waves.to, rows);
    }

    /// Two waves.
    record Waves(WaveId from, WaveId to) {
    }

    private static double loss(Row row) {
        return row.counts().before() == 0 ? -1 : row.counts().loss();
    }

    private static List<Row> inLayer(Network network, Waves waves, Layer layer, List<Organisation> lit) {
        Change change = Change.of(network, layer, waves.from, waves.to);
        List<Pair> unknown = KnownTies.of(network, layer, waves.from).unknownPairs();
        List<OrganisationId> there = Measures.present(network, waves.from);
        List<Row> rows = new ArrayList<>(List.of(new Row(layer.id(), Whose.ALL, "", change.counts(), unknown.size(), false)));
        Set<OrganisationId> access = ids(network.organisations().stream().filter(Organisation::givesAccess));
        if (!access.isEmpty()) {
            rows.add(new Row(layer.id(), Whose.ACCESS, "", change.countsOf(access::contains), among(unknown, access::contains), isAbsent(access, there)));
        }
        lit.stream().map(Organisation::sector).distinct().forEach(sector -> {
            Set<OrganisationId> theirs = ids(lit.stream().filter(one -> one.sector().equals(sector)));
            rows.add(new Row(layer.id(), Whose.LIT, network.sector(sector).orElseThrow().code(), change.countsOf(theirs::contains), among(unknown, theirs::contains), isAbsent(theirs, there)));
        });
        return rows;
    }

    private static boolean isAbsent(Set<OrganisationId> some, List<OrganisationId> there) {
        return there.stream().noneMatch(some::contains);
    }

    private static int among(List<Pair> pairs, Predicate<OrganisationId> theirs) {
        return (int) pairs.stream().filter(pair -> theirs.test(pair.from()) || theirs.test(pair.to())).count();
    }

    private static Set<OrganisationId> ids(Stream<Organisation> some) {
        return some.map(Organisation::id).collect(Collectors.toSet());
    }

    /// Whether it has too few known ties for such a row, and unknown ones besides.
    boolean isOpen(Row other) {
        return as(other).filter(row -> row.counts.before() < StabilityMarks.ENOUGH && row.unknown > 0).isPresent();
    }

    /// The row that counts the same as one of another network.
    Optional<Row> as(Row other) {
        return rows.stream().filter(other::isAs).findFirst();
    }
}
