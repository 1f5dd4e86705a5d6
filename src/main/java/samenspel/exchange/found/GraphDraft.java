package samenspel.exchange.found;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import samenspel.text.Spot;
import samenspel.text.account.Repair;

/// One network of a file while it is read.
public final class GraphDraft {
    /// Shorter ones are mere ids.
    private static final int SHORTEST_NAME = 3;

    private final FileDraft fileDraft;
    private final SequencedMap<String, NodeDraft> nodes = new LinkedHashMap<>();
    private final List<TieDraft> ties = new ArrayList<>();
    private final Map<String, String> ends = new HashMap<>();
    private final SequencedMap<String, SequencedSet<String>> answered = new LinkedHashMap<>();
    private final Set<String> absent = new LinkedHashSet<>();
    private final SequencedSet<String> relations = new LinkedHashSet<>();
    private final SequencedSet<String> waves = new LinkedHashSet<>();
    private final SequencedMap<GraphContext.Question, SequencedSet<String>> questions = new LinkedHashMap<>();
    private String name;
    private Optional<String> layer = Optional.empty();
    private Optional<String> wave = Optional.empty();
    private boolean implies;
    private boolean directed;
    private int lost;
    private Spot firstLost = Spot.NOWHERE;

    GraphDraft(String name, FileDraft fileDraft) {
        this.name = name;
        this.fileDraft = fileDraft;
    }

    /// Of a format in which a tie makes the nodes it names.
    public GraphDraft implying() {
        implies = true;
        return this;
    }

    public void name(String given) {
        fileDraft.checkText(given, Spot.NOWHERE);
        name = given.strip();
    }

    /// The file itself says of some tie that it has a direction.
    public void saysDirection() {
        directed = true;
    }

    /// Says what an only network is called, which its file is not: its file gives it its name.
    void sayName() {
        String file = fileDraft.ledger().file();
        boolean isSaid = name.length() < SHORTEST_NAME || name.equalsIgnoreCase(file.replaceFirst("[.][^.]*$", ""));
        if (!isSaid) {
            fileDraft.ledger().noted(ImportReason.NETWORK_NAME, Spot.NOWHERE, name);
        }
    }

    /// Which layer and wave it is, where somebody has said so.
    public void is(Optional<String> ofLayer, Optional<String> ofWave) {
        layer = ofLayer;
        wave = ofWave;
    }

    /// A wave it is about, though there may be no tie in it; nothing for an empty name.
    public void wave(String name) {
        fileDraft.checkText(name, Spot.NOWHERE);
        if (!name.isEmpty()) {
            waves.add(name);
        }
    }

    /// A relation it is about, though there may be no tie of it.
    public void relation(String relation) {
        fileDraft.checkText(relation, Spot.NOWHERE);
        relations.add(relation);
    }

    /// Something that was asked.
    ///
    /// @param about who it was asked about; empty where anybody could be named
    public void asked(List<String> of, String inWave, String about) {
        of.forEach(relation -> {
            relation(relation);
            SequencedSet<String> all = questions.computeIfAbsent(new GraphContext.Question(relation, inWave), _ -> new LinkedHashSet<>());
            Optional.of(Spelling.plain(about)).filter(id -> !id.isEmpty()).ifPresent(all::add);
        });
    }

    /// A wave of a survey, before anybody is known to have answered in it.
    public void asked(String inWave) {
        answered.computeIfAbsent(inWave, _ -> new LinkedHashSet<>());
    }

    public void answered(String inWave, String id) {
        answered.computeIfAbsent(inWave, _ -> new LinkedHashSet<>()).add(Spelling.plain(id));
    }

    /// A node the file lists. A second one of the same id is set aside, and what is put in it goes nowhere.
    public NodeDraft declare(String written, Spot at) {
        String id = fileDraft.plain(written, at);
        NodeDraft draft = new NodeDraft(id, at, true, fileDraft);
        if (nodes.containsKey(id)) {
            fileDraft.ledger().setAside(ImportReason.NODE_TWICE, at, id);
            return draft;
        }
        return add(draft, at);
    }

    /// The node of this id, which is made if the file has not named it before.
    public NodeDraft node(String written, Spot at) {
        String id = fileDraft.plain(written, at);
        NodeDraft former = nodes.get(id);
        return former != null ? former : add(new NodeDraft(id, at, false, fileDraft), at);
    }

    /// Somebody it names who was not there.
    public void absent(String id) {
        absent.add(Spelling.plain(id));
    }

    private NodeDraft add(NodeDraft draft, Spot at) {
        fileDraft.countNode(at);
        nodes.put(draft.id(), draft);
        return draft;
    }

    public Optional<NodeDraft> find(String id) {
        return Optional.ofNullable(nodes.get(Spelling.plain(id)));
    }

    public List<NodeDraft> nodes() {
        return List.copyOf(nodes.sequencedValues());
    }

    public int size() {
        return nodes.size();
    }

    public TieDraft tie(String from, String to, Spot at) {
        fileDraft.countTie(at);
        TieDraft draft = new TieDraft(end(fileDraft.plain(from, at)), end(fileDraft.plain(to, at)), at, fileDraft);
        ties.add(draft);
        return draft;
    }

    /// The id of a node as it was read first: a million ties name the same few.
    private String end(String id) {
        NodeDraft known = nodes.get(id);
        if (known != null) {
            return known.id();
        }
        return ends.size() < fileDraft.limits().nodes() ? ends.computeIfAbsent(id, own -> own) : ends.getOrDefault(id, id);
    }

    /// Takes back ties.
    public void dropAll(Set<TieDraft> some) {
        ties.removeIf(some::contains);
    }

    /// Takes back a node.
    public void drop(NodeDraft node) {
        nodes.remove(node.id(), node);
    }

    /// Joins ties to their nodes; what cannot be joined is rejected. Where that is most of them, a network of
    /// the rest would mislead, and the file is refused.
    ///
    /// @param kinds whether an attribute may say of what kind ties are, and when they were
    FoundGraph finish(boolean kinds) {
        int all = ties.size();
        ties.removeIf(tie -> !hasEnds(tie) || tie.isNeverKnown());
        if (lost * 2 > all) {
            throw new Unreadable(ImportReason.MOSTLY_UNDECLARED, firstLost, lost, all);
        }
        if (kinds) {
            TieTimes.read(nodes.sequencedValues(), ties, fileDraft.ledger());
            AttributeNames.otherWeight(ties, fileDraft.ledger());
        }
        NodeGroups.resolve(nodes, ties, fileDraft.ledger());
        Optional<String> kind = kinds ? TieKinds.of(ties) : Optional.empty();
        kind.ifPresent(attribute -> ties.forEach(tie -> tie.relationOf(attribute)));
        kind.ifPresent(attribute -> fileDraft.ledger().noted(ImportReason.KIND_OF_TIE, ties.getFirst().spot, attribute));
        Map<String, Integer> places = new HashMap<>();
        List<FoundNode> found = new ArrayList<>(nodes.size());
        for (NodeDraft node : nodes.values()) {
            places.put(node.id(), found.size());
            found.add(node.found());
        }
        List<FoundTie> joined = joined(places);
        fileDraft.ledger().used(found.size() + joined.size());
        return new FoundGraph(name, found, joined, new GraphContext(layer, wave, answered, absent, directed, relations, waves, questions));
    }

    /// Lets go of each draft at once: a million of them would stand beside what is made of them.
    private List<FoundTie> joined(Map<String, Integer> places) {
        Deque<TieDraft> rest = new ArrayDeque<>(ties);
        ties.clear();
        List<FoundTie> joined = new ArrayList<>(rest.size());
        while (!rest.isEmpty()) {
            TieDraft tie = rest.remove();
            joined.add(tie.found(Objects.requireNonNull(places.get(tie.from)), Objects.requireNonNull(places.get(tie.to))));
        }
        return joined;
    }

    private boolean hasEnds(TieDraft tie) {
        boolean both = hasEnd(tie.from, tie) && hasEnd(tie.to, tie);
        lost += both ? 0 : 1;
        return both;
    }

    private boolean hasEnd(String id, TieDraft tie) {
        if (nodes.containsKey(id)) {
            return true;
        }
        boolean repaired = fileDraft.repairs(Repair.ADD_NODES);
        if (implies || repaired) {
            node(id, tie.spot);
            return true;
        }
        firstLost = firstLost == Spot.NOWHERE ? tie.spot : firstLost;
        fileDraft.ledger().rejected(ImportReason.UNDECLARED_NODE, tie.spot, id, tie.from, tie.to);
        return false;
    }
}
