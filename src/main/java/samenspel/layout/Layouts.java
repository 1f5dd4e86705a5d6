package samenspel.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// One picture of a network: the union of all layers and waves, so that hiding any of them moves nobody.
///
/// Equal arguments give equal placements to the bit, on every machine. Other ids for the same organisations
/// give the same places, unless two organisations stand in the network so alike that only their ids differ.
public final class Layouts {
    /// Discs stand at least this far apart, in layout units from centre to centre.
    public static final double LEAST_DISTANCE = 1.35 * Placement.DISC_DIAMETER;
    /// The seed of a first picture where nobody has chosen another.
    public static final long USUAL_SEED = 1;
    static final int VERSION = 2;
    /// Of the work for another arrangement.
    private static final double STRESS_SHARE = 0.7;

    private Layouts() {
    }

    /// The default picture, its middle at (0, 0); for up to 250 organisations the best of several starts.
    public static Placement of(Network network, long seed) {
        return arrange(network, new Arrangement.Stress(), LayoutOptions.PLAIN, Optional.empty(), seed, Progress.NONE);
    }

    /// The picture of the first start, which can be shown at once: a little worse than [#of], and what it costs its
    /// reader is left [Quality#UNKNOWN].
    public static Placement first(Network network, long seed) {
        return new StressPlacement(network, CountedTies.ALL, LayoutOptions.PLAIN, PlainSettings.of(seed).once()).unmeasured();
    }

    /// The picture of an arrangement.
    ///
    /// By stress and without a former picture its middle is at (0, 0); after a former picture it is turned, mirrored and
    /// shifted onto that one. Other arrangements are the same whatever picture was before, and have their middle at (0, 0), where
    /// [Regions] expects it; they cost O(n²) more than the picture by stress they begin with. What is pinned in the former picture
    /// stays to the bit in all of them.
    ///
    /// When the work is cancelled the picture is what there is so far: every organisation has a place, pins hold, discs may
    /// overlap.
    ///
    /// @param dials turn the picture by stress alone; the places of other arrangements say something else, and
    ///              their recipes have no dial
    public static Placement arrange(Network network, Arrangement arrangement, LayoutOptions dials, Optional<Placement> former,
                                    long seed, Progress progress) {
        if (arrangement instanceof Arrangement.Stress(CountedTies counted)) {
            return new StressPlacement(network, counted, dials, PlainSettings.of(seed)).of(former, progress);
        }
        TieGraph graph = TieGraph.of(network);
        UnionLayout stress = new UnionLayout(LayoutTies.all(graph), PlainSettings.of(seed), progress.part(0, STRESS_SHARE));
        ArrangedLayout layout = new ArrangedLayout(network, graph, arrangement);
        Positions places = layout.places(stress.fresh(), former.map(before -> FormerPlaces.of(graph, before)));
        progress.report(1);
        return placement(new Recipe(arrangement.word(), VERSION, seed), places, graph, former);
    }

    /// What a picture costs its reader after organisations were moved by hand, by the ties that its distances tell.
    ///
    /// @param placement of all organisations of the network
    /// @param former    to measure movement against
    public static Quality quality(Network network, Placement placement, Optional<Placement> former) {
        boolean distances = placement.recipe().isByStress();
        CountedTies counted = placement.recipe().known().filter(_ -> distances).map(Arrangement::counted).orElse(CountedTies.ALL);
        return Qualities.of(counted.graph(network), placement, former);
    }

    /// How far a picture's distances are from those that some ties ask for, whatever it was made for: stress as in [Quality], of
    /// steps where they are of some layers alone.
    public static double stress(Network network, CountedTies counted, Placement placement) {
        TieGraph graph = counted.everyWave().graph(network);
        return Qualities.stress(graph, placement.of(graph.ids()));
    }

    /// The same for the ties of one wave.
    public static Quality quality(Network network, WaveId wave, Placement placement, Optional<Placement> former) {
        return Qualities.of(TieGraph.of(network, wave), placement, former);
    }

    static Placement placement(Recipe recipe, Positions places, TieGraph graph, Optional<Placement> former) {
        Placement bare = bare(recipe, places, graph, former);
        return bare.with(Qualities.of(graph, bare, former));
    }

    static Placement bare(Recipe recipe, Positions places, TieGraph graph, Optional<Placement> former) {
        List<OrganisationId> ids = graph.ids();
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            at.put(ids.get(i), new Point(places.x()[i], places.y()[i]));
        }
        SortedSet<OrganisationId> tray = new TreeSet<>(Arrays.stream(Tray.of(graph).nodes()).mapToObj(ids::get).toList());
        SortedSet<OrganisationId> pinned = new TreeSet<>(former.map(Placement::pinned).orElse(new TreeSet<>()));
        pinned.retainAll(at.keySet());
        return new Placement(at, tray, pinned, recipe, Quality.UNKNOWN);
    }
}
