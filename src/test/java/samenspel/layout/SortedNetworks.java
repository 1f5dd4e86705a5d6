package samenspel.layout;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;

/// Invented networks whose organisations have levels and roles, and what tests ask of their pictures.
final class SortedNetworks {
    private SortedNetworks() {
    }

    /// The levels in turn, the basis twice as often.
    static Network levelled(Network network) {
        List<CareLevel> turns = List.of(CareLevel.SPECIALIST, CareLevel.BASIC, CareLevel.FREELY_ACCESSIBLE, CareLevel.BASIC);
        return changed(network, one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(), one.subSector(),
                one.access(), turns.get(Integer.parseInt(one.id().value().substring(1)) % 4), one.task()));
    }

    static Network withAccess(Network network, int... numbers) {
        List<OrganisationId> access = IntStream.of(numbers).mapToObj(InventedNetworks::id).toList();
        return changed(network, one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(), one.subSector(),
                access.contains(one.id()) ? AccessRole.ACCESS : AccessRole.OTHER, one.level(), one.task()));
    }

    private static Network changed(Network network, UnaryOperator<Organisation> change) {
        return new Network(network.profile(), network.frequencies(), network.sectors(), network.organisations().stream().map(change).toList(),
                network.waves(), network.layers(), network.fieldwork());
    }

    static double nearest(Placement placement) {
        List<Point> at = List.copyOf(placement.at().values());
        return IntStream.range(0, at.size()).boxed().flatMap(i -> IntStream.range(0, i).mapToObj(j -> at.get(i).distanceTo(at.get(j))))
                .mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /// Those who do not stand in the region they belong to.
    static SortedSet<OrganisationId> strays(Network network, Placement placement, Function<Organisation, String> region) {
        List<Region> regions = Regions.of(network, placement);
        return new TreeSet<>(network.organisations().stream()
                .filter(one -> regions.stream().noneMatch(each -> each.id().equals(region.apply(one)) && holds(each, placement.of(one.id()))))
                .map(Organisation::id).toList());
    }

    /// Whether a line to the right crosses the outline an odd number of times.
    static boolean holds(Region region, Point at) {
        List<Point> corners = region.outline();
        boolean inside = false;
        for (int k = 0; k < corners.size(); k++) {
            Point a = corners.get(k);
            Point b = corners.get((k + 1) % corners.size());
            boolean spans = a.y() > at.y() != b.y() > at.y();
            inside ^= spans && at.x() < a.x() + (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y());
        }
        return inside;
    }
}
