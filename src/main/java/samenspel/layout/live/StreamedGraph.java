package samenspel.layout.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Positions;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// What the stream has said so far, as the live solver needs it: who is there, where and whether fixed,
/// and which ties of what weight. An edge is announced before its weight; until then it weighs nothing.
final class StreamedGraph {

    private record Edge(OrganisationId from, OrganisationId to) {
        Pair pair() {
            return new Pair(from, to).unordered();
        }
    }

    private record Spot(double x, double y) {
    }

    private final SortedMap<OrganisationId, Spot> places = new TreeMap<>();
    private final SortedMap<OrganisationId, Boolean> fixed = new TreeMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();

    void addNode(String id) {
        places.put(new OrganisationId(id), new Spot(0, 0));
        fixed.put(new OrganisationId(id), false);
    }

    void removeNode(String id) {
        places.remove(new OrganisationId(id));
        fixed.remove(new OrganisationId(id));
    }

    void place(String id, double x, double y) {
        places.put(new OrganisationId(id), new Spot(x, y));
    }

    void fix(String id, boolean stays) {
        fixed.put(new OrganisationId(id), stays);
    }

    void addEdge(String id, String from, String to) {
        edges.put(id, new Edge(new OrganisationId(from), new OrganisationId(to)));
    }

    void weigh(String edge, double weight) {
        weights.put(edge, weight);
    }

    void removeEdge(String id) {
        edges.remove(id);
        weights.remove(id);
    }

    void clear() {
        places.clear();
        fixed.clear();
        edges.clear();
        weights.clear();
    }

    TieGraph graph() {
        SortedMap<Pair, Double> firmness = new TreeMap<>();
        edges.forEach((id, edge) -> {
            if (weights.containsKey(id)) {
                firmness.merge(edge.pair(), weights.get(id), Double::sum);
            }
        });
        return TieGraph.of(places.keySet(), firmness);
    }

    Positions places(List<OrganisationId> ids) {
        List<Spot> spots = ids.stream().map(id -> Objects.requireNonNull(places.get(id))).toList();
        return new Positions(spots.stream().mapToDouble(Spot::x).toArray(), spots.stream().mapToDouble(Spot::y).toArray());
    }

    boolean[] fixed(List<OrganisationId> ids) {
        boolean[] stays = new boolean[ids.size()];
        for (int i = 0; i < stays.length; i++) {
            stays[i] = fixed.getOrDefault(ids.get(i), false);
        }
        return stays;
    }
}
