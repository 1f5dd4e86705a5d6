package samenspel.exchange.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.GraphContext;

/// A list of nodes, and how ties name those in it: by id, or by name where more of them do so.
///
/// @param file   it stands in
/// @param byId   by what ties write for its id as well
/// @param byName whether nodes are known by their names rather than by their ids, where a word could be either
/// @param fits   whether the ties are about the nodes of this list
record NodeList(FoundFile file, FoundGraph graph, Map<String, FoundNode> byId, Map<String, FoundNode> byLabel, boolean byName, boolean fits) {

    /// @param used the words with which ties name nodes, graph by graph
    static NodeList of(FoundFile file, FoundGraph list, List<Set<String>> used) {
        Map<String, FoundNode> byId = by(list, FoundNode::id);
        Map<String, FoundNode> byLabel = by(list, FoundNode::label);
        Set<String> all = used.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> others = all.stream().filter(word -> !byId.containsKey(word) && !byLabel.containsKey(word)).collect(Collectors.toSet());
        byId.putAll(OtherWords.of(list, others, others.size() == all.size()));
        boolean byName = hits(byLabel, all) > hits(byId, all);
        return new NodeList(file, list, byId, byLabel, byName, fits(byName ? byLabel : byId, used));
    }

    /// A list that tells by numbers whose rows those of nameless matrices are.
    NodeList with(NumberedRows.Numbered numbered) {
        Map<String, FoundNode> plain = numbered.nodes().values().stream().collect(Collectors.toMap(FoundNode::id, Function.identity()));
        FoundGraph numberless = new FoundGraph(graph.name(), graph.nodes().stream().map(node -> plain.getOrDefault(node.id(), node)).toList(), graph.ties(), graph.setting());
        return new NodeList(file, numberless, numbered.nodes(), byLabel, false, true);
    }

    private static Map<String, FoundNode> by(FoundGraph list, Function<FoundNode, String> key) {
        return list.nodes().stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static long hits(Map<String, FoundNode> known, Set<String> words) {
        return words.stream().filter(known::containsKey).count();
    }

    /// One word in common is enough; numbers are often about something else, so of these half the nodes of a graph.
    private static boolean fits(Map<String, FoundNode> known, List<Set<String>> used) {
        return used.stream().anyMatch(words -> words.stream().anyMatch(word -> known.containsKey(word) && isWord(word))
                || !words.isEmpty() && hits(known, words) * 2 >= words.size());
    }

    private static boolean isWord(String id) {
        return id.codePoints().anyMatch(Character::isLetter);
    }

    /// Whether it knows at least half of the nodes of a graph.
    boolean isOf(FoundGraph network) {
        long known = network.nodes().stream().filter(node -> listed(node.id()).isPresent()).count();
        return known * 2 >= network.nodes().size();
    }

    /// What ties write for a node that is neither its id nor its name, each as `word = name`.
    SequencedSet<String> otherwise() {
        SequencedSet<String> words = new LinkedHashSet<>();
        byId.forEach((word, node) -> {
            if (!word.equals(node.id())) {
                words.add(word + " = " + (isWord(word) ? node.label() : node.id()));
            }
        });
        return words;
    }

    /// The node that ties name by this word.
    Optional<FoundNode> listed(String word) {
        FoundNode found = (byName ? byLabel : byId).get(word);
        return Optional.ofNullable(found != null || !isWord(word) ? found : (byName ? byId : byLabel).get(word));
    }

    /// Of its sheet, or else of its file.
    String name() {
        return graph.name().isEmpty() ? file.stem() : graph.name();
    }

    /// Of several with one name, ties that give it are of the first.
    private String key(FoundNode listed) {
        return byName && isFirst(listed) ? listed.label() : listed.id();
    }

    boolean has(FoundNode node) {
        return node.declared() && byId.containsKey(node.id());
    }

    private boolean isFirst(FoundNode listed) {
        FoundNode first = byLabel.get(listed.label());
        return first == null || first.id().equals(listed.id());
    }

    /// Those of whom ties give nothing but a name that another one has before them.
    Set<FoundNode> doubtful(FoundGraph network) {
        Set<String> words = network.nodes().stream().map(FoundNode::id).collect(Collectors.toSet());
        return graph.nodes().stream().filter(one -> words.contains(one.label()) && !words.contains(one.id()) && !isFirst(one)).collect(Collectors.toSet());
    }

    /// A network with what this list says of its nodes.
    ///
    /// @param whole  whether all nodes of the list are in that network, also those without a tie
    /// @param differ hears of a node that is called otherwise here, with the name it keeps and that of the list
    FoundGraph on(FoundGraph network, boolean whole, BiConsumer<FoundNode, String> differ) {
        SequencedMap<String, FoundNode> nodes = new LinkedHashMap<>();
        for (FoundNode one : whole ? graph.nodes() : List.<FoundNode>of()) {
            nodes.putIfAbsent(key(one), new FoundNode(key(one), one.label(), one.attributes(), one.times(), true, one.line()));
        }
        Map<String, Integer> places = new HashMap<>();
        nodes.keySet().forEach(key -> places.put(key, places.size()));
        int[] moved = new int[network.nodes().size()];
        for (int at = 0; at < moved.length; at++) {
            FoundNode own = network.nodes().get(at);
            Optional<FoundNode> listed = listed(own.id());
            String key = listed.map(this::key).orElse(own.id());
            FoundNode both = listed.map(one -> both(one, own, key, whole, differ)).orElse(own);
            moved[at] = places.computeIfAbsent(key, _ -> places.size());
            nodes.merge(key, both, (former, other) -> former.declared() && !whole ? former : other);
        }
        GraphContext setting = network.setting().renamed(id -> listed(id).map(this::key).orElse(id));
        return new FoundGraph(network.name(), List.copyOf(nodes.sequencedValues()),
                network.ties().stream().map(tie -> moved(tie, moved[tie.from()], moved[tie.to()])).toList(),
                setting.without(whole ? unknown(network) : Set.of()));
    }

    private Set<String> unknown(FoundGraph network) {
        Set<String> unknown = new HashSet<>(notIn(network));
        doubtful(network).forEach(one -> unknown.add(key(one)));
        return unknown;
    }

    /// Those whom a network does not have that names itself all that are in it.
    Set<String> notIn(FoundGraph network) {
        boolean names = !network.nodes().isEmpty() && !network.setting().isSurvey() && network.nodes().stream().allMatch(FoundNode::declared);
        Set<String> others = names ? graph.nodes().stream().map(this::key).collect(Collectors.toSet()) : new HashSet<>();
        network.nodes().forEach(node -> listed(node.id()).map(this::key).ifPresent(others::remove));
        return others;
    }

    private static FoundNode both(FoundNode listed, FoundNode own, String key, boolean whole, BiConsumer<FoundNode, String> differ) {
        var attributes = new ArrayList<>(listed.attributes());
        attributes.addAll(own.attributes());
        boolean nameless = own.label().equals(own.id());
        if (!nameless && !listed.label().equals(listed.id()) && !own.label().equals(listed.label())) {
            differ.accept(own, listed.label());
        }
        if (!whole && own.declared()) {
            return new FoundNode(key, nameless ? listed.label() : own.label(), own.attributes(), own.times(), true, own.line());
        }
        return new FoundNode(key, nameless ? listed.label() : own.label(), attributes, whole ? listed.times() : own.times(), whole || own.declared(), whole ? listed.line() : own.line());
    }

    private static FoundTie moved(FoundTie tie, int from, int to) {
        return new FoundTie(from, to, tie.directed(), tie.bothWays(), tie.value(), tie.relation(), tie.wave(), tie.times(), tie.attributes(), tie.weight(), tie.line());
    }
}
