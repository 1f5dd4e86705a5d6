package samenspel.diagram.drawn;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.SortedSet;
import samenspel.diagram.seen.DrawnTie;
import samenspel.network.OrganisationId;

/// Organisations with far more partners than others: more than the mean and twice the standard deviation.
public final class Hubs {
    private static final double DEVIATIONS = 2;

    private Hubs() {
    }

    /// @param among whose partners are counted
    /// @param ties  lines between them; several between two are one partner
    public static SortedSet<OrganisationId> of(Collection<OrganisationId> among, Collection<DrawnTie> ties) {
        Map<OrganisationId, Set<OrganisationId>> partners = new HashMap<>();
        ties.forEach(tie -> {
            partners.computeIfAbsent(tie.pair().from(), _ -> new HashSet<>()).add(tie.pair().to());
            partners.computeIfAbsent(tie.pair().to(), _ -> new HashSet<>()).add(tie.pair().from());
        });
        double[] counts = among.stream().mapToDouble(id -> partners.getOrDefault(id, Set.of()).size()).toArray();
        double sum = 0;
        double squares = 0;
        for (double count : counts) {
            sum += count;
            squares += count * count;
        }
        double mean = sum / Math.max(1, counts.length);
        double most = mean + DEVIATIONS * Math.sqrt(Math.max(0, squares / Math.max(1, counts.length) - mean * mean));
        SortedSet<OrganisationId> hubs = new TreeSet<>();
        among.stream().filter(id -> partners.getOrDefault(id, Set.of()).size() > most).forEach(hubs::add);
        return hubs;
    }
}
