package samenspel.diagram.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.WaveId;
import samenspel.network.kind.MunicipalTask;

/// Samples in which some did not answer, and what they might have answered.
public final class SilentStudies {
    private SilentStudies() {
    }

    /// Who did not answer in any wave, or in the last alone.
    public enum Silent {
        NOBODY_MORE(_ -> false),
        LEAD(one -> one.task() == MunicipalTask.LEADING),
        KEY(one -> one.givesAccess() && List.of("CJG", "JGZ").contains(one.sector().value())),
        THIRD(one -> Math.floorMod(one.id().value().hashCode(), 3) == 0),
        EVERYBODY(_ -> true);

        private final Predicate<Organisation> who;

        Silent(Predicate<Organisation> who) {
            this.who = who;
        }
    }

    /// What who did not answer might have said.
    public enum Said {
        NOTHING, EVERYTHING
    }

    /// How a file says that somebody did not answer: of the organisation, or of each of its answers.
    public enum Way {
        NOT_ANSWERED, SKIPPED, NO_ANSWER,
        /// Of its answers on every third other alone.
        PART
    }

    /// Everybody who may be silent, in every way.
    public static Stream<Arguments> everyWay() {
        Stream<Arguments> whole = Stream.of(Silent.values()).flatMap(silent -> Stream.of(Way.values()).filter(way -> way != Way.PART).map(way -> Arguments.of(silent, way)));
        return Stream.concat(whole, Stream.of(Silent.LEAD, Silent.KEY).map(silent -> Arguments.of(silent, Way.PART)));
    }

    public static Network silent(Network network, Silent silent, Predicate<WaveId> waves) {
        return silent(network, silent, Way.NOT_ANSWERED, waves);
    }

    public static Network silent(Network network, Silent silent, Way way, Predicate<WaveId> waves) {
        List<OrganisationId> who = network.organisations().stream().filter(silent.who).map(Organisation::id).toList();
        return network.withFieldwork((wave, work) -> !waves.test(wave) ? work : way == Way.NOT_ANSWERED ? without(work, who)
                : lacking(network, work, who, way == Way.NO_ANSWER ? Answer.NO_ANSWER : new Answer.Unknown(Answer.Reason.SKIPPED), way == Way.PART ? 3 : 1));
    }

    /// With an unknown answer of them to everybody, or to one of so many, in every layer of reports.
    private static Fieldwork lacking(Network network, Fieldwork work, List<OrganisationId> who, Answer lacking, int every) {
        List<OrganisationId> present = network.organisations().stream().map(Organisation::id).filter(one -> work.participationOf(one) != Participation.ABSENT).toList();
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
        network.layers().stream().filter(ReportedLayer.class::isInstance).forEach(layer -> {
            SequencedMap<Pair, Answer> all = new TreeMap<>(work.reportsIn(layer.id()));
            who.stream().filter(one -> work.participationOf(one) == Participation.ANSWERED)
                    .forEach(one -> present.stream().filter(other -> !other.equals(one) && present.indexOf(other) % every == 0).forEach(other -> all.put(new Pair(one, other), lacking)));
            reports.put(layer.id(), all);
        });
        return new Fieldwork(work.participation(), work.perceptions(), reports, work.attributes());
    }

    private static Fieldwork without(Fieldwork work, List<OrganisationId> who) {
        SequencedMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
        who.stream().filter(one -> work.participationOf(one) == Participation.ANSWERED).forEach(one -> participation.put(one, Participation.NOT_ANSWERED));
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
        work.reports().forEach((layer, all) -> {
            SequencedMap<Pair, Answer> left = new TreeMap<>(all);
            left.keySet().removeIf(pair -> who.contains(pair.from()));
            reports.put(layer, left);
        });
        return new Fieldwork(participation, work.perceptions(), reports, work.attributes());
    }

    /// With an answer of everybody who did not give one: to nobody tied, or to all as often as anybody is.
    public static Network answered(Network network, Said said) {
        return network.withFieldwork((_, work) -> answered(network, work, said));
    }

    private static Fieldwork answered(Network network, Fieldwork work, Said said) {
        SequencedMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
        participation.replaceAll((_, part) -> part == Participation.NOT_ANSWERED ? Participation.ANSWERED : part);
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>(work.reports());
        if (said == Said.EVERYTHING) {
            reports.replaceAll((_, all) -> full(network, work, all));
        }
        reports.replaceAll((_, all) -> given(all, said));
        return new Fieldwork(participation, work.perceptions(), reports, work.attributes());
    }

    /// With an answer where one is lacking.
    private static SequencedMap<Pair, Answer> given(SequencedMap<Pair, Answer> all, Said said) {
        SequencedMap<Pair, Answer> given = new TreeMap<>(all);
        Answer most = all.values().stream().max(Comparator.comparingDouble(Answer::strengthOrZero)).filter(Answer::isTied).orElse(new Answer.Tied(1));
        given.replaceAll((_, answer) -> !answer.isUnknown() ? answer : said == Said.EVERYTHING ? most : Answer.NOT_TIED);
        return given;
    }

    private static SequencedMap<Pair, Answer> full(Network network, Fieldwork work, SequencedMap<Pair, Answer> all) {
        SequencedMap<Pair, Answer> full = new TreeMap<>(all);
        Answer most = all.values().stream().max(Comparator.comparingDouble(Answer::strengthOrZero)).filter(Answer::isTied).orElse(new Answer.Tied(1));
        List<OrganisationId> present = network.organisations().stream().map(Organisation::id).filter(one -> work.participationOf(one) != Participation.ABSENT).toList();
        present.stream().filter(one -> work.participationOf(one) == Participation.NOT_ANSWERED)
                .forEach(one -> present.stream().filter(other -> !other.equals(one)).forEach(other -> full.putIfAbsent(new Pair(one, other), most)));
        return full;
    }
}
