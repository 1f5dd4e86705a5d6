package samenspel.diagram.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import samenspel.layout.Placement;
import samenspel.layout.Recipe;
import samenspel.layout.Region;
import samenspel.layout.Regions;
import samenspel.network.Network;

/// Remembers the last scenes, since resolving thousands of reports is the dearest step of a picture and
/// most pictures differ only in what is lit, coloured or hidden. May be used from several threads.
public final class Scenes {
    private static final int REMEMBERED = 12;

    /// Networks are compared by identity: equal ones are rare and comparing them costs more than a scene.
    private record Key(int network, Lens lens) {
    }

    private record Remembered(Network network, Scene scene) {
    }

    /// Sizes by a measure, which for betweenness cost more than the rest of a picture, and what they depend on.
    private record Sized(Network network, List<Object> by, DiscSizes sizes) {
    }

    private Sized sized;
    private final Map<Key, Remembered> last = new LinkedHashMap<>();

    private List<Region> regions = List.of();
    private Network regionsOf;
    private Recipe regionsBy;

    private Carrying carrying = Carrying.ALL;
    private Network carryingOf;
    private double carryingShare = 1;

    /// What the sizes of the discs say. Lighting, moving and colouring change nothing about them.
    synchronized DiscSizes sizes(Depiction depiction, Supplier<DiscSizes> measured) {
        List<Object> by = List.of(depiction.lens(), List.copyOf(depiction.layers()), depiction.filter(), depiction.sizeBy());
        if (sized == null || sized.network != depiction.network() || !sized.by.equals(by)) {
            sized = new Sized(depiction.network(), by, measured.get());
        }
        return sized.sizes;
    }

    /// The regions of a placement's arrangement, which cost as much as the arrangement itself.
    public synchronized List<Region> regions(Network network, Placement placement) {
        if (network != regionsOf || !placement.recipe().equals(regionsBy)) {
            regions = Regions.of(network, placement);
            regionsOf = network;
            regionsBy = placement.recipe();
        }
        return regions;
    }

    /// The ties that carry pictures with this placement, which cost as much as resolving every layer in every wave.
    synchronized Carrying carrying(Network network, Placement placement) {
        double share = placement.recipe().dials().backbone();
        if (network != carryingOf || share != carryingShare) {
            carrying = Carrying.of(network, share);
            carryingOf = network;
            carryingShare = share;
        }
        return carrying;
    }

    /// How many lines carry a picture; empty when all do.
    public Optional<Carried> carried(Depiction depiction) {
        Carrying pairs = carrying(depiction.network(), depiction.placement());
        if (pairs.all()) {
            return Optional.empty();
        }
        List<DrawnTie> ties = of(depiction.network(), depiction.lens()).ties(depiction, VisibleOrganisations.of(depiction));
        return Optional.of(new Carried((int) ties.stream().filter(pairs::has).count(), ties.size()));
    }

    public synchronized Scene of(Network network, Lens lens) {
        Lens bare = lens instanceof Lens.Between between ? between.in(Lens.Phase.COMPARED) : lens;
        Key key = new Key(System.identityHashCode(network), bare);
        Remembered known = last.remove(key);
        Scene scene = known != null && known.network == network ? known.scene : Scene.of(network, bare);
        last.put(key, new Remembered(network, scene));
        if (last.size() > REMEMBERED) {
            last.remove(last.keySet().iterator().next());
        }
        return scene;
    }
}
