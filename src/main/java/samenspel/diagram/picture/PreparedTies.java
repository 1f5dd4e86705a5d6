package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.VisibleOrganisations;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// What there is to draw of a large network whatever part of it is looked at, worked out once.
///
/// @param by        what it depends on besides the network: lens, layers, filter, size
/// @param ties      that stand now, faint styles first
/// @param from,to   per tie the places of its ends in the network's order of the organisations shown
/// @param weight    per organisation the number of its lines
record PreparedTies(Network network, List<Object> by, SequencedMap<OrganisationId, Organisation> organisations, List<DrawnTie> ties,
              int[] from, int[] to, Map<OrganisationId, Integer> weight, DiscSizes sizes) {

    static PreparedTies of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        VisibleOrganisations visible = VisibleOrganisations.of(depiction);
        List<DrawnTie> all = drawnLayersCache.lines(depiction);
        List<DrawnTie> shown = new ArrayList<>(all);
        if (depiction.seen().lens() instanceof Lens.Between between) {
            shown.removeIf(tie -> !tie.standsIn(between.phase()));
        }
        DiscSizes sizes = depiction.seen().filter().isOfRowsOnly() ? drawnLayersCache.sizes(depiction, () -> DiscSizes.of(depiction, visible, all, shown))
                : DiscSizes.of(depiction, drawnLayersCache);
        shown.sort(Comparator.comparingDouble(tie -> TiePens.rank(tie, depiction)));
        Map<OrganisationId, Integer> places = new HashMap<>();
        visible.byId().keySet().forEach(id -> places.put(id, places.size()));
        return new PreparedTies(depiction.network(), key(depiction), visible.byId(), List.copyOf(shown),
                shown.stream().mapToInt(tie -> places.get(tie.pair().from())).toArray(),
                shown.stream().mapToInt(tie -> places.get(tie.pair().to())).toArray(), weight(shown), sizes);
    }

    private static List<Object> key(Depiction depiction) {
        Seen seen = depiction.seen();
        return List.of(seen.lens(), List.copyOf(seen.layers()), seen.filter(), seen.sizeBy(), depiction.look());
    }

    /// The number of lines of each organisation that has any.
    static Map<OrganisationId, Integer> weight(List<DrawnTie> ties) {
        Map<OrganisationId, Integer> weight = new HashMap<>();
        ties.forEach(tie -> {
            weight.merge(tie.pair().from(), 1, Integer::sum);
            weight.merge(tie.pair().to(), 1, Integer::sum);
        });
        return weight;
    }

    boolean isOf(Depiction depiction) {
        return network == depiction.network() && by.equals(key(depiction));
    }

    /// The ties whose lines may touch a box, by their places in the list.
    int[] tiesWithin(SequencedMap<OrganisationId, PlacedDisc> discs, Box box) {
        double[] x = discs.values().stream().mapToDouble(disc -> disc.centre().x()).toArray();
        double[] y = discs.values().stream().mapToDouble(disc -> disc.centre().y()).toArray();
        int[] found = new int[ties.size()];
        int count = 0;
        for (int k = 0; k < found.length; k++) {
            int a = from[k];
            int b = to[k];
            boolean beside = Math.max(x[a], x[b]) < box.x() || Math.min(x[a], x[b]) > box.right();
            boolean aboveOrBelow = Math.max(y[a], y[b]) < box.y() || Math.min(y[a], y[b]) > box.bottom();
            if (!beside && !aboveOrBelow && crosses(x[a], y[a], x[b], y[b], box)) {
                found[count++] = k;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Whether a line has corners of the box on both of its sides.
    private static boolean crosses(double ax, double ay, double bx, double by, Box box) {
        double dx = bx - ax;
        double dy = by - ay;
        double nw = dx * (box.y() - ay) - dy * (box.x() - ax);
        double ne = dx * (box.y() - ay) - dy * (box.right() - ax);
        double sw = dx * (box.bottom() - ay) - dy * (box.x() - ax);
        double se = dx * (box.bottom() - ay) - dy * (box.right() - ax);
        return Math.min(Math.min(nw, ne), Math.min(sw, se)) <= 0 && Math.max(Math.max(nw, ne), Math.max(sw, se)) >= 0;
    }

    List<DrawnTie> ties(int[] places, int begin, int end) {
        return Arrays.stream(places, begin, end).mapToObj(ties::get).toList();
    }

    /// Those that have at least one end among these.
    List<DrawnTie> tiesOf(Set<OrganisationId> some) {
        return ties.stream().filter(tie -> some.contains(tie.pair().from()) || some.contains(tie.pair().to())).toList();
    }

    /// Some organisations, then those at the other ends of their ties.
    SequencedSet<OrganisationId> around(SequencedSet<OrganisationId> some, List<DrawnTie> theirs) {
        SequencedSet<OrganisationId> around = new LinkedHashSet<>(some);
        theirs.forEach(tie -> both(tie.pair(), around));
        return around;
    }

    /// Of some discs the organisations with most lines, most first.
    List<OrganisationId> heaviest(Collection<PlacedDisc> discs, int most) {
        return discs.stream().map(disc -> disc.organisation().id())
                .sorted(Comparator.comparing((OrganisationId id) -> -weight.getOrDefault(id, 0)).thenComparing(Comparator.naturalOrder()))
                .limit(most).toList();
    }

    /// The organisations that stand out under a row of the legend; all when none is pointed at.
    Set<OrganisationId> highlighted(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, BackboneTies backboneTies) {
        if (depiction.emphasis().highlightsTies()) {
            Set<OrganisationId> ends = new HashSet<>();
            ties.stream().filter(depiction.emphasis().ties()::has).forEach(tie -> both(tie.pair(), ends));
            return ends;
        }
        LegendKey row = depiction.emphasis().row().orElse(null);
        if (row == null || row.kind() == LegendKey.Kind.SIZE || row.kind() == LegendKey.Kind.ATTRIBUTE_RANGE || row.kind() == LegendKey.Kind.HUBS
                || row.kind() == LegendKey.Kind.GROUP || row.kind() == LegendKey.Kind.CAPACITY || row.kind() == LegendKey.Kind.APART) {
            return discs.keySet();
        }
        Set<OrganisationId> highlighted = new HashSet<>();
        switch (row.kind()) {
            case LAYER -> ties.stream().filter(tie -> tie.layer().value().equals(row.id())).forEach(tie -> both(tie.pair(), highlighted));
            case FATE -> ties.stream().filter(tie -> tie.fate().map(Enum::name).filter(row.id()::equals).isPresent()).forEach(tie -> both(tie.pair(), highlighted));
            case BACKBONE -> ties.stream().filter(tie -> !backboneTies.has(tie)).forEach(tie -> both(tie.pair(), highlighted));
            case SECTOR, ACCESS, ORGANISATION, ATTRIBUTE, ATTRIBUTE_RANGE, PRESENCE, SIZE, HUBS, GROUP, CAPACITY, APART -> discs.forEach((id, disc) -> {
                if (disc.isIn(row)) {
                    highlighted.add(id);
                }
            });
        }
        return highlighted;
    }

    private static void both(Pair pair, Set<OrganisationId> ids) {
        ids.add(pair.from());
        ids.add(pair.to());
    }
}
