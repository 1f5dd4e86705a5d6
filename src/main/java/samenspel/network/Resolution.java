package samenspel.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        // The reports of one layer are in order of their pairs.
        boolean inOrder = directed && sources().size() == 1;
        Stream<Pair> reported = sources().stream().flatMap(source -> fieldwork().reportsIn(source).keySet().stream()).filter(wanted);
        Stream<Pair> pairs = inOrder ? reported : reported.map(pair -> directed ? pair : pair.unordered()).distinct();
        List<Tie> ties = pairs.map(this::tieOrNull).filter(Objects::nonNull).toList();
        return inOrder ? ties : inOrder(ties);
    }

    /// In order of their pairs. Numbers of organisations are compared and no ids, which is much quicker.
    private static List<Tie> inOrder(List<Tie> ties) {
        Map<OrganisationId, Integer> ranks = new HashMap<>();
        ties.stream().flatMap(tie -> Stream.of(tie.pair().from(), tie.pair().to())).distinct().sorted().forEachOrdered(id -> ranks.put(id, ranks.size()));
        long[] order = new long[ties.size()];
        for (int at = 0; at < order.length; at++) {
            Pair pair = ties.get(at).pair();
            long pairs = (long) Objects.requireNonNull(ranks.get(pair.from())) * ranks.size() + Objects.requireNonNull(ranks.get(pair.to()));
            order[at] = pairs * order.length + at;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToObj(place -> ties.get((int) (place % order.length))).toList();
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
