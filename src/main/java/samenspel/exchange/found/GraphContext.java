package samenspel.exchange.found;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is known of a network of a file beyond its nodes and ties.
///
/// @param layer    the name of the layer it is, where somebody has said so
/// @param wave     the name of the wave it is, where somebody has said so
/// @param answered for a survey the ids of those who answered, by wave as its ties name it; empty for what is no
///                 survey, of which everybody is taken to have answered
/// @param absent   the ids of those it names who were not there
/// @param directed whether the file itself says of ties that they have a direction, where its format leaves it open
/// @param relations those it is about, whether there is a tie of them or none
public record GraphContext(Optional<String> layer, Optional<String> wave, SequencedMap<String, SequencedSet<String>> answered, Set<String> absent, boolean directed,
        SequencedSet<String> relations) {
    public static final GraphContext NONE = new GraphContext(Optional.empty(), Optional.empty(), new LinkedHashMap<>(), Set.of(), false, new LinkedHashSet<>());

    public GraphContext {
        SequencedMap<String, SequencedSet<String>> copy = new LinkedHashMap<>();
        answered.forEach((of, ids) -> copy.put(of, Collections.unmodifiableSequencedSet(new LinkedHashSet<>(ids))));
        answered = Collections.unmodifiableSequencedMap(copy);
        absent = Set.copyOf(absent);
        relations = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(relations));
    }

    /// The same of nodes with other ids.
    public GraphContext renamed(UnaryOperator<String> ids) {
        SequencedMap<String, SequencedSet<String>> others = new LinkedHashMap<>();
        answered.forEach((of, who) -> others.put(of, who.stream().map(ids).collect(Collectors.toCollection(LinkedHashSet::new))));
        return new GraphContext(layer, wave, others, absent.stream().map(ids).collect(Collectors.toSet()), directed, relations);
    }

    /// The same with more of whom is known that they were not there.
    public GraphContext without(Set<String> others) {
        Set<String> all = new LinkedHashSet<>(absent);
        all.addAll(others);
        return new GraphContext(layer, wave, answered, all, directed, relations);
    }

    /// Whether it is known who answered and who did not.
    public boolean isSurvey() {
        return !answered.isEmpty();
    }
}
