package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Cards;
import samenspel.study.Document;
import samenspel.study.byhand.HandDetail;

/// What a merge does to the numbers, before it is done. Only what the two reported and what was reported about them is merged
/// for it, so that it takes a moment in a network of any size.
///
/// @param layers  partners in every layer and wave, derived layers among them
/// @param between reports between the two, which fall away, by wave; only where there are any
/// @param halves  waves in which only one of the two answered while both were there
/// @param effects on the whole network
public record MergePreview(SequencedMap<LayerId, SequencedMap<WaveId, Partners>> layers, SequencedMap<WaveId, Integer> between, List<WaveId> halves,
                           EditPreview effects) {

    /// How many partners the two have, and the one they become.
    public record Partners(PartnerCount kept, PartnerCount other, PartnerCount together) {
    }

    /// @param atLeast whether there can be more, since its own reports or some of others are not known
    public record PartnerCount(int partners, boolean atLeast) {
    }

    public static MergePreview of(Document document, Edit.Merge merge, Entering entering) {
        Document near = document.with(document.network().withFieldwork((_, work) -> near(work, merge.about())));
        Document merged = EditedDocument.of(near, merge, entering);
        return new MergePreview(layers(near.network(), merged.network(), merge), between(merged), halves(document.network(), merge),
                EditPreview.of(document.network(), near.network(), merged.network(), merge.about()));
    }

    private static Fieldwork near(Fieldwork work, Set<OrganisationId> two) {
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
        work.reports().forEach((layer, some) -> {
            SequencedMap<Pair, Answer> kept = new LinkedHashMap<>();
            some.forEach((pair, answer) -> {
                if (two.contains(pair.from()) || two.contains(pair.to())) {
                    kept.put(pair, answer);
                }
            });
            reports.put(layer, kept);
        });
        return new Fieldwork(work.participation(), work.perceptions(), reports);
    }

    private static SequencedMap<LayerId, SequencedMap<WaveId, Partners>> layers(Network before, Network after, Edit.Merge merge) {
        SequencedMap<LayerId, SequencedMap<WaveId, Partners>> layers = new LinkedHashMap<>();
        for (Layer layer : before.layers()) {
            SequencedMap<WaveId, Partners> row = new LinkedHashMap<>();
            before.waves().forEach(wave -> row.put(wave.id(), new Partners(count(before, layer, wave.id(), merge.kept()),
                    count(before, layer, wave.id(), merge.other()), count(after, layer, wave.id(), merge.kept()))));
            layers.put(layer.id(), row);
        }
        return layers;
    }

    private static PartnerCount count(Network network, Layer layer, WaveId wave, OrganisationId of) {
        int partners = (int) network.ties(layer, wave, of).stream().map(tie -> tie.pair().partnerOf(of)).distinct().count();
        return new PartnerCount(partners, network.fieldwork(wave).participationOf(of) == Participation.NOT_ANSWERED || Cards.unknownPartners(network, layer, wave, of) > 0);
    }

    private static SequencedMap<WaveId, Integer> between(Document merged) {
        SequencedMap<WaveId, Integer> between = new LinkedHashMap<>();
        merged.byHand().getLast().details().forEach(detail -> {
            if (detail instanceof HandDetail.OfReport report) {
                between.merge(report.wave(), 1, Integer::sum);
            }
        });
        return between;
    }

    /// Waves in which only one of the two answered while both were there.
    public static List<WaveId> halves(Network network, Edit.Merge merge) {
        List<WaveId> halves = new ArrayList<>();
        for (Wave wave : network.waves()) {
            if (WaveMerge.isMixed(network.fieldwork(wave.id()), merge.kept(), merge.other())) {
                halves.add(wave.id());
            }
        }
        return halves;
    }
}
