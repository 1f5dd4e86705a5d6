package samenspel.measure.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;

/// How often an organisation is between two others that have no tie themselves, in each role.
///
/// An undirected tie is two arcs, so that each open threesome counts twice. Unknown ties count as none: two organisations of which
/// it is unknown whether they are tied are taken as not tied.
///
/// @param roles all five
/// @param total of all roles, with what is expected whatever the sectors
public record Brokerage(Map<BrokerRole, Score> roles, Score total) {
    public Brokerage {
        roles = Collections.unmodifiableMap(new EnumMap<>(roles));
    }

    /// Of a network with as many arcs at random places each count is expected to be so large, given the sizes of the sectors.
    ///
    /// @param count    of pairs that it is between
    /// @param expected p·T, T the number of pairs of others in the role, p = d²(1−d) and d the density
    /// @param z        (count − expected) ÷ its standard deviation; NaN where no other count is possible
    public record Score(long count, double expected, double z) {
    }

    /// Of everybody present, in order of ids.
    public static SequencedMap<OrganisationId, Brokerage> of(Network network, Layer layer, WaveId wave) {
        KnownTies ties = KnownTies.of(network, layer, wave);
        return of(ties, ties.ids().stream().map(id -> network.organisation(id).map(Organisation::sector).orElseThrow()).toList());
    }

    /// @param sectors beside the organisations
    public static SequencedMap<OrganisationId, Brokerage> of(KnownTies ties, List<SectorId> sectors) {
        List<SectorId> distinct = sectors.stream().distinct().toList();
        int[] sector = sectors.stream().mapToInt(distinct::indexOf).toArray();
        long[] sizes = IntStream.range(0, distinct.size()).mapToLong(one -> IntStream.of(sector).filter(other -> other == one).count()).toArray();
        double n = ties.n();
        double arcs = ties.directed() ? ties.ties() : 2.0 * ties.ties();
        List<ChanceBrokerage> chances = new ArrayList<>();
        for (int one = 0; one < sizes.length; one++) {
            chances.add(new ChanceBrokerage(n < 2 ? 0 : arcs / (n * (n - 1)), sizes, one));
        }
        SequencedMap<OrganisationId, Brokerage> brokerages = new LinkedHashMap<>();
        for (int place = 0; place < ties.n(); place++) {
            brokerages.put(ties.ids().get(place), of(counts(ties, sector, place), chances.get(sector[place])));
        }
        return Collections.unmodifiableSequencedMap(brokerages);
    }

    private static long[] counts(KnownTies ties, int[] sector, int broker) {
        long[] counts = new long[BrokerRole.values().length];
        for (int from : ties.in(broker)) {
            for (int to : ties.out(broker)) {
                if (from != to && !ties.tied(from, to)) {
                    counts[BrokerRole.of(sector[from], sector[broker], sector[to]).ordinal()]++;
                }
            }
        }
        return counts;
    }

    private static Brokerage of(long[] counts, ChanceBrokerage chance) {
        Map<BrokerRole, Score> roles = new EnumMap<>(BrokerRole.class);
        for (BrokerRole role : BrokerRole.values()) {
            roles.put(role, chance.score(counts[role.ordinal()], role));
        }
        return new Brokerage(roles, chance.score(Arrays.stream(counts).sum()));
    }
}
