package samenspel.exchange.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Spellings put together as decisions say; each group knows the one that is kept.
final class SpellingGroups {
    private final SequencedMap<String, String> above = new LinkedHashMap<>();
    private final List<NameDecisions.Decision> apart = new ArrayList<>();
    private final List<NameDecisions.Decision> contradictions = new ArrayList<>();

    static SpellingGroups of(NameDecisions decisions) {
        SpellingGroups alike = new SpellingGroups();
        decisions.decisions().stream().filter(decision -> decision.nameVerdict() == NameVerdict.DIFFERENT).forEach(alike.apart::add);
        decisions.decisions().stream().filter(decision -> decision.nameVerdict() == NameVerdict.SAME).forEach(alike::join);
        return alike;
    }

    private void join(NameDecisions.Decision same) {
        String kept = kept(same.kept());
        String other = kept(same.other());
        if (verdict(kept, other) == NameVerdict.DIFFERENT) {
            contradictions.add(same);
            return;
        }
        above.putIfAbsent(kept, kept);
        above.put(other, kept);
        above.putIfAbsent(same.other(), kept);
    }

    String kept(String spelling) {
        String at = spelling;
        for (String next = above.getOrDefault(at, at); !next.equals(at); next = above.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }

    NameVerdict verdict(String one, String two) {
        String first = kept(one);
        String second = kept(two);
        if (first.equals(second)) {
            return NameVerdict.SAME;
        }
        boolean different = apart.stream().anyMatch(decision -> {
            String a = kept(decision.kept());
            String b = kept(decision.other());
            return a.equals(first) && b.equals(second) || a.equals(second) && b.equals(first);
        });
        return different ? NameVerdict.DIFFERENT : NameVerdict.OPEN;
    }

    SequencedSet<String> spellings() {
        return above.sequencedKeySet();
    }

    List<NameDecisions.Decision> contradictions() {
        return contradictions;
    }
}
