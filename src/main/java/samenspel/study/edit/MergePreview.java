package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Cards;
import samenspel.study.Document;
import samenspel.study.byhand.HandDetail;

/// What a merge does to the numbers, before it is done.
///
/// @param layers  partners in every layer and wave, derived layers among them
/// @param between reports between the two, which fall away, by wave; only where there are any
/// @param halves  waves in which only one of the two answered while both were there
public record MergePreview(SequencedMap<LayerId, SequencedMap<WaveId, Partners>> layers, SequencedMap<WaveId, Integer> between, List<WaveId> halves) {

    /// How many partners the two have, and the one they become.
    public record Partners(PartnerCount kept, PartnerCount other, PartnerCount together) {
    }

    /// @param atLeast whether there can be more, since its own reports or some of others are not known
    public record PartnerCount(int partners, boolean atLeast) {
    }

    /// @param merged the document after the merge
    public static MergePreview of(Document document, Document merged, Edit.Merge merge) {
        Network before = document.network();
        SequencedMap<LayerId, SequencedMap<WaveId, Partners>> layers = new LinkedHashMap<>();
        for (Layer layer : before.layers()) {
            SequencedMap<WaveId, Partners> row = new LinkedHashMap<>();
            before.waves().forEach(wave -> row.put(wave.id(), new Partners(count(before, layer, wave.id(), merge.kept()),
                    count(before, layer, wave.id(), merge.other()), count(merged.network(), layer, wave.id(), merge.kept()))));
            layers.put(layer.id(), row);
        }
        return new MergePreview(layers, between(merged), halves(before, merge));
    }

    private static PartnerCount count(Network network, Layer layer, WaveId wave, OrganisationId of) {
        int partners = (int) network.ties(layer, wave, of).stream().map(tie -> tie.pair().partnerOf(of)).distinct().count();
        return new PartnerCount(partners, network.fieldwork(wave).participationOf(of) == Participation.NOT_ANSWERED || Cards.mayHaveMore(network, layer, wave, of));
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

    private static List<WaveId> halves(Network network, Edit.Merge merge) {
        List<WaveId> halves = new ArrayList<>();
        for (Wave wave : network.waves()) {
            if (WaveMerge.isMixed(network.fieldwork(wave.id()), merge.kept(), merge.other())) {
                halves.add(wave.id());
            }
        }
        return halves;
    }
}
