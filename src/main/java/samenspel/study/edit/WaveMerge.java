package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.TieRule;
import samenspel.network.WaveId;
import samenspel.study.byhand.HandTrait;

/// Two organisations become one in one wave. Of two answers the strongest counts: a tie before not known, that before no tie.
/// What one of them reports while the other was absent stands alone. Reports between the two fall away.
final class WaveMerge {
    private final WaveId wave;
    private final Fieldwork work;
    private final Edit.Merge merge;
    private final DetailList details;
    private final List<OrganisationId> present;
    private final Participation together;

    /// @param details gets what falls away
    WaveMerge(WaveId wave, Fieldwork work, Edit.Merge merge, DetailList details) {
        this.wave = wave;
        this.work = work;
        this.merge = merge;
        this.details = details;
        this.present = List.of(merge.kept(), merge.other()).stream().filter(one -> work.participationOf(one) != Participation.ABSENT).toList();
        this.together = together(merge, work);
    }

    /// Whether only one of the two answered while both were there.
    static boolean isMixed(Fieldwork work, OrganisationId one, OrganisationId other) {
        Participation first = work.participationOf(one);
        Participation second = work.participationOf(other);
        return first != second && first != Participation.ABSENT && second != Participation.ABSENT;
    }

    /// Where only one of them answered, and it did not speak for both, the two did not answer: what neither reported is unknown.
    static Participation together(Edit.Merge merge, Fieldwork work) {
        Participation kept = work.participationOf(merge.kept());
        Participation other = work.participationOf(merge.other());
        if (isMixed(work, merge.kept(), merge.other())) {
            return merge.oneSpeaks() ? Participation.ANSWERED : Participation.NOT_ANSWERED;
        }
        return kept == Participation.ABSENT ? other : kept;
    }

    Fieldwork merged() {
        WaveRecord next = new WaveRecord(work);
        next.takeReports(merge.kept());
        next.takeReports(merge.other());
        next.put(merge.kept(), together);
        work.reports().forEach((layer, reports) -> merge(layer, reports, next));
        perception(next);
        attributes(next);
        next.forget(merge.other());
        return next.fieldwork();
    }

    private void merge(LayerId layer, Map<Pair, Answer> reports, WaveRecord next) {
        SequencedSet<Pair> pairs = new LinkedHashSet<>();
        reports.keySet().stream().filter(this::isOfTwo).forEach(pair -> {
            if (isBetween(pair)) {
                details.gone(wave, Map.of(layer, List.of(Map.entry(pair, reports.get(pair)))));
            } else {
                pairs.add(renamed(pair));
            }
        });
        pairs.forEach(pair -> strongest(reports, pair).ifPresent(answer -> next.put(layer, pair, answer)));
    }

    private boolean isOfTwo(Pair pair) {
        return pair.has(merge.kept()) || pair.has(merge.other());
    }

    private boolean isBetween(Pair pair) {
        return pair.has(merge.kept()) && pair.has(merge.other());
    }

    private Pair renamed(Pair pair) {
        return new Pair(renamed(pair.from()), renamed(pair.to()));
    }

    private OrganisationId renamed(OrganisationId one) {
        return one.equals(merge.other()) ? merge.kept() : one;
    }

    private Optional<Answer> strongest(Map<Pair, Answer> reports, Pair pair) {
        boolean reporting = pair.from().equals(merge.kept());
        List<Answer> answers = new ArrayList<>();
        for (OrganisationId one : present) {
            Pair own = reporting ? new Pair(one, pair.to()) : new Pair(pair.from(), one);
            Answer said = reports.get(own);
            if (said != null || !(reporting && isSpokenFor(one))) {
                answers.add(said != null ? said : silence(own.from()));
            }
        }
        return answers.stream().reduce(TieRule.EITHER::combine);
    }

    private boolean isSpokenFor(OrganisationId one) {
        return together == Participation.ANSWERED && work.participationOf(one) == Participation.NOT_ANSWERED;
    }

    private Answer silence(OrganisationId from) {
        return work.participationOf(from) == Participation.ANSWERED ? Answer.NOT_TIED : Answer.NO_ANSWER;
    }

    private void perception(WaveRecord next) {
        Optional.ofNullable(work.perceptions().get(merge.other())).ifPresent(form -> {
            var kept = next.perceptions().putIfAbsent(merge.kept(), form);
            if (kept != null) {
                details.trait(HandTrait.PERCEPTION, merge.other(), Optional.of(wave), DetailList.word(form), DetailList.word(kept));
            }
        });
    }

    private void attributes(WaveRecord next) {
        Attributes kept = work.attributes().of(merge.kept());
        Attributes both = kept.and(work.attributes().of(merge.other()));
        details.attributes(merge.other(), Optional.of(wave), work.attributes().of(merge.other()), both);
        next.attributes().put(merge.kept(), both);
        next.ofReports().replaceAll((_, some) -> renamed(some));
    }

    private SequencedMap<Pair, Attributes> renamed(SequencedMap<Pair, Attributes> some) {
        SequencedMap<Pair, Attributes> renamed = new LinkedHashMap<>();
        some.forEach((pair, said) -> {
            if (!isBetween(pair)) {
                renamed.merge(renamed(pair), said, Attributes::and);
            }
        });
        return renamed;
    }
}
