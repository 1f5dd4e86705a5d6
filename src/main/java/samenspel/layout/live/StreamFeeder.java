package samenspel.layout.live;

import java.util.Map;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import samenspel.network.OrganisationId;

/// Turns the difference between two states of the picture into events on one graph. The graph holds
/// nothing of its own: it can be made again from the last state.
public final class StreamFeeder {
    static final String PLACE = "xyz";
    static final String FIXED = "layout.frozen";
    static final String WEIGHT = "layout.weight";
    private final Graph graph = new MultiGraph("samenspel", true, false);
    private VisibleTies shown = VisibleTies.NONE;

    public Graph graph() {
        return graph;
    }

    public void add(OrganisationId organisation, double x, double y, boolean fixed) {
        graph.addNode(organisation.value());
        place(organisation, x, y);
        fix(organisation, fixed);
    }

    public void place(OrganisationId organisation, double x, double y) {
        graph.getNode(organisation.value()).setAttribute(PLACE, x, y, 0.0);
    }

    public void fix(OrganisationId organisation, boolean fixed) {
        graph.getNode(organisation.value()).setAttribute(FIXED, fixed);
    }

    public boolean isFixed(OrganisationId organisation) {
        return Boolean.TRUE.equals(graph.getNode(organisation.value()).getAttribute(FIXED));
    }

    public double x(OrganisationId organisation) {
        return (Double) graph.getNode(organisation.value()).getArray(PLACE)[0];
    }

    public double y(OrganisationId organisation) {
        return (Double) graph.getNode(organisation.value()).getArray(PLACE)[1];
    }

    /// What is no longer shown leaves, then what is new comes; what stays is not touched.
    public void show(VisibleTies next) {
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

    public void clear() {
        graph.clearSinks();
        graph.clear();
    }
}
