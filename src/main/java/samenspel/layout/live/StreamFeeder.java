package samenspel.layout.live;

import java.util.Map;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// Turns the difference between two states of the picture into events on one graph. The graph holds
/// nothing of its own: it can be made again from the last state.
final class StreamFeeder {
    static final String PLACE = "xyz";
    static final String FIXED = "layout.frozen";
    static final String WEIGHT = "layout.weight";
    private final Graph graph = new MultiGraph("samenspel", true, false);
    private VisibleTies shown = VisibleTies.NONE;

    Graph graph() {
        return graph;
    }

    void add(OrganisationId organisation, Point at, boolean fixed) {
        graph.addNode(organisation.value());
        place(organisation, at);
        fix(organisation, fixed);
    }

    void place(OrganisationId organisation, Point at) {
        graph.getNode(organisation.value()).setAttribute(PLACE, at.x(), at.y(), 0.0);
    }

    void fix(OrganisationId organisation, boolean fixed) {
        graph.getNode(organisation.value()).setAttribute(FIXED, fixed);
    }

    boolean isFixed(OrganisationId organisation) {
        return Boolean.TRUE.equals(graph.getNode(organisation.value()).getAttribute(FIXED));
    }

    Point at(OrganisationId organisation) {
        Object[] place = graph.getNode(organisation.value()).getArray(PLACE);
        return new Point((Double) place[0], (Double) place[1]);
    }

    /// What is no longer shown leaves, then what is new comes; what stays is not touched.
    void show(VisibleTies next) {
        graph.stepBegins(next.step());
        for (String id : shown.ties().keySet()) {
            if (!next.ties().containsKey(id)) {
                graph.removeEdge(id);
            }
        }
        for (Map.Entry<String, VisibleTies.Visible> tie : next.ties().entrySet()) {
            if (!shown.ties().containsKey(tie.getKey())) {
                add(tie.getKey(), tie.getValue());
            }
        }
        shown = next;
    }

    private void add(String id, VisibleTies.Visible tie) {
        graph.addEdge(id, tie.from().value(), tie.to().value(), tie.directed()).setAttribute(WEIGHT, tie.weight());
    }

    void clear() {
        graph.clearSinks();
        graph.clear();
    }
}
