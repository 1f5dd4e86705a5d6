package samenspel.work.reading;

import java.util.ArrayList;
import java.util.List;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.storage.FileReason;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;

/// Layers of which a network's own file says nothing in a wave in which somebody answered, though it does in another: who answered counts as
/// having no tie there, which may not be so.
final class UntoldLayers {
    private UntoldLayers() {
    }

    /// A word on each.
    static List<Problem> in(String file, Network network) {
        List<Problem> said = new ArrayList<>();
        for (int at = 0; at < network.waves().size(); at++) {
            Fieldwork work = network.fieldwork(network.waves().get(at).id());
            Place place = new Place(file, "$.waves[" + at + "].reports", 0, 0);
            network.layers().stream().filter(layer -> layer instanceof ReportedLayer && isUntold(network, work, layer.id()))
                    .forEach(layer -> said.add(new Problem(place, FileReason.LAYER_NOT_TOLD, List.of(layer.id().value()), Outcome.NOTED)));
        }
        return said;
    }

    private static boolean isUntold(Network network, Fieldwork work, LayerId layer) {
        boolean answered = network.organisations().stream().anyMatch(one -> work.participationOf(one.id()) == Participation.ANSWERED);
        return answered && !work.reports().containsKey(layer) && network.fieldwork().values().stream().anyMatch(other -> !other.reportsIn(layer).isEmpty());
    }
}
