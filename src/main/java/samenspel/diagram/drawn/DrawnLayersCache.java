package samenspel.diagram.drawn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.layout.Placement;
import samenspel.layout.Recipe;
import samenspel.layout.Region;
import samenspel.layout.Regions;
import samenspel.layout.graph.TieWeights;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Organisation;

/// Remembers layers as drawn last, since resolving thousands of reports is the most costly step of a picture and
/// most pictures differ only in what is highlighted, coloured or hidden. May be used from several threads.
public final class DrawnLayersCache {
    private static final int REMEMBERED = 40;
    /// Lines may be many.
    private static final int REMEMBERED_LINES = 8;

    /// Networks are compared by identity: equal ones are rare and comparing them costs more than resolving layers.
    private record Key(int network, Lens lens) {
    }

    private record Remembered(Network network, LazyLayers layers) {
    }

    /// A comparison and what it depends on.
    private record Compared(Network network, List<Layer> layers, Lens.Between change, Denominator denominator, Comparison comparison) {
        boolean isOf(Network other, List<Layer> otherLayers, Lens.Between otherChange, Denominator otherDenominator) {
            return network == other && layers.equals(otherLayers) && change.equals(otherChange) && denominator == otherDenominator;
        }
    }

    /// Discs that have been parted, and what that depends on.
    private record Parted(Placement placement, List<DiscSizes> sizes, List<Organisation> visible, PartedDiscs discs) {
        boolean isOf(Placement other, List<Organisation> otherVisible, List<DiscSizes> otherSizes) {
            return placement == other && visible.size() == otherVisible.size() && sizes.equals(otherSizes) && visible.equals(otherVisible);
        }
    }

    private volatile List<Parted> parted = List.of();
    private final Recent<DiscSizes> sized = new Recent<>(REMEMBERED);
    private final Recent<MeasuredColours> coloured = new Recent<>(REMEMBERED);
    private final Recent<BackboneCount> counted = new Recent<>(REMEMBERED);
    private final Recent<List<DrawnTie>> lines = new Recent<>(REMEMBERED_LINES);
    private final Recent<DrawnGroups> grouped = new Recent<>(REMEMBERED);
    private final Recent<DrawnLoads> loaded = new Recent<>(REMEMBERED_LINES);
    private final Map<Key, Remembered> last = new LinkedHashMap<>();

    private @Nullable Compared compared;

    private List<Region> regions = List.of();
    private @Nullable Network regionsOf;
    private @Nullable Recipe regionsBy;

    private @Nullable OrganisationOrder order;
    private @Nullable Network orderOf;
    private double orderBy = 1;

    private SortedMap<Pair, Double> weights = Collections.emptySortedMap();
    private @Nullable Network weightsOf;

    private @Nullable ResolvedTies resolved;

    private BackboneTies backboneTies = BackboneTies.ALL;
    private @Nullable Network backboneOf;
    private double backboneShare = 1;

    /// What the sizes of the discs say. Highlighting, moving and colouring change nothing about them. Who asks for
    /// layers meanwhile does not wait.
    public DiscSizes sizes(Depiction depiction, Supplier<DiscSizes> measured) {
        return sized.of(depiction.network(), by(depiction), measured);
    }

    /// The same without measuring anything: empty when it has not been done.
    public Optional<DiscSizes> knownSizes(Depiction depiction) {
        return sized.of(depiction.network(), by(depiction));
    }

    /// The lines of the layers that are on, those the filter hides left out, whatever the phase.
    public List<DrawnTie> lines(Depiction depiction) {
        Lens bare = bare(depiction.seen().lens());
        return lines.of(depiction.network(), List.of(bare, List.copyOf(depiction.seen().layers()), depiction.seen().filter()),
                () -> of(depiction.network(), bare).ties(depiction, VisibleOrganisations.of(depiction)));
    }

    /// What the colours of the discs say, where that is a measure.
    MeasuredColours colours(Depiction depiction, Supplier<MeasuredColours> measured) {
        return coloured.of(depiction.network(), colouredBy(depiction), measured);
    }

    /// The same without measuring anything: empty when it has not been done.
    public Optional<MeasuredColours> knownColours(Depiction depiction) {
        return coloured.of(depiction.network(), colouredBy(depiction));
    }

    private static List<Object> colouredBy(Depiction depiction) {
        Seen seen = depiction.seen().unconditioned();
        return List.of(seen.lens(), List.copyOf(seen.layers()), seen.filter(), seen.colourBy(), depiction.look().ink(), depiction.look().capacity());
    }

    /// The groups that have rings; empty where none are asked for.
    public Optional<DrawnGroups> groups(Depiction depiction) {
        return depiction.seen().groups().map(by -> grouped.of(depiction.network(), groupedBy(depiction), () -> DrawnGroups.of(by, depiction)));
    }

    /// Whether groups are asked for that have to be found first.
    public boolean lacksGroups(Depiction depiction) {
        return depiction.seen().groups().isPresent() && grouped.of(depiction.network(), groupedBy(depiction)).isEmpty();
    }

    private static List<Object> groupedBy(Depiction depiction) {
        return List.of(depiction.seen().lens().wave(), List.copyOf(depiction.seen().layers()), depiction.seen().groups());
    }

    /// Who has more partners than the capacity chosen; empty where none is, or where no ties are shown.
    public Optional<DrawnLoads> loads(Depiction depiction) {
        Seen seen = depiction.seen();
        return depiction.look().capacity().filter(_ -> !seen.layersOf(depiction.network()).isEmpty()).map(capacity -> loaded.of(depiction.network(),
                List.of(seen.lens().wave(), List.copyOf(seen.layers()), capacity), () -> DrawnLoads.of(capacity, depiction)));
    }

    private static List<Object> by(Depiction depiction) {
        Seen seen = depiction.seen().unconditioned();
        return List.of(seen.lens(), List.copyOf(seen.layers()), seen.filter(), seen.sizeBy(), depiction.look().capacity());
    }

    /// Where discs of several pictures stand so that none lies over another.
    public PartedDiscs parted(Placement placement, List<Organisation> visible, List<DiscSizes> sizes) {
        return parted.stream().filter(known -> known.isOf(placement, visible, sizes)).findFirst().map(Parted::discs).orElseGet(() -> {
            PartedDiscs discs = PartedDiscs.of(placement, visible, sizes);
            parted = Stream.concat(Stream.of(new Parted(placement, sizes, visible, discs)), parted.stream()).limit(REMEMBERED).toList();
            return discs;
        });
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

    /// The organisations by weight, which costs as much as resolving every layer in every wave.
    public synchronized OrganisationOrder order(Network network, Placement placement) {
        OrganisationOrder known = order;
        double share = placement.recipe().dials().backbone();
        if (known == null || network != orderOf || share != orderBy) {
            known = OrganisationOrder.of(network, weights(network), share < 1 ? backbone(network, share) : BackboneTies.ALL);
            order = known;
            orderOf = network;
            orderBy = share;
        }
        return known;
    }

    /// The ties that stand out in a picture. Where the placement does not say which, and lines are too many to be read one by
    /// one, those of a usual backbone do, unless the reader has them all dark.
    public BackboneTies backbone(Depiction depiction) {
        return isOffered(depiction) && !depiction.seen().filter().hides(LegendKey.BACKBONE) ? backbone(depiction.network(), share(depiction)) : BackboneTies.ALL;
    }

    private boolean isOffered(Depiction depiction) {
        if (depiction.placement().recipe().dials().backbone() < 1) {
            return true;
        }
        int lines = of(depiction.network(), depiction.seen().lens()).lines(depiction.seen().layers());
        return lines > BackboneTies.FEW && lines <= BackboneTies.MANY;
    }

    private static double share(Depiction depiction) {
        double asked = depiction.placement().recipe().dials().backbone();
        return asked < 1 ? asked : BackboneTies.USUAL_SHARE;
    }

    /// How firmly each pair is tied in all layers and waves, which costs as much as resolving each of them.
    private synchronized SortedMap<Pair, Double> weights(Network network) {
        if (network != weightsOf) {
            weights = TieWeights.of(network, resolved(network)::of);
            weightsOf = network;
        }
        return weights;
    }

    private synchronized ResolvedTies resolved(Network network) {
        ResolvedTies known = resolved;
        if (known == null || !known.isOf(network)) {
            known = new ResolvedTies(network);
            resolved = known;
        }
        return known;
    }

    private synchronized BackboneTies backbone(Network network, double share) {
        if (network != backboneOf || share != backboneShare) {
            backboneTies = BackboneTies.of(weights(network), share);
            backboneOf = network;
            backboneShare = share;
        }
        return backboneTies;
    }

    /// How many lines are in the backbone; empty where there is none to tell apart. While the reader has all lines dark, all
    /// are in it.
    public Optional<BackboneCount> backboneCount(Depiction depiction) {
        if (!isOffered(depiction)) {
            return Optional.empty();
        }
        Seen seen = depiction.seen();
        return Optional.of(counted.of(depiction.network(), List.of(bare(seen.lens()), List.copyOf(seen.layers()), seen.filter(), share(depiction)), () -> {
            BackboneTies pairs = backbone(depiction);
            List<DrawnTie> ties = lines(depiction);
            return new BackboneCount((int) ties.stream().filter(pairs::has).count(), ties.size());
        }));
    }

    /// Two waves side by side; the last comparison is remembered.
    public synchronized Comparison compare(Network network, List<Layer> layers, Lens.Between change, Denominator denominator) {
        Lens.Between bare = change.in(Lens.Phase.COMPARED);
        if (compared == null || !compared.isOf(network, layers, bare, denominator)) {
            compared = new Compared(network, List.copyOf(layers), bare, denominator,
                    Comparison.of(network, layers, bare.from(), bare.to(), denominator));
        }
        return compared.comparison;
    }

    /// Two threads that ask for the same layers work them out once; who asks for others does not wait for them.
    public DrawnLayers of(Network network, Lens lens) {
        return remembered(network, bare(lens)).layers.get();
    }

    /// Whatever the phase of a change.
    private static Lens bare(Lens lens) {
        return lens instanceof Lens.Between between ? between.in(Lens.Phase.COMPARED) : lens;
    }

    private synchronized Remembered remembered(Network network, Lens lens) {
        Key key = new Key(System.identityHashCode(network), lens);
        Remembered known = last.remove(key);
        Remembered one = known != null && known.network == network ? known : new Remembered(network, new LazyLayers(network, lens, resolved(network)));
        last.put(key, one);
        if (last.size() > REMEMBERED) {
            last.remove(last.keySet().iterator().next());
        }
        return one;
    }

    /// Layers that are worked out when first asked for.
    private static final class LazyLayers {
        private final Network network;
        private final Lens lens;
        private final ResolvedTies ties;
        private @Nullable DrawnLayers drawnLayers;

        LazyLayers(Network network, Lens lens, ResolvedTies ties) {
            this.network = network;
            this.lens = lens;
            this.ties = ties;
        }

        synchronized DrawnLayers get() {
            if (drawnLayers == null) {
                drawnLayers = DrawnLayers.of(network, lens, ties);
            }
            return drawnLayers;
        }
    }
}
