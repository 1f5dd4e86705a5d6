package samenspel.layout.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.graphstream.ui.geom.Point3;
import org.jspecify.annotations.Nullable;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;

/// Our solver as a layout of GraphStream: it listens to a graph's stream and answers with `xyz` events.
///
/// What it said itself comes back from the graph and is not listened to, else it would never rest. A
/// structural change makes the elastic map anew from the places at that moment, so nothing moves by it.
/// One thread at a time; there is no runner.
public final class LiveSolver extends StreamLayout {
    private final double least;
    private final StreamedGraph streamed = new StreamedGraph();
    private final Map<String, Integer> node = new HashMap<>();
    private TieGraph graph = streamed.graph();
    private AnchoredStresses maps = new AnchoredStresses(graph);
    private boolean[] fixed = {};
    private AnchoredStress map;
    private boolean changed = true;
    private boolean active;
    private int moved;
    private int steps;

    /// @param least how near, from centre to centre, nodes may come before they part
    public LiveSolver(double least) {
        this.least = least;
        map = maps.of(streamed.places(graph.ids()), fixed, least);
        sourceId = "samenspel-live";
    }

    /// One sweep; does nothing while all is at rest.
    @Override
    public void compute() {
        refresh();
        moved = 0;
        if (active) {
            steps++;
            active = map.sweep();
            sendMoves();
        }
    }

    /// Whether another step would do something.
    public boolean isActive() {
        return active || changed;
    }

    /// Takes up changes of structure: where everybody is now becomes home.
    public void refresh() {
        if (changed) {
            rebuild();
        }
    }

    private void rebuild() {
        graph = streamed.graph();
        maps = new AnchoredStresses(graph);
        node.clear();
        graph.ids().forEach(id -> node.put(id.value(), node.size()));
        changed = false;
        anchorHere();
    }

    /// Where everybody is now becomes home; the ties stay as they are.
    public void anchorHere() {
        fixed = streamed.fixed(graph.ids());
        map = maps.of(streamed.places(graph.ids()), fixed, least);
        active = true;
    }

    /// Says where every node that moved is now.
    private void sendMoves() {
        Positions before = streamed.places(graph.ids());
        for (int i = 0; i < graph.n(); i++) {
            if (map.x(i) != before.x()[i] || map.y(i) != before.y()[i]) {
                String id = graph.ids().get(i).value();
                streamed.place(id, map.x(i), map.y(i));
                sendNodeAttributeChanged(sourceId, id, StreamFeeder.PLACE, null, new Object[] {map.x(i), map.y(i), 0.0});
                moved++;
            }
        }
    }

    private void received(String id, String attribute, Object value) {
        if (attribute.equals(StreamFeeder.PLACE)) {
            Object[] place = (Object[]) value;
            moveNode(id, ((Number) place[0]).doubleValue(), ((Number) place[1]).doubleValue(), 0);
        } else if (attribute.equals(StreamFeeder.FIXED)) {
            freezeNode(id, Boolean.TRUE.equals(value));
        }
    }

    @Override
    public void moveNode(String id, double x, double y, double z) {
        streamed.place(id, x, y);
        if (!changed) {
            map.put(numberOf(id), x, y);
            map.restart();
        }
        active = true;
    }

    private int numberOf(String id) {
        return Objects.requireNonNull(node.get(id), "no such node");
    }

    @Override
    public void freezeNode(String id, boolean frozen) {
        streamed.fix(id, frozen);
        if (!changed) {
            fixed[numberOf(id)] = frozen;
            map.restart();
        }
        active = true;
    }

    @Override
    public void nodeAttributeAdded(String source, long time, String id, String attribute, Object value) {
        nodeAttributeChanged(source, time, id, attribute, null, value);
    }

    @Override
    public void nodeAttributeChanged(String source, long time, String id, String attribute, @Nullable Object old, Object value) {
        if (!source.equals(sourceId)) {
            received(id, attribute, value);
        }
    }

    @Override
    public void nodeAttributeRemoved(String source, long time, String id, String attribute) {
        if (!source.equals(sourceId) && attribute.equals(StreamFeeder.FIXED)) {
            freezeNode(id, false);
        }
    }

    @Override
    public void edgeAttributeAdded(String source, long time, String id, String attribute, Object value) {
        edgeAttributeChanged(source, time, id, attribute, null, value);
    }

    @Override
    public void edgeAttributeChanged(String source, long time, String id, String attribute, @Nullable Object old, Object value) {
        if (attribute.equals(StreamFeeder.WEIGHT)) {
            streamed.weigh(id, ((Number) value).doubleValue());
            changed = true;
        }
    }

    @Override
    public void nodeAdded(String source, long time, String id) {
        streamed.addNode(id);
        changed = true;
    }

    @Override
    public void nodeRemoved(String source, long time, String id) {
        streamed.removeNode(id);
        changed = true;
    }

    @Override
    public void edgeAdded(String source, long time, String id, String from, String to, boolean directed) {
        streamed.addEdge(id, from, to);
        changed = true;
    }

    @Override
    public void edgeRemoved(String source, long time, String id) {
        streamed.removeEdge(id);
        changed = true;
    }

    @Override
    public void graphCleared(String source, long time) {
        clear();
    }

    @Override
    public void stepBegins(String source, long time, double step) {
        active = true;
    }

    @Override
    public void clear() {
        streamed.clear();
        changed = true;
    }

    @Override
    public int getNodeMovedCount() {
        return moved;
    }

    @Override
    public double getStabilization() {
        return isActive() ? 0 : 1;
    }

    @Override
    public Point3 getLowPoint() {
        Extent all = extent();
        return new Point3(all.left(), all.top(), 0);
    }

    @Override
    public Point3 getHiPoint() {
        Extent all = extent();
        return new Point3(all.right(), all.bottom(), 0);
    }

    private Extent extent() {
        return Extent.of(streamed.places(streamed.graph().ids()));
    }

    @Override
    public int getSteps() {
        return steps;
    }

    /// Makes it active only: chance plays no part.
    @Override
    public void shake() {
        active = true;
    }
}
