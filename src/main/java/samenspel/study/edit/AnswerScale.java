package samenspel.study.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.Answer;
import samenspel.network.FrequencyClass;
import samenspel.network.LayerId;
import samenspel.network.Network;

/// What can be reported in a layer: not known, no contact, then from seldom to often.
///
/// @param isOpen whether any strength above 0 can be, and not only those of the list
public record AnswerScale(List<Answer> answers, boolean isOpen) {
    private static final int MOST_LISTED = 12;

    /// The network's own scale, and strengths that stand in the layer but not in the scale. Without a scale, those in the layer.
    public static AnswerScale of(Network network, LayerId layer) {
        List<Double> there = network.fieldwork().values().stream().flatMap(work -> work.reportsIn(layer).values().stream())
                .filter(Answer::isTied).map(Answer::strengthOrZero).distinct().toList();
        List<Double> scale = network.frequencies().stream().map(FrequencyClass::strength).toList();
        List<Double> strengths = Stream.concat(scale.stream(), there.stream()).distinct().sorted().toList();
        List<Answer> answers = new ArrayList<>(List.of(Answer.NO_ANSWER, Answer.NOT_TIED));
        boolean few = strengths.size() <= MOST_LISTED;
        (strengths.isEmpty() ? List.of(1.0) : few ? strengths : scale).stream().sorted(Comparator.naturalOrder()).map(Answer.Tied::new).forEach(answers::add);
        return new AnswerScale(answers, scale.isEmpty() || !few);
    }

    /// Of unknown answers, whatever the reason, there is one.
    public static Answer choice(Answer answer) {
        return answer.isUnknown() ? Answer.NO_ANSWER : answer;
    }

    /// The strength somebody typed; empty if it is none.
    public static Optional<Answer> typed(String text) {
        try {
            return Optional.of(Double.parseDouble(text.strip().replace(',', '.'))).filter(number -> number > 0 && Double.isFinite(number)).map(Answer.Tied::new);
        } catch (NumberFormatException word) {
            return Optional.empty();
        }
    }
}
