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

/// One picture of a network: the union of all layers and waves, so that hiding any of them moves nobody.
///
/// Equal arguments give equal placements to the bit, on every machine. Other ids for the same organisations
/// give the same places, unless two organisations stand in the network so alike that only their ids differ.
public final class Layouts {
    /// Discs stand at least this far apart, in layout units from centre to centre.
    public static final double LEAST_DISTANCE = 1.35 * Placement.DISC_DIAMETER;
    /// The seed of a first picture where nobody has chosen another.
    public static final long USUAL_SEED = 1;
    private static final String STRESS = "stress";
    private static final int VERSION = 1;

    private Layouts() {
    }

    /// The default picture, its middle at (0, 0); for up to 250 organisations the best of several starts.
    public static Placement of(Network network, long seed) {
        TieGraph graph = TieGraph.of(network);
        UnionLayout layout = new UnionLayout(graph, seed);
        return placement(layout, layout.fresh(false), graph, Optional.empty(), seed);
    }

    /// The picture of the first start: sooner there and a little worse than [#of].
    public static Placement first(Network network, long seed) {
        TieGraph graph = TieGraph.of(network);
        UnionLayout layout = new UnionLayout(graph, seed);
        return placement(layout, layout.fresh(true), graph, Optional.empty(), seed);
    }

    /// A new picture that lies as the former one did, with what was pinned there in its place to the bit.
    /// Its middle is where the former one has it.
    public static Placement again(Network network, Placement former, long seed) {
        TieGraph graph = TieGraph.of(network);
        UnionLayout layout = new UnionLayout(graph, seed);
        return placement(layout, layout.after(FormerPicture.of(graph, former)), graph, Optional.of(former), seed);
    }

    /// What a picture costs its reader after organisations were moved by hand.
    ///
    /// @param placement of all organisations of the network
    /// @param former    to measure movement against
    public static Quality quality(Network network, Placement placement, Optional<Placement> former) {
        return Qualities.of(TieGraph.of(network), placement, former);
    }

    private static Placement placement(UnionLayout layout, Positions places, TieGraph graph, Optional<Placement> former, long seed) {
        List<OrganisationId> ids = graph.ids();
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            at.put(ids.get(i), new Point(places.x()[i], places.y()[i]));
        }
        SortedSet<OrganisationId> tray = new TreeSet<>(Arrays.stream(layout.tray()).mapToObj(ids::get).toList());
        SortedSet<OrganisationId> pinned = new TreeSet<>(former.map(Placement::pinned).orElse(new TreeSet<>()));
        pinned.retainAll(at.keySet());
        Placement bare = new Placement(at, tray, pinned, new Recipe(STRESS, VERSION, seed), Quality.UNKNOWN);
        return bare.with(Qualities.of(graph, bare, former));
    }
}
