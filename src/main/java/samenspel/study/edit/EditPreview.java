package samenspel.study.edit;

import java.util.ArrayList;
import java.util.List;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Response;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// What an edit does to the numbers of the whole network: only those that are otherwise.
///
/// @param responses how many answered
/// @param ties      how many ties stand in derived layers, or in all where there are none
/// @param changes   what became of them from each wave to the next
public record EditPreview(List<ResponseChange> responses, List<TieCount> ties, List<CountsChange> changes) {

    public record ResponseChange(WaveId wave, Response before, Response after) {
    }

    public record TieCount(LayerId layer, WaveId wave, int before, int after) {
    }

    public record CountsChange(LayerId layer, WaveId from, WaveId to, Counts before, Counts after) {
    }

    public boolean isNothing() {
        return responses.isEmpty() && ties.isEmpty() && changes.isEmpty();
    }

    public static EditPreview of(Network before, Network after) {
        EditPreview all = new EditPreview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // A name typed letter by letter must not count all ties each time.
        if (before.organisations().size() == after.organisations().size() && before.fieldwork().equals(after.fieldwork())) {
            return all;
        }
        for (Wave wave : before.waves()) {
            all.responses.add(new ResponseChange(wave.id(), before.response(wave.id()), after.response(wave.id())));
        }
        List<Layer> derived = before.layers().stream().filter(DerivedLayer.class::isInstance).toList();
        (derived.isEmpty() ? before.layers() : derived).forEach(layer -> all.add(layer, before, after));
        all.responses.removeIf(one -> one.before.equals(one.after));
        all.ties.removeIf(one -> one.before == one.after);
        all.changes.removeIf(one -> one.before.equals(one.after));
        return all;
    }

    private void add(Layer layer, Network before, Network after) {
        List<Wave> waves = before.waves();
        for (int at = 0; at < waves.size(); at++) {
            WaveId wave = waves.get(at).id();
            ties.add(new TieCount(layer.id(), wave, before.ties(layer, wave).size(), after.ties(layer, wave).size()));
            if (at > 0) {
                WaveId former = waves.get(at - 1).id();
                changes.add(new CountsChange(layer.id(), former, wave, Change.of(before, layer, former, wave).counts(),
                        Change.of(after, layer, former, wave).counts()));
            }
        }
    }
}
