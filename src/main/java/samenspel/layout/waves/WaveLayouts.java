package samenspel.layout.waves;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Recipe;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.graph.TieWeights;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// A picture of each wave.
///
/// The price of every picture stands in its quality: stress and crossings of the ties of its wave, and the movement
/// from the picture of the wave before in disc diameters (of the first wave: 0). Equal arguments give equal bits.
///
/// Cost: for every wave a picture of its own, and three and more times a majorisation of all waves together, O(n²) a sweep each.
public final class WaveLayouts {
    /// Each wave by itself.
    public static final double APART = 0;
    /// One picture for all waves: the one given.
    public static final double TOGETHER = 1;
    /// Above this many organisations all waves stand as the reference.
    public static final int MOST = 2_500;
    static final String LINKED = "linked";
    private static final int VERSION = 3;
    private final Network network;
    private final Placement reference;
    private final Map<WaveId, Placement> former;
    private final List<OrganisationId> tied;

    private WaveLayouts(Network network, Placement reference, Map<WaveId, Placement> former) {
        this.network = network;
        this.reference = reference;
        this.former = former;
        TieGraph graph = TieGraph.of(network);
        tied = Arrays.stream(Subgraph.tied(graph).members()).mapToObj(graph.ids()::get).toList();
    }

    /// Placements in order of time; what the reference has pinned stands there to the bit in every wave, and nobody
    /// who has no tie in any wave moves. Who has no tie in one wave stays beside the place of the
    /// neighbouring wave, and with [#APART] at that of the reference.
    ///
    /// @param reference the picture of all waves, by stress; it gives the frame
    /// @param stability from [#APART] to [#TOGETHER]
    public static SequencedMap<WaveId, Placement> of(Network network, Placement reference, double stability, long seed) {
        return of(network, reference, Map.of(), stability, seed);
    }

    /// The same after former pictures of waves: what is pinned stands to the bit where each of them has it.
    ///
    /// @param former by wave; a wave that is not named has what is pinned where the reference has it
    public static SequencedMap<WaveId, Placement> of(Network network, Placement reference, Map<WaveId, Placement> former,
                                                     double stability, long seed) {
        if (!(stability >= APART && stability <= TOGETHER)) {
            throw new IllegalArgumentException("stability is between 0 and 1");
        }
        return new WaveLayouts(network, reference, former).pictures(stability, seed);
    }

    private SequencedMap<WaveId, Placement> pictures(double stability, long seed) {
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        Positions before = reference.of(tied);
        boolean[] pinned = pinned();
        boolean together = stability == TOGETHER || tied.isEmpty() || tied.size() > MOST;
        List<Positions> drawn = together ? Collections.nCopies(waves.size(), before)
                : LinkedPictures.of(network.waves().stream().map(wave -> WaveTies.of(graph(wave))).toList(), before, pinned,
                        waves.stream().map(wave -> pins(wave).of(tied)).toList(), stability, seed);
        SequencedMap<WaveId, Placement> pictures = new LinkedHashMap<>();
        Optional<Placement> last = Optional.empty();
        for (int t = 0; t < waves.size(); t++) {
            Placement placement = together ? reference
                    : placement(waves.get(t), Overlaps.parted(drawn.get(t), pinned, Layouts.LEAST_DISTANCE), stability, seed);
            Placement measured = placement.with(Layouts.quality(network, waves.get(t), placement, last));
            pictures.put(waves.get(t), measured);
            last = Optional.of(measured);
        }
        return Collections.unmodifiableSequencedMap(pictures);
    }

    private Placement placement(WaveId wave, Positions places, double stability, long seed) {
        Map<OrganisationId, Point> at = new LinkedHashMap<>();
        for (int i = 0; i < tied.size(); i++) {
            at.put(tied.get(i), new Point(places.x()[i], places.y()[i]));
        }
        reference.pinned().forEach(id -> at.put(id, pins(wave).of(id)));
        Placement moved = reference.moved(at);
        return new Placement(moved.at(), moved.tray(), moved.pinned(), new Recipe(LINKED + ":" + stability, VERSION, seed), moved.quality());
    }

    /// The picture that says where what is pinned stands in a wave.
    private Placement pins(WaveId wave) {
        return former.getOrDefault(wave, reference);
    }

    private boolean[] pinned() {
        boolean[] pinned = new boolean[tied.size()];
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = reference.pinned().contains(tied.get(i));
        }
        return pinned;
    }

    /// One wave's ties among those who are tied in any, in an order that does not follow from names.
    private TieGraph graph(Wave wave) {
        return TieGraph.inOrder(tied, TieWeights.of(network, List.of(wave)));
    }
}
