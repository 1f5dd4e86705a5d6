package samenspel.exchange.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
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
        if (name.equals("label") && value.kind() != DotToken.Kind.HTML) {
            label = DotAttributes.plain(value.text());
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

    SequencedMap<String, DotToken> nodeDefaults() {
        return ofNodes;
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
