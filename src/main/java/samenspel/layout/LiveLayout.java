package samenspel.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samenspel.layout.live.LiveSolver;
import samenspel.layout.live.StreamFeeder;
import samenspel.layout.live.VisibleTies;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// A picture that answers dragging: while an organisation is held elsewhere its partners follow, the more
/// the firmer the tie, and all others stay about where they are.
///
/// Pinned organisations and those in the tray stay to the bit unless held; one that is let go moves back
/// to where it belongs. The picture lies still until something is held: switching layers or waves
/// changes who follows whom, not where anybody stands. After a drop, save [#positions] in the
/// placement; [#restart] makes the new places home.
///
/// For one thread at a time. At 135 organisations a step costs a small part of a frame. It looks at every pair of
/// those that may move with all others; above a thousand only those nearest to the held one in the network may, so that a step
/// stays within a frame up to [#MOST]. Opening and [#show] compute all shortest paths and cost several frames: open one when
/// live is switched on and keep it.
public final class LiveLayout implements AutoCloseable {
    /// Above this many organisations live is off: opening would take seconds and memory by their square.
    public static final int MOST = 2_500;
    private final Network network;
    private final SortedSet<OrganisationId> organisations;
    private final StreamFeeder stream = new StreamFeeder();
    private final LiveSolver solver = new LiveSolver(Layouts.LEAST_DISTANCE);

    private LiveLayout(Network network, Placement placement) {
        this.network = network;
        organisations = new TreeSet<>(placement.at().keySet());
        stream.graph().addSink(solver);
        solver.addAttributeSink(stream.graph());
        placement.at().forEach((id, at) -> stream.add(id, at.x(), at.y(), staysIn(placement, id)));
    }

    private static boolean staysIn(Placement placement, OrganisationId organisation) {
        return placement.pinned().contains(organisation) || placement.tray().contains(organisation);
    }

    /// Whether the network is small enough.
    public static boolean isFor(Network network) {
        return network.organisations().size() <= MOST;
    }

    /// All layers and waves together.
    ///
    /// @param network   of at most [#MOST] organisations
    /// @param placement of all organisations of the network
    public static LiveLayout of(Network network, Placement placement) {
        if (!isFor(network)) {
            throw new IllegalArgumentException("live is for at most " + MOST + " organisations");
        }
        LiveLayout live = new LiveLayout(network, placement);
        live.showAll();
        return live;
    }

    /// From now on only these ties let organisations follow each other. Nobody moves by it.
    ///
    /// @param wave none for all waves together
    public void show(Set<LayerId> layers, Optional<WaveId> wave) {
        stream.show(VisibleTies.of(network, layers, wave));
        solver.refresh();
    }

    public void showAll() {
        show(network.layers().stream().map(Layer::id).collect(Collectors.toSet()), Optional.empty());
    }

    /// Goes on from another placement of the same organisations: its places become home, its pins hold.
    /// Far cheaper than opening another live layout.
    public void restart(Placement placement) {
        placement.at().forEach((id, at) -> {
            stream.place(id, at.x(), at.y());
            stream.fix(id, staysIn(placement, id));
        });
        solver.anchorHere();
    }

    /// Takes the organisation to this place and keeps it there until it is released or taken elsewhere.
    public void hold(OrganisationId organisation, Point at) {
        stream.fix(organisation, true);
        stream.place(organisation, at.x(), at.y());
    }

    /// Lets go of an organisation that was held or pinned.
    public void release(OrganisationId organisation) {
        stream.fix(organisation, false);
    }

    /// Whether the organisation is held, pinned or in the tray.
    public boolean isFixed(OrganisationId organisation) {
        return stream.isFixed(organisation);
    }

    /// Moves everybody a little nearer to rest; false when all is at rest and another step would do nothing.
    public boolean step() {
        solver.compute();
        return solver.isActive();
    }

    /// Where everybody is now, in order of ids.
    public Map<OrganisationId, Point> positions() {
        Map<OrganisationId, Point> at = new LinkedHashMap<>();
        organisations.forEach(id -> at.put(id, new Point(stream.x(id), stream.y(id))));
        return Collections.unmodifiableMap(at);
    }

    @Override
    public void close() {
        solver.clearSinks();
        stream.clear();
    }
}
