package samenspel.text.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.text.Texts;

/// A repair that can be made at once.
///
/// @param count how many organisations, times or names it is about
/// @param pairs each word with the name that is nearest, where that is what is mended
/// @param file  the first it is about
public record Remedy(Repair repair, int count, SequencedMap<String, String> pairs, String file) {
    public Remedy {
        pairs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pairs));
    }

    /// @param about the problems it mends, at least one
    static Remedy of(Repair repair, List<Problem> about) {
        SequencedMap<String, String> pairs = new LinkedHashMap<>();
        Set<String> named = new LinkedHashSet<>();
        for (Problem problem : about) {
            named.add(problem.stood());
            if (repair == Repair.TAKE_NEAREST) {
                pairs.put(String.valueOf(problem.arguments().getFirst()), String.valueOf(problem.arguments().get(1)));
            }
        }
        named.remove("");
        boolean names = repair == Repair.ADD_NODES || repair == Repair.TAKE_NEAREST;
        int times = about.stream().mapToInt(Problem::times).sum();
        return new Remedy(repair, names && !named.isEmpty() ? named.size() : times, pairs, about.getFirst().place().file());
    }

    /// What its button says.
    public String in(Texts texts) {
        return texts.get(repair.key(), count);
    }
}
