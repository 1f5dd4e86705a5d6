package samenspel.diagram.drawn;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.ShownNumbers;
import samenspel.measure.Measure;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;

/// Which organisations that give access have more partners than the capacity chosen, by the ties of the layers shown in the wave whose
/// organisations are seen, whatever the filter hides.
///
/// @param over     by how many
/// @param maybe    how many more may have as many, since not every tie is known
/// @param of       how many organisations give access
/// @param capacity the reader's
public record DrawnLoads(SortedMap<OrganisationId, Integer> over, long maybe, long of, int capacity) {

    static DrawnLoads of(int capacity, Depiction depiction) {
        Seen seen = depiction.seen();
        ShownNumbers partners = ShownNumbers.of(Measure.DEGREE, depiction.network(), seen.layersOf(depiction.network()), seen.lens().wave());
        SortedMap<OrganisationId, Integer> over = new TreeMap<>();
        Map<OrganisationId, Double> values = new TreeMap<>(partners.values());
        depiction.network().organisations().stream().filter(one -> !one.givesAccess()).map(Organisation::id).forEach(values::remove);
        values.forEach((id, number) -> {
            if (number > capacity) {
                over.put(id, (int) (number - capacity));
            }
        });
        long maybe = values.entrySet().stream().filter(one -> one.getValue() <= capacity)
                .filter(one -> partners.most(one.getKey()) > capacity).count();
        return new DrawnLoads(over, maybe, values.size(), capacity);
    }

    public int together() {
        return over.values().stream().mapToInt(Integer::intValue).sum();
    }
}
