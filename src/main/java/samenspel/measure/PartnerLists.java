package samenspel.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.LongStream;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;

/// Who is a partner of whom, without direction and each partner once, in packed arrays; or, as [#sent], to whom each has a tie.
///
/// @param ids   in order; their places stand for them
/// @param first length n + 1: the partners of place i are at `first[i]` to before `first[i + 1]`
/// @param at    in ascending order for each
public record PartnerLists(List<OrganisationId> ids, int[] first, int[] at) {

    /// Ties that have an end elsewhere are left out. Cost O(ties · log ties).
    public static PartnerLists of(Collection<OrganisationId> organisations, List<Tie> ties) {
        List<OrganisationId> ids = List.copyOf(new TreeSet<>(organisations));
        Map<OrganisationId, Integer> places = places(ids);
        return packed(ids, ties.stream().map(Tie::pair).filter(pair -> places.containsKey(pair.from()) && places.containsKey(pair.to()))
                .flatMapToLong(pair -> LongStream.of(packed(places, pair), packed(places, pair.reversed()))));
    }

    /// To whom each has a tie.
    public static PartnerLists sent(Arcs arcs) {
        List<OrganisationId> ids = List.copyOf(arcs.organisations());
        Map<OrganisationId, Integer> places = places(ids);
        return packed(ids, arcs.pairs().stream().mapToLong(pair -> packed(places, pair)));
    }

    private static Map<OrganisationId, Integer> places(List<OrganisationId> ids) {
        Map<OrganisationId, Integer> places = HashMap.newHashMap(ids.size());
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    private static long packed(Map<OrganisationId, Integer> places, Pair pair) {
        long from = Objects.requireNonNull(places.get(pair.from()));
        return from << Integer.SIZE | Objects.requireNonNull(places.get(pair.to()));
    }

    private static PartnerLists packed(List<OrganisationId> ids, LongStream pairs) {
        long[] arcs = pairs.sorted().distinct().toArray();
        int[] first = new int[ids.size() + 1];
        int[] at = new int[arcs.length];
        for (int k = 0; k < arcs.length; k++) {
            first[(int) (arcs[k] >> Integer.SIZE) + 1]++;
            at[k] = (int) arcs[k];
        }
        for (int i = 0; i < ids.size(); i++) {
            first[i + 1] += first[i];
        }
        return new PartnerLists(ids, first, at);
    }

    public int n() {
        return ids.size();
    }

    public int count(int place) {
        return first[place + 1] - first[place];
    }
}
