package samenspel.study.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.change.TieChange;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Response;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// What an edit does to the numbers of the whole network: only those that are otherwise. Only ties of the organisations it is
/// about are looked at, and all ties are counted only where some of these are otherwise.
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

    /// @param about the organisations the edit is about, whether they are there before, after or both
    public static EditPreview of(Network before, Network after, Set<OrganisationId> about) {
        return of(before, before, after, about);
    }

    /// Where only the reports of and about these organisations were edited.
    ///
    /// @param whole  the network with all its reports
    /// @param before with only those
    /// @param after  the same after the edit
    static EditPreview of(Network whole, Network before, Network after, Set<OrganisationId> about) {
        EditPreview all = new EditPreview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Wave wave : before.waves()) {
            all.responses.add(new ResponseChange(wave.id(), before.response(wave.id()), after.response(wave.id())));
        }
        all.responses.removeIf(one -> one.before.equals(one.after));
        List<Layer> derived = before.layers().stream().filter(DerivedLayer.class::isInstance).toList();
        (derived.isEmpty() ? before.layers() : derived).forEach(layer -> all.add(layer, new Both(whole, before, after, about)));
        return all;
    }

    /// A change counts the ties of both its waves, which is the dear part: they are not counted once more.
    private void add(Layer layer, Both both) {
        List<Wave> waves = both.before.waves();
        Map<WaveId, Integer> totals = new HashMap<>();
        for (int next = 1; next < waves.size(); next++) {
            both.change(layer, waves.get(next - 1).id(), waves.get(next).id()).ifPresent(change -> {
                changes.add(change);
                totals.put(change.from(), change.before().before());
                totals.put(change.to(), change.before().after());
            });
        }
        for (Wave wave : waves) {
            int difference = standing(both.after, layer, wave.id(), both.about) - standing(both.before, layer, wave.id(), both.about);
            if (difference != 0) {
                int total = totals.computeIfAbsent(wave.id(), id -> both.whole.ties(layer, id).size());
                ties.add(new TieCount(layer.id(), wave.id(), total, total + difference));
            }
        }
    }

    private static int standing(Network network, Layer layer, WaveId wave, Set<OrganisationId> about) {
        return (int) about.stream().flatMap(one -> network.ties(layer, wave, one).stream()).distinct().count();
    }

    private record Both(Network whole, Network before, Network after, Set<OrganisationId> about) {

        Optional<CountsChange> change(Layer layer, WaveId from, WaveId to) {
            Counts was = counts(before, layer, from, to);
            Counts is = counts(after, layer, from, to);
            if (was.equals(is)) {
                return Optional.empty();
            }
            Counts total = Change.of(whole, layer, from, to).counts();
            return Optional.of(new CountsChange(layer.id(), from, to, total, total.minus(was).plus(is)));
        }

        private Counts counts(Network network, Layer layer, WaveId from, WaveId to) {
            Map<Pair, TieChange> changes = new LinkedHashMap<>();
            about.stream().flatMap(one -> Change.of(network, layer, from, to, one).ties().stream()).forEach(tie -> changes.put(tie.pair(), tie));
            return Counts.of(changes.values());
        }
    }
}
