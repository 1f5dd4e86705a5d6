package samenspel.diagram.drawn;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.ShownNumbers;
import samenspel.measure.Measure;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;

/// Which organisations that give access have more partners than the capacity chosen, by the ties of the layers shown in the wave whose
/// organisations are seen, whatever the filter hides.
///
/// @param over     by how many, or more
/// @param open     those of them who may have more partners, since not every tie is known
/// @param maybe    how many more may have as many, since not every tie is known
/// @param of       how many organisations give access
/// @param capacity the reader's
public record DrawnLoads(SortedMap<OrganisationId, Integer> over, SortedSet<OrganisationId> open, long maybe, long of, int capacity) {

    static DrawnLoads of(int capacity, Depiction depiction) {
        Seen seen = depiction.seen();
        ShownNumbers partners = ShownNumbers.of(Measure.DEGREE, depiction.network(), seen.layersOf(depiction.network()), seen.lens().wave());
        SortedMap<OrganisationId, Integer> over = new TreeMap<>();
        SortedSet<OrganisationId> open = new TreeSet<>();
        Map<OrganisationId, Double> values = new TreeMap<>(partners.values());
        depiction.network().organisations().stream().filter(one -> !one.givesAccess()).map(Organisation::id).forEach(values::remove);
        values.forEach((id, number) -> {
            if (number > capacity) {
                over.put(id, (int) (number - capacity));
                if (partners.most(id) > number) {
                    open.add(id);
                }
            }
        });
        long maybe = values.entrySet().stream().filter(one -> one.getValue() <= capacity)
                .filter(one -> partners.most(one.getKey()) > capacity).count();
        return new DrawnLoads(over, open, maybe, values.size(), capacity);
    }

    /// What the mark of an organisation says: by how many it exceeds the capacity, or by how many at least.
    public String mark(OrganisationId id) {
        return (open.contains(id) ? "≥" : "+") + over.getOrDefault(id, 0);
    }

    /// Whether they may be too many by more together than is counted.
    public boolean isAtLeast() {
        return !open.isEmpty() || maybe > 0;
    }

    public int together() {
        return over.values().stream().mapToInt(Integer::intValue).sum();
    }
}
