package samenspel.exchange.dot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// What holds within one pair of braces: the nodes named there and the defaults for new ones.
final class DotScope {
    private final SequencedMap<String, DotToken> ofNodes = new LinkedHashMap<>();
    private final SequencedMap<String, DotToken> ofEdges = new LinkedHashMap<>();
    private final SequencedSet<String> nodes = new LinkedHashSet<>();
    private final Set<String> fresh = new HashSet<>();
    private final Map<String, String> clusters = new HashMap<>();
    private String label = "";

    DotScope inner() {
        DotScope inner = new DotScope();
        inner.ofNodes.putAll(ofNodes);
        inner.ofEdges.putAll(ofEdges);
        return inner;
    }

    void defaults(String of, SequencedMap<String, DotToken> attributes) {
        switch (of.toLowerCase(Locale.ROOT)) {
            case "node" -> ofNodes.putAll(attributes);
            case "edge" -> ofEdges.putAll(attributes);
            default -> attributes.forEach(this::setting);
        }
    }

    void setting(String name, DotToken value) {
        if (name.equals("label")) {
            label = DotLabels.plain(value);
        }
    }

    void add(String id, boolean isFresh) {
        nodes.add(id);
        fresh.remove(id);
        if (isFresh) {
            fresh.add(id);
        }
    }

    void addAll(Set<String> ids) {
        nodes.addAll(ids);
    }

    /// Whether this node was made by the last mention of it; it is then forgotten here.
    boolean takeFresh(String id) {
        boolean was = fresh.remove(id);
        if (was) {
            nodes.remove(id);
        }
        return was;
    }

    /// A subgraph of this name within it holds the node.
    void clustered(String id, String name) {
        clusters.put(id, name);
    }

    /// The outermost subgraph within it that holds a node.
    Optional<String> cluster(String id) {
        return Optional.ofNullable(clusters.get(id));
    }

    SequencedMap<String, DotToken> nodeDefaults() {
        return ofNodes;
    }

    Optional<DotToken> usualShape() {
        return Optional.ofNullable(ofNodes.get("shape"));
    }

    SequencedMap<String, DotToken> edgeDefaults() {
        return ofEdges;
    }

    SequencedSet<String> nodes() {
        return nodes;
    }

    Optional<String> label() {
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }
}
