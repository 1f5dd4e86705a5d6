package samenspel.diagram.words;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.Hubs;
import samenspel.diagram.seen.DrawnTie;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;

/// How the ties of a layer in one wave are spread over organisations.
///
/// @param ties     as the network counts them: two directions are two
/// @param byNumber of how many each organisation is an end, those without any among them
/// @param hubs     with far more partners than others ([Hubs])
public record LayerLoad(Layer layer, int ties, Map<OrganisationId, Integer> byNumber, SortedSet<OrganisationId> hubs, List<DrawnTie> lines) {
    public LayerLoad {
        byNumber = Collections.unmodifiableMap(new TreeMap<>(byNumber));
        hubs = Collections.unmodifiableSortedSet(new TreeSet<>(hubs));
        lines = List.copyOf(lines);
    }

    /// @param among the organisations that are there
    public static LayerLoad of(DrawnLayer drawn, Collection<OrganisationId> among) {
        Map<OrganisationId, Integer> byNumber = new HashMap<>();
        among.forEach(id -> byNumber.put(id, 0));
        drawn.ties().forEach(tie -> Stream.of(tie.pair().from(), tie.pair().to()).forEach(end -> byNumber.merge(end, number(tie), Integer::sum)));
        return new LayerLoad(drawn.layer(), drawn.count(), byNumber, Hubs.of(among, drawn.ties()), drawn.ties());
    }

    private static int number(DrawnTie tie) {
        return Math.max(1, tie.heads());
    }

    /// The share of all ties of which one of these is an end, 0 to 1.
    public double share(Set<OrganisationId> some) {
        int held = lines.stream().filter(tie -> some.contains(tie.pair().from()) || some.contains(tie.pair().to())).mapToInt(LayerLoad::number).sum();
        return ties == 0 ? 0 : (double) held / ties;
    }

    /// Ties of one of these on average; 0 of nobody.
    double mean(Collection<OrganisationId> some) {
        return some.stream().mapToInt(id -> of(id)).average().orElse(0);
    }

    /// How many ties an organisation has; 0 for one that is not in the network.
    public int of(OrganisationId organisation) {
        return byNumber.getOrDefault(organisation, 0);
    }

    /// How many organisations have a tie.
    public long tied() {
        return byNumber.values().stream().filter(number -> number > 0).count();
    }

    /// The hubs, the one with most ties first.
    public List<OrganisationId> foremost() {
        return hubs.stream().sorted(Comparator.comparing((OrganisationId id) -> -of(id)).thenComparing(Comparator.naturalOrder())).toList();
    }

    /// Of the one with most ties that is no hub.
    public int next() {
        return byNumber.entrySet().stream().filter(one -> !hubs.contains(one.getKey())).mapToInt(Map.Entry::getValue).max().orElse(0);
    }
}
