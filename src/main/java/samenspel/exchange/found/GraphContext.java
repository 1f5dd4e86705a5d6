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
/// @param waves     those it is about, whether there is a tie in them or none
/// @param questions what was asked, with the ids of those it was asked about; none of these where anybody could be named
public record GraphContext(Optional<String> layer, Optional<String> wave, SequencedMap<String, SequencedSet<String>> answered, Set<String> absent, boolean directed,
        SequencedSet<String> relations, SequencedSet<String> waves, SequencedMap<Question, SequencedSet<String>> questions) {
    public static final GraphContext NONE = new GraphContext(Optional.empty(), Optional.empty(), new LinkedHashMap<>(), Set.of(), false, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>());

    /// Something that was asked.
    ///
    /// @param relation the one it is about
    /// @param wave     as the ties name it; empty for all
    public record Question(String relation, String wave) {
    }

    public GraphContext {
        answered = each(answered, id -> id);
        questions = each(questions, id -> id);
        absent = Set.copyOf(absent);
        relations = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(relations));
        waves = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(waves));
    }

    private static <K> SequencedMap<K, SequencedSet<String>> each(SequencedMap<K, SequencedSet<String>> all, UnaryOperator<String> ids) {
        SequencedMap<K, SequencedSet<String>> copy = new LinkedHashMap<>();
        all.forEach((of, who) -> {
            SequencedSet<String> renamed = new LinkedHashSet<>();
            who.forEach(id -> renamed.add(ids.apply(id)));
            copy.put(of, Collections.unmodifiableSequencedSet(renamed));
        });
        return Collections.unmodifiableSequencedMap(copy);
    }

    /// The same of nodes with other ids.
    public GraphContext renamed(UnaryOperator<String> ids) {
        return new GraphContext(layer, wave, each(answered, ids), absent.stream().map(ids).collect(Collectors.toSet()), directed, relations, waves, each(questions, ids));
    }

    /// The same with more of whom is known that they were not there.
    public GraphContext without(Set<String> others) {
        Set<String> all = new LinkedHashSet<>(absent);
        all.addAll(others);
        return new GraphContext(layer, wave, answered, all, directed, relations, waves, questions);
    }

    /// Whether it is known who answered and who did not.
    public boolean isSurvey() {
        return !answered.isEmpty();
    }

    /// Whether it holds what somebody was asked: who is not in it may not have been asked.
    public boolean isOfAnswers() {
        return isSurvey() || !questions.isEmpty();
    }
}
