package samenspel.diagram.drawn;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.diagram.seen.DrawnTie;
import samenspel.network.OrganisationId;

/// Organisations with far more partners than others in what is shown: more than the mean and twice the standard deviation.
public final class Hubs {
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
        double most = OrganisationOrder.naturalBreak(counts);
        SortedSet<OrganisationId> hubs = new TreeSet<>();
        among.stream().filter(id -> partners.getOrDefault(id, Set.of()).size() > most).forEach(hubs::add);
        return hubs;
    }

    /// Of the hubs those with most ties, as many as have no more than a share of all ties together: where half of all lines
    /// stand out, none does. Hubs with equally many are all among them or none is.
    ///
    /// @param share above 0, up to 1
    public static SortedSet<OrganisationId> foremost(Collection<OrganisationId> among, Collection<DrawnTie> ties, double share) {
        SortedSet<OrganisationId> hubs = of(among, ties);
        Map<OrganisationId, Long> counts = new HashMap<>();
        hubs.forEach(hub -> counts.put(hub, ties.stream().filter(tie -> tie.pair().has(hub)).count()));
        SortedSet<OrganisationId> foremost = new TreeSet<>();
        for (long least : counts.values().stream().distinct().sorted(Comparator.reverseOrder()).toList()) {
            SortedSet<OrganisationId> more = new TreeSet<>(foremost);
            counts.forEach((hub, count) -> {
                if (count == least) {
                    more.add(hub);
                }
            });
            long theirs = ties.stream().filter(tie -> more.contains(tie.pair().from()) || more.contains(tie.pair().to())).count();
            if (theirs > share * ties.size()) {
                return foremost;
            }
            foremost = more;
        }
        return foremost;
    }
}
