package samenspel.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.Attributes;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Wave;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// What a file says of the reports between two organisations, for who points at their tie.
public final class TieAttributes {
    private TieAttributes() {
    }

    /// A line for each report in the layers and waves shown; none where nothing is said, or where organisations have no
    /// names: what is said may tell who they are.
    public static List<String> of(Network network, View view, Pair pair, Texts texts) {
        List<String> lines = new ArrayList<>();
        if (view.seen().names().isNaming()) {
            for (WaveId wave : view.seen().lens().shown()) {
                WaveAttributes said = network.fieldwork(wave).attributes();
                view.seen().layersOf(network).forEach(layer -> Stream.of(pair, pair.reversed()).map(one -> said.of(layer.id(), one))
                        .filter(one -> !one.isEmpty()).distinct().map(one -> line(network, layer, wave, one, texts)).forEach(lines::add));
            }
        }
        return lines;
    }

    private static String line(Network network, Layer layer, WaveId wave, Attributes said, Texts texts) {
        String tag = texts.language().tag();
        Wave of = network.wave(wave).orElseThrow();
        String where = layer.name().in(tag) + (network.waves().size() > 1 ? ", " + of.name().in(tag) : "");
        return where + " · " + said.byName().entrySet().stream().map(one -> texts.get("card.attribute.wave", one.getKey(), AttributeText.of(one.getValue(), texts)))
                .collect(Collectors.joining("; "));
    }
}
