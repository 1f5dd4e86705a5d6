package samenspel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import samenspel.network.Answer;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Pair;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;

/// Puts what was drawn together to a network.
final class Assembly {
    private static final List<Wave> WAVES = List.of(
            new Wave(new WaveId("2018"), Name.of("2018"), Optional.of(LocalDate.of(2017, 11, 1)), Optional.of(LocalDate.of(2018, 9, 30))),
            new Wave(new WaveId("2019"), Name.of("2019"), Optional.of(LocalDate.of(2019, 4, 1)), Optional.of(LocalDate.of(2019, 9, 30))));
    private static final List<FrequencyClass> FREQUENCIES = List.of(
            new FrequencyClass(1, Name.of("enkele keren per jaar", "a few times a year"), 1),
            new FrequencyClass(2, Name.of("elk kwartaal", "every quarter"), 4),
            new FrequencyClass(3, Name.of("elke maand", "every month"), 12),
            new FrequencyClass(4, Name.of("elke week of vaker", "every week or more often"), 52));

    private final Cast cast;
    private final Plan plan;
    private final Draws draws;

    Assembly(Cast cast, Plan plan, Draws draws) {
        this.cast = cast;
        this.plan = plan;
        this.draws = draws;
    }

    Network network(List<Map<Flow, Replies>> replies, StrongTies strong) {
        List<Sector> sectors = List.of(Field.values()).stream().map(Field::sector).toList();
        List<Organisation> organisations = cast.places(i -> true).mapToObj(i -> cast.member(i).organisation()).toList();
        Profile profile = new Profile(plan.name(), plan.kind(), plan.inhabitants(), GovernanceForm.LEAD_ORGANISATION, true);
        return new Network(profile, FREQUENCIES, sectors, organisations, WAVES, layers(), fieldwork(replies, strong));
    }

    private static List<Layer> layers() {
        List<LayerId> shared = List.of(Flow.CONTENT.id(), Flow.REFERRAL.id());
        List<LayerId> all = List.of(Flow.CONTENT.id(), Flow.ADMINISTRATIVE.id(), Flow.REFERRAL.id());
        List<Layer> layers = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            layers.add(new ReportedLayer(flow.id(), flow.layerName(), TieRule.SENDER));
        }
        layers.add(new DerivedLayer(new LayerId("basic"), Name.of("Basisrelatie", "Basic relation"),
                new DerivationRule.EnoughLayers(shared, 0, TieRule.EITHER, 1)));
        layers.add(new DerivedLayer(new LayerId("strong"), Name.of("Sterke relatie", "Strong tie"),
                new DerivationRule.EnoughLayers(all, Replies.MONTHLY, TieRule.BOTH, 2)));
        return layers;
    }

    private SequencedMap<WaveId, Fieldwork> fieldwork(List<Map<Flow, Replies>> replies, StrongTies strong) {
        SequencedMap<WaveId, Fieldwork> fieldwork = new TreeMap<>();
        Map<Integer, GovernanceForm> perceived = Map.of();
        for (int wave = Cast.BEFORE; wave <= Cast.AFTER; wave++) {
            Perceptions perceptions = new Perceptions(cast, draws, perceived);
            perceived = perceptions.draw(wave, plan.perceptions().get(wave), replies.get(wave), strong.in(wave));
            fieldwork.put(WAVES.get(wave).id(),
                    new Fieldwork(cast.participation(wave), perceptions.named(perceived), reports(replies.get(wave))));
        }
        return fieldwork;
    }

    private Map<LayerId, SequencedMap<Pair, Answer>> reports(Map<Flow, Replies> replies) {
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new HashMap<>();
        replies.forEach((flow, layer) -> reports.put(flow.id(), reports(layer)));
        return reports;
    }

    private SequencedMap<Pair, Answer> reports(Replies layer) {
        SequencedMap<Pair, Answer> reports = new TreeMap<>();
        for (int from = 0; from < cast.size(); from++) {
            for (int to = 0; to < cast.size(); to++) {
                if (layer.reported(from, to)) {
                    reports.put(new Pair(cast.member(from).key(), cast.member(to).key()), new Answer.Tied(layer.get(from, to)));
                }
            }
        }
        return reports;
    }
}
