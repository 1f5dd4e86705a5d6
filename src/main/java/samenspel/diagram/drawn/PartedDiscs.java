package samenspel.diagram.drawn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.solve.PartedCircles;
import samenspel.layout.solve.Positions;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;

/// Where discs stand so that none lies over another, and how large they are for that.
///
/// Discs of one size lie over each other only where places come from a file or somebody's hand; they part as far as they can.
/// Small ones give way to large ones by a usual disc at most, and who was put somewhere by hand stays; where that does not
/// suffice, all are smaller. Sizes of several pictures are heeded at once, so that going from one to another moves nobody.
/// On paper and screen alike, and at every zoom: it is worked out once in the frame of the layout.
///
/// @param share of the usual radius of the largest disc, to 1
public record PartedDiscs(Placement placement, double share) {
    private static final double SMALLER = 0.95;

    /// @param visible whose discs are drawn
    /// @param sizes   of the pictures
    public static PartedDiscs of(Placement placement, List<Organisation> visible, List<DiscSizes> sizes) {
        List<OrganisationId> ids = visible.stream().map(Organisation::id).toList();
        Positions places = placement.of(ids);
        boolean[] held = new boolean[ids.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = placement.pinned().contains(ids.get(i));
        }
        if (sizes.stream().allMatch(one -> one.by().isEmpty())) {
            return alike(placement, ids, places, held);
        }
        for (double share = 1; share > Sizes.LEAST_LARGEST; share *= SMALLER) {
            Optional<Positions> parted = PartedCircles.parted(places, radii(visible, sizes, share), held, Placement.DISC_DIAMETER);
            if (parted.isPresent()) {
                return new PartedDiscs(moved(placement, ids, parted.get()), share);
            }
        }
        Positions nearly = PartedCircles.nearlyParted(places, radii(visible, sizes, Sizes.LEAST_LARGEST), held, Placement.DISC_DIAMETER);
        return new PartedDiscs(moved(placement, ids, nearly), Sizes.LEAST_LARGEST);
    }

    private static PartedDiscs alike(Placement placement, List<OrganisationId> ids, Positions places, boolean[] held) {
        if (!PartedCircles.anyMeet(places, Sizes.LAYOUT.radius())) {
            return new PartedDiscs(placement, 1);
        }
        double[] radii = new double[held.length];
        Arrays.fill(radii, Sizes.LAYOUT.radius());
        Positions parted = PartedCircles.parted(places, radii, held, Placement.DISC_DIAMETER)
                .orElseGet(() -> PartedCircles.nearlyParted(places, radii, held, Placement.DISC_DIAMETER));
        return new PartedDiscs(moved(placement, ids, parted), 1);
    }

    /// How far each disc reaches when it is largest, in the frame of the layout.
    private static double[] radii(List<Organisation> visible, List<DiscSizes> sizes, double share) {
        List<DiscSizes> drawn = sizes.stream().map(one -> one.to(share)).toList();
        return visible.stream().mapToDouble(one -> {
            double radius = drawn.stream().mapToDouble(of -> of.radius(one.id(), Sizes.LAYOUT)).max().orElse(0);
            return one.givesAccess() ? Sizes.LAYOUT.ringed(radius) : radius + Sizes.LAYOUT.unit() / 2;
        }).toArray();
    }

    private static Placement moved(Placement placement, List<OrganisationId> ids, Positions parted) {
        Map<OrganisationId, Point> moved = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            moved.put(ids.get(i), new Point(parted.x()[i], parted.y()[i]));
        }
        return placement.moved(moved);
    }
}
