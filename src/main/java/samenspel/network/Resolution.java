package samenspel.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Turns the reports of one wave into the ties of one layer.
sealed interface Resolution {

    Fieldwork fieldwork();

    /// The layers whose reports can make a tie.
    List<LayerId> sources();

    boolean directed();

    Answer answer(Pair pair);

    static Resolution of(Layer layer, Fieldwork fieldwork) {
        return switch (layer) {
            case ReportedLayer reported -> new OfReports(reported, fieldwork);
            case DerivedLayer derived -> of(derived.rule(), fieldwork);
        };
    }

    private static Resolution of(DerivationRule rule, Fieldwork fieldwork) {
        return switch (rule) {
            case DerivationRule.EnoughLayers enough -> new OfEnoughLayers(enough, fieldwork);
        };
    }

    /// Only pairs with a report can be tied, so only they are looked at.
    default List<Tie> ties() {
        return ties(_ -> true);
    }

    /// Those of these pairs only.
    default List<Tie> ties(Predicate<Pair> wanted) {
        boolean directed = directed();
        return sources().stream().flatMap(source -> fieldwork().reportsIn(source).keySet().stream())
                .filter(wanted)
                .map(pair -> directed ? pair : pair.unordered())
                .distinct().map(this::tieOrNull).filter(Objects::nonNull)
                .sorted(Comparator.comparing(Tie::pair)).toList();
    }

    private @Nullable Tie tieOrNull(Pair pair) {
        double strength = strengthOrZero(pair);
        return strength > 0 ? new Tie(pair, strength) : null;
    }

    /// Of the tie of a pair, 0 where it is not known to have one.
    default double strengthOrZero(Pair pair) {
        return answer(pair).strengthOrZero();
    }

    record OfReports(ReportedLayer layer, Fieldwork fieldwork) implements Resolution {

        @Override
        public List<LayerId> sources() {
            return List.of(layer.id());
        }

        @Override
        public boolean directed() {
            return layer.directed();
        }

        @Override
        public Answer answer(Pair pair) {
            Participation from = fieldwork.participationOf(pair.from());
            Participation to = fieldwork.participationOf(pair.to());
            return layer.rule().combine(fieldwork.report(layer.id(), pair, from, to), fieldwork.report(layer.id(), pair.reversed(), to, from));
        }
    }

    record OfEnoughLayers(DerivationRule.EnoughLayers rule, Fieldwork fieldwork) implements Resolution {

        @Override
        public List<LayerId> sources() {
            return rule.of();
        }

        @Override
        public boolean directed() {
            return false;
        }

        @Override
        public Answer answer(Pair pair) {
            Pair back = pair.reversed();
            Participation from = fieldwork.participationOf(pair.from());
            Participation to = fieldwork.participationOf(pair.to());
            int tied = 0;
            int unknown = 0;
            Answer firstUnknown = Answer.NOT_TIED;
            for (LayerId layer : rule.of()) {
                Answer answer = rule.confirmation().combine(rule.counted(fieldwork.report(layer, pair, from, to)), rule.counted(fieldwork.report(layer, back, to, from)));
                tied += answer.isTied() ? 1 : 0;
                unknown += answer.isUnknown() ? 1 : 0;
                firstUnknown = firstUnknown.isUnknown() || !answer.isUnknown() ? firstUnknown : answer;
            }
            if (tied >= rule.minimumLayers()) {
                return new Answer.Tied(tied);
            }
            return tied + unknown < rule.minimumLayers() ? Answer.NOT_TIED : firstUnknown;
        }

        /// Looks at no further layer once too few are left.
        @Override
        public double strengthOrZero(Pair pair) {
            Pair back = pair.reversed();
            Participation from = fieldwork.participationOf(pair.from());
            Participation to = fieldwork.participationOf(pair.to());
            int tied = 0;
            int left = rule.of().size();
            for (LayerId layer : rule.of()) {
                boolean first = rule.counted(fieldwork.report(layer, pair, from, to)).isTied();
                boolean decided = rule.confirmation() == TieRule.SENDER || first == (rule.confirmation() == TieRule.EITHER);
                tied += (decided ? first : rule.counted(fieldwork.report(layer, back, to, from)).isTied()) ? 1 : 0;
                left--;
                if (tied + left < rule.minimumLayers()) {
                    return 0;
                }
            }
            return tied;
        }
    }
}
