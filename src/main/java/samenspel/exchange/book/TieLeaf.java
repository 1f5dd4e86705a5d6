package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;

/// The sheet of ties: a row for each report, in order of waves, layers and pairs.
final class TieLeaf {
    private final Network network;
    private final Refs refs;
    private final Leaves.Heads heads;
    private final boolean ids;

    /// @param ids whether organisations are named by their ids
    TieLeaf(Network network, Refs refs, Leaves.Heads heads, boolean ids) {
        this.network = network;
        this.refs = refs;
        this.heads = heads;
        this.ids = ids;
    }

    /// @param numbers whether a strength stands there also where a word says it
    Leaf leaf(boolean numbers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Wave wave : network.waves()) {
            network.layers().stream().filter(ReportedLayer.class::isInstance).map(Layer::id).forEach(layer -> rows(wave, layer, numbers, rows));
        }
        Leaf leaf = new Leaf(Part.TIES, Part.TIES.columns().stream().map(column -> heads.of(Part.TIES, column)).toList(), rows);
        return numbers ? leaf : leaf.withoutEmpty(List.of(heads.of(Part.TIES, Column.STRENGTH).name()));
    }

    private void rows(Wave wave, LayerId layer, boolean numbers, List<List<Cell>> rows) {
        Cell inWave = Cell.of(refs.wave(wave));
        Cell inLayer = Cell.of(refs.layer(layer));
        network.fieldwork(wave.id()).reportsIn(layer).forEach((pair, answer) -> {
            String word = refs.word(answer);
            Cell strength = numbers || word.isEmpty() ? Cell.of(strength(answer)) : Cell.EMPTY;
            rows.add(List.of(inWave, inLayer, end(pair.from()), end(pair.to()), Cell.of(word), strength));
        });
    }

    private Cell end(OrganisationId id) {
        return Cell.of(ids ? id.value() : refs.organisation(id));
    }

    private static double strength(Answer answer) {
        return answer.isUnknown() ? Double.NaN : answer.strengthOrZero();
    }
}
