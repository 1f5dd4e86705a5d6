package samenspel.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Positions;
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
    private static final String STRESS = new Arrangement.Stress().word();
    private static final int VERSION = 1;

    private Layouts() {
    }

    /// The default picture, its middle at (0, 0); for up to 250 organisations the best of several starts.
    public static Placement of(Network network, long seed) {
        TieGraph graph = TieGraph.of(network);
        UnionLayout layout = new UnionLayout(graph, seed);
        return placement(recipe(seed), layout.tray(), layout.fresh(false), graph, Optional.empty());
    }

    /// The picture of the first start: sooner there and a little worse than [#of].
    public static Placement first(Network network, long seed) {
        TieGraph graph = TieGraph.of(network);
        UnionLayout layout = new UnionLayout(graph, seed);
        return placement(recipe(seed), layout.tray(), layout.fresh(true), graph, Optional.empty());
    }

    /// A new picture that lies as the former one did, with what was pinned there in its place to the bit.
    /// Its middle is where the former one has it.
    public static Placement again(Network network, Placement former, long seed) {
        TieGraph graph = TieGraph.of(network);
        UnionLayout layout = new UnionLayout(graph, seed);
        return placement(recipe(seed), layout.tray(), layout.after(FormerPicture.of(graph, former)), graph, Optional.of(former));
    }

    /// The picture of an arrangement, the same whatever picture was before but for what is pinned there, which stays
    /// to the bit. By stress it is [#of], or [#again] after a former picture. Other arrangements have their middle at
    /// (0, 0), where [Regions] expects it, and cost O(n²) more than the picture by stress they begin with.
    public static Placement arrange(Network network, Arrangement arrangement, Optional<Placement> former, long seed) {
        if (arrangement instanceof Arrangement.Stress) {
            return former.map(before -> again(network, before, seed)).orElseGet(() -> of(network, seed));
        }
        TieGraph graph = TieGraph.of(network);
        UnionLayout stress = new UnionLayout(graph, seed);
        ArrangedLayout layout = new ArrangedLayout(network, graph, arrangement);
        Positions places = layout.places(stress.fresh(false), former.map(before -> FormerPicture.of(graph, before)));
        return placement(new Recipe(arrangement.word(), VERSION, seed), stress.tray(), places, graph, former);
    }

    /// What a picture costs its reader after organisations were moved by hand.
    ///
    /// @param placement of all organisations of the network
    /// @param former    to measure movement against
    public static Quality quality(Network network, Placement placement, Optional<Placement> former) {
        return Qualities.of(TieGraph.of(network), placement, former);
    }

    /// The same for the ties of one wave.
    public static Quality quality(Network network, WaveId wave, Placement placement, Optional<Placement> former) {
        return Qualities.of(TieGraph.of(network, wave), placement, former);
    }

    private static Recipe recipe(long seed) {
        return new Recipe(STRESS, VERSION, seed);
    }

    private static Placement placement(Recipe recipe, int[] inTray, Positions places, TieGraph graph, Optional<Placement> former) {
        List<OrganisationId> ids = graph.ids();
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            at.put(ids.get(i), new Point(places.x()[i], places.y()[i]));
        }
        SortedSet<OrganisationId> tray = new TreeSet<>(Arrays.stream(inTray).mapToObj(ids::get).toList());
        SortedSet<OrganisationId> pinned = new TreeSet<>(former.map(Placement::pinned).orElse(new TreeSet<>()));
        pinned.retainAll(at.keySet());
        Placement bare = new Placement(at, tray, pinned, recipe, Quality.UNKNOWN);
        return bare.with(Qualities.of(graph, bare, former));
    }
}
