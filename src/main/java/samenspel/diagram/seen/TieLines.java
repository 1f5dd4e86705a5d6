package samenspel.diagram.seen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.TieChange;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Tie;

/// Turns the ties of one layer into lines: a directed layer's two directions into one line where they are alike.
public final class TieLines {
    private TieLines() {
    }

    /// What a lens shows of a layer, whatever the phase of a change.
    static List<DrawnTie> of(Network network, Layer layer, Lens lens) {
        return lens instanceof Lens.Between between ? of(layer, Change.of(network, layer, between.from(), between.to())) : of(layer, network.ties(layer, lens.wave()));
    }

    /// @param ties of the layer in a wave
    public static List<DrawnTie> of(Layer layer, List<Tie> ties) {
        return joined(layer, ties.stream().map(tie -> new DrawnTie(layer.id(), tie.pair(), layer.directed() ? 1 : 0, tie.strength(),
                layer.directed() ? 0 : tie.strength(), Optional.empty(), true, false)));
    }

    /// @param change of the layer
    public static List<DrawnTie> of(Layer layer, Change change) {
        Function<TieChange, DrawnTie> line = tie -> {
            double strength = Math.max(tie.before().strengthOrZero(), tie.after().strengthOrZero());
            return new DrawnTie(layer.id(), tie.pair(), layer.directed() ? 1 : 0, strength, layer.directed() ? 0 : strength,
                    Optional.of(tie.fate()), tie.before().isTied(), false);
        };
        return joined(layer, change.ties().stream().map(line));
    }

    private static List<DrawnTie> joined(Layer layer, Stream<DrawnTie> lines) {
        return layer.directed() ? joined(lines.toList()) : lines.toList();
    }

    /// Joins two directions that met the same fate into one line with two heads.
    private static List<DrawnTie> joined(List<DrawnTie> lines) {
        Map<Pair, List<DrawnTie>> byPair = new TreeMap<>();
        lines.forEach(line -> byPair.computeIfAbsent(line.pair().unordered(), pair -> new ArrayList<>()).add(line));
        List<DrawnTie> joined = new ArrayList<>();
        new LinkedHashMap<>(byPair).forEach((pair, two) -> joined.addAll(two.size() == 1 ? two : joined(pair, two.get(0), two.get(1))));
        return joined;
    }

    private static List<DrawnTie> joined(Pair pair, DrawnTie one, DrawnTie other) {
        LayerId layer = one.layer();
        if (one.fate().equals(other.fate()) && one.tiedBefore() == other.tiedBefore()) {
            DrawnTie along = one.pair().equals(pair) ? one : other;
            DrawnTie against = along == one ? other : one;
            return List.of(new DrawnTie(layer, pair, 2, along.strength(), against.strength(), one.fate(), one.tiedBefore(), false));
        }
        return List.of(beside(one), beside(other));
    }

    private static DrawnTie beside(DrawnTie line) {
        return new DrawnTie(line.layer(), line.pair(), line.heads(), line.strength(), line.back(), line.fate(), line.tiedBefore(), true);
    }
}
