package samenspel.measure.whole;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import samenspel.measure.Interruption;
import samenspel.measure.KnownTies;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.NetworkValue.Why;

/// Sets of three organisations by the ties among them.
///
/// The census is by Batagelj & Mrvar (2001), "A subquadratic triad census algorithm for large sparse networks with small
/// maximum degree", Social Networks 23; the sixteen kinds by Holland & Leinhardt (1970), mutual–asymmetric–null pairs
/// and a letter for direction (Down, Up, Cyclic, Transitive).
final class Triads {
    private static final List<String> KINDS = List.of("003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201",
            "120D", "120U", "120C", "210", "300");
    /// The kind of each of the 64 patterns of arcs: 1 v→u, 2 u→v, 4 v→w, 8 w→v, 16 u→w, 32 w→u.
    private static final int[] KIND_OF = {0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10, 1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13, 11, 14,
        1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14, 14, 15};

    private final KnownTies ties;
    private final PartnerLists partners;
    private final long[] counts = new long[KINDS.size()];

    private Triads(KnownTies ties) {
        this.ties = ties;
        this.partners = ties.partners();
    }

    static NetworkValue census(LayerInWave in) {
        return !in.known().directed() ? NetworkValue.undefined(Why.NO_DIRECTION)
                : in.known().n() < 3 ? NetworkValue.undefined(Why.TOO_FEW) : NetworkValue.of(new Tally(new Triads(in.known()).counted()));
    }

    private SequencedMap<String, Long> counted() {
        long n = ties.n();
        for (int v = 0; v < n; v++) {
            Interruption.check(v, n);
            for (int i = partners.first()[v]; i < partners.first()[v + 1]; i++) {
                if (v < partners.at()[i]) {
                    around(v, partners.at()[i]);
                }
            }
        }
        counts[0] = n * (n - 1) * (n - 2) / 6 - Arrays.stream(counts).sum();
        SequencedMap<String, Long> census = new LinkedHashMap<>();
        for (int kind = 0; kind < counts.length; kind++) {
            census.put(KINDS.get(kind), counts[kind]);
        }
        return census;
    }

    /// Those with these two and no tie to a third, and those with a third, each from one of its ties only.
    private void around(int v, int u) {
        TreeSet<Integer> thirds = new TreeSet<>();
        addPartners(thirds, v);
        addPartners(thirds, u);
        thirds.removeAll(List.of(v, u));
        counts[ties.tied(v, u) && ties.tied(u, v) ? 2 : 1] += ties.n() - thirds.size() - 2;
        for (int w : thirds) {
            if (u < w || v < w && w < u && !ties.tied(v, w) && !ties.tied(w, v)) {
                counts[KIND_OF[arcs(v, u, 1) | arcs(v, w, 4) | arcs(u, w, 16)]]++;
            }
        }
    }

    private void addPartners(TreeSet<Integer> thirds, int place) {
        for (int i = partners.first()[place]; i < partners.first()[place + 1]; i++) {
            thirds.add(partners.at()[i]);
        }
    }

    private int arcs(int one, int other, int unit) {
        return (ties.tied(one, other) ? unit : 0) + (ties.tied(other, one) ? 2 * unit : 0);
    }

    /// 3 · triangles ÷ connected triples, among partners.
    static NetworkValue transitivity(LayerInWave in) {
        double closed = closedTriples(in.known().partners());
        double triples = triples(in.known().partners());
        NetworkValue value = NetworkValue.ratio(closed, triples, Why.NO_TIES);
        if (!in.inDoubt()) {
            return value;
        }
        double most = closedTriples(in.most().partners());
        return value.between(closed / Math.max(1, triples(in.most().partners())), most == 0 ? 0 : Math.min(1, most / triples));
    }

    private static double triples(PartnerLists partners) {
        double triples = 0;
        for (int place = 0; place < partners.n(); place++) {
            triples += partners.count(place) * (partners.count(place) - 1.0) / 2;
        }
        return triples;
    }

    /// Three times the number of triangles.
    private static double closedTriples(PartnerLists partners) {
        double closed = 0;
        for (int v = 0; v < partners.n(); v++) {
            for (int i = partners.first()[v]; i < partners.first()[v + 1]; i++) {
                for (int j = i + 1; j < partners.first()[v + 1]; j++) {
                    closed += tied(partners, partners.at()[i], partners.at()[j]) ? 1 : 0;
                }
            }
        }
        return closed;
    }

    static boolean tied(PartnerLists partners, int one, int other) {
        return Arrays.binarySearch(partners.at(), partners.first()[one], partners.first()[one + 1], other) >= 0;
    }
}
