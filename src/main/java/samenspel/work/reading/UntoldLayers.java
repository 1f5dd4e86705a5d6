package samenspel.work.reading;

import java.util.ArrayList;
import java.util.List;
import samenspel.network.Network;
import samenspel.network.WaveId;
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
            Place place = new Place(file, "$.waves[" + at + "].reports", 0, 0);
            WaveId wave = network.waves().get(at).id();
            network.layers().stream().filter(layer -> network.leavesOut(layer, wave))
                    .forEach(layer -> said.add(new Problem(place, FileReason.LAYER_NOT_TOLD, List.of(layer.id().value()), Outcome.NOTED)));
        }
        return said;
    }
}
