package samenspel.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.TieRule;

/// The ties of one layer, wave by wave.
final class LayerDraft {
    private final Map<String, SequencedMap<Pair, Found>> byWave = new HashMap<>();

    private record Found(Answer answer, boolean directed, Attributes attributes) {
    }

    private final KeptAttributes kept;
    /// Spares most files a second look at all their ties.
    private boolean hasAttributes;
    private boolean hasUnknown;
    private boolean hasUndirected;
    private boolean hasDirected;
    private boolean declared;

    LayerDraft(KeptAttributes kept) {
        this.kept = kept;
    }

    /// A tie of which the file itself says that it has a direction.
    void declared(boolean yes) {
        declared |= yes;
    }

    /// Whether the tie is new here; of two on one pair the stronger stays.
    boolean put(String wave, Pair pair, boolean directed, Answer answer, Attributes attributes) {
        hasAttributes |= !attributes.isEmpty();
        hasUnknown |= answer.isUnknown();
        hasUndirected |= !directed;
        hasDirected |= directed && !answer.isUnknown();
        Map<Pair, Found> found = byWave.computeIfAbsent(wave, _ -> new LinkedHashMap<>());
        Found own = found.get(pair);
        Found mirror = own == null && hasUndirected ? found.get(pair.reversed()) : null;
        boolean reversed = mirror != null && !(directed && mirror.directed());
        Pair key = reversed ? pair.reversed() : pair;
        Found former = reversed ? mirror : own;
        if (former == null) {
            found.put(key, new Found(answer, directed, attributes));
            return true;
        }
        found.put(key, new Found(stronger(former.answer(), answer), former.directed() && directed, kept.both(former.attributes(), attributes)));
        return false;
    }

    private static Answer stronger(Answer first, Answer second) {
        return second.strengthOrZero() > first.strengthOrZero() ? second : first;
    }

    TieRule rule(ImportChoices.Direction direction) {
        return switch (direction) {
            case DIRECTED -> TieRule.SENDER;
            case UNDIRECTED -> TieRule.EITHER;
            case AS_FOUND -> !declared && byWave.values().stream().allMatch(this::isSymmetric) ? TieRule.EITHER : TieRule.SENDER;
        };
    }

    boolean hasDirected() {
        return hasDirected;
    }

    /// Whether every directed tie has its mirror with the same answer. Of one who says nothing, others need not know anything.
    private boolean isSymmetric(Map<Pair, Found> found) {
        Set<OrganisationId> speaking = hasUnknown ? found.keySet().stream().map(Pair::from).collect(Collectors.toSet()) : Set.of();
        return found.entrySet().stream().allMatch(entry -> !entry.getValue().directed()
                || isMirror(entry.getValue(), found.get(entry.getKey().reversed()))
                || entry.getValue().answer().isUnknown() && !speaking.contains(entry.getKey().to()));
    }

    private static boolean isMirror(Found one, Found other) {
        return other != null && one.answer().equals(other.answer()) && one.directed() == other.directed();
    }

    /// The answers of a wave. In a directed layer a tie without direction goes both ways.
    SequencedMap<Pair, Answer> answers(String wave, boolean directed) {
        SequencedMap<Pair, Found> ofWave = byWave.getOrDefault(wave, new LinkedHashMap<>());
        SequencedMap<Pair, Answer> answers = LinkedHashMap.newLinkedHashMap(ofWave.size());
        ofWave.forEach((pair, found) -> {
            answers.merge(pair, found.answer(), LayerDraft::stronger);
            if (directed && !found.directed()) {
                answers.merge(pair.reversed(), found.answer(), LayerDraft::stronger);
            }
        });
        return answers;
    }

    /// What else is said of the reports of a wave.
    SequencedMap<Pair, Attributes> attributes(String wave, boolean directed) {
        SequencedMap<Pair, Attributes> attributes = new LinkedHashMap<>();
        if (!hasAttributes) {
            return attributes;
        }
        byWave.getOrDefault(wave, new LinkedHashMap<>()).forEach((pair, found) -> {
            if (!found.attributes().isEmpty()) {
                attributes.merge(pair, found.attributes(), Attributes::and);
                if (directed && !found.directed()) {
                    attributes.merge(pair.reversed(), found.attributes(), Attributes::and);
                }
            }
        });
        return attributes;
    }
}
