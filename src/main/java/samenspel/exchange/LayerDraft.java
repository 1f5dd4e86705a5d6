package samenspel.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import samenspel.network.Answer;
import samenspel.network.Pair;
import samenspel.network.TieRule;

/// The ties of one layer, wave by wave.
final class LayerDraft {
    private final Map<String, SequencedMap<Pair, Found>> byWave = new HashMap<>();

    private boolean declared;

    private record Found(Answer answer, boolean directed) {
    }

    /// A tie of which the file itself says that it has a direction.
    void declared(boolean yes) {
        declared |= yes;
    }

    /// Whether the tie is new here; of two on one pair the stronger stays.
    boolean put(String wave, Pair pair, boolean directed, Answer answer) {
        Map<Pair, Found> found = byWave.computeIfAbsent(wave, _ -> new LinkedHashMap<>());
        Found own = found.get(pair);
        Found mirror = found.get(pair.reversed());
        Pair key = own == null && mirror != null && !(directed && mirror.directed()) ? pair.reversed() : pair;
        Found former = found.get(key);
        if (former == null) {
            found.put(key, new Found(answer, directed));
            return true;
        }
        found.put(key, new Found(stronger(former.answer(), answer), former.directed() && directed));
        return false;
    }

    private static Answer stronger(Answer first, Answer second) {
        return second.strengthOrZero() > first.strengthOrZero() ? second : first;
    }

    TieRule rule(ImportChoices.Direction direction) {
        return switch (direction) {
            case DIRECTED -> TieRule.SENDER;
            case UNDIRECTED -> TieRule.EITHER;
            case AS_FOUND -> !declared && byWave.values().stream().allMatch(LayerDraft::isSymmetric) ? TieRule.EITHER : TieRule.SENDER;
        };
    }

    /// Whether every directed tie has its mirror with the same answer.
    private static boolean isSymmetric(Map<Pair, Found> found) {
        return found.entrySet().stream().allMatch(entry -> !entry.getValue().directed()
                || entry.getValue().equals(found.get(entry.getKey().reversed())));
    }

    /// The answers of a wave. In a directed layer a tie without direction goes both ways.
    SequencedMap<Pair, Answer> answers(String wave, boolean directed) {
        SequencedMap<Pair, Answer> answers = new LinkedHashMap<>();
        byWave.getOrDefault(wave, new LinkedHashMap<>()).forEach((pair, found) -> {
            answers.merge(pair, found.answer(), LayerDraft::stronger);
            if (directed && !found.directed()) {
                answers.merge(pair.reversed(), found.answer(), LayerDraft::stronger);
            }
        });
        return answers;
    }
}
