package samenspel.study.numbers.whole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.measure.MeasureWords;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.Multiplexity;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.between.TwoLayers;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.study.numbers.WholeTopic;

/// Where is measured: in one layer and wave, between two, or in several layers of a wave together.
public sealed interface WholePlace {

    record One(MeasuredPlace at) implements WholePlace {
    }

    /// The same layer in two waves, or two layers in the same wave.
    record Two(MeasuredPlace first, MeasuredPlace second) implements WholePlace {
    }

    record Together(List<Layer> layers, Wave wave) implements WholePlace {
        public Together {
            layers = List.copyOf(layers);
        }
    }

    /// Of more waves not each two are measured: that takes long, and nobody reads so many numbers.
    int MOST_WAVES = 12;

    /// All there are of some layers and waves, in the order in which they are read; of many waves neighbours, and the first and the last.
    static List<WholePlace> of(WholeTopic topic, List<Layer> layers, List<Wave> waves) {
        return switch (topic) {
            case NETWORK -> MeasuredPlace.of(layers, waves).stream().<WholePlace>map(One::new).toList();
            case WAVES -> layers.stream().flatMap(layer -> waves.size() > MOST_WAVES ? neighbours(layer, waves) : waves(layer, waves)).toList();
            case LAYERS -> waves.stream().flatMap(wave -> layers(layers, wave)).toList();
        };
    }

    /// Each two waves of each layer, however many there are.
    static List<WholePlace> eachTwoWaves(List<Layer> layers, List<Wave> waves) {
        return layers.stream().flatMap(layer -> waves(layer, waves)).toList();
    }

    private static Stream<WholePlace> waves(Layer layer, List<Wave> waves) {
        return IntStream.range(0, waves.size()).boxed().flatMap(from -> waves.stream().skip(from + 1)
                .map(to -> new Two(new MeasuredPlace(layer, waves.get(from)), new MeasuredPlace(layer, to))));
    }

    private static Stream<WholePlace> neighbours(Layer layer, List<Wave> waves) {
        List<WholePlace> pairs = new ArrayList<>();
        for (int i = 1; i < waves.size(); i++) {
            pairs.add(new Two(new MeasuredPlace(layer, waves.get(i - 1)), new MeasuredPlace(layer, waves.get(i))));
        }
        pairs.add(new Two(new MeasuredPlace(layer, waves.getFirst()), new MeasuredPlace(layer, waves.getLast())));
        return pairs.stream();
    }

    /// Each two layers; before them those together that were reported, which derived ones are made of.
    private static Stream<WholePlace> layers(List<Layer> layers, Wave wave) {
        return layers(layers, layers.stream().filter(ReportedLayer.class::isInstance).toList(), wave);
    }

    /// The same of layers that are chosen, which stand together whether reported or derived.
    static List<WholePlace> ofChosen(List<Layer> layers, List<Wave> waves) {
        return waves.stream().flatMap(wave -> layers(layers, layers, wave)).toList();
    }

    private static Stream<WholePlace> layers(List<Layer> layers, List<Layer> together, Wave wave) {
        List<WholePlace> pairs = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            for (int j = i + 1; j < layers.size(); j++) {
                pairs.add(new Two(new MeasuredPlace(layers.get(i), wave), new MeasuredPlace(layers.get(j), wave)));
            }
        }
        return together.size() < 2 ? pairs.stream() : Stream.concat(Stream.of(new Together(together, wave)), pairs.stream());
    }

    /// What these measures say here, in their order; those that say nothing of such a place are left out.
    default SequencedMap<MeasureWords, NetworkValue> values(Network network, Collection<? extends MeasureWords> measures) {
        return switch (this) {
            case One(var at) -> new LinkedHashMap<>(NetworkMeasures.of(only(NetworkMeasure.class, measures), network, at.layer(), at.wave().id()));
            case Two(var first, var second) -> new LinkedHashMap<>(PairMeasure.of(only(PairMeasure.class, measures),
                    TwoLayers.of(network, first.layer(), first.wave().id(), second.layer(), second.wave().id()), UnknownPairs.NOT_TIED));
            case Together(var layers, var wave) -> together(Multiplexity.of(network, layers, wave.id()), only(LayersMeasure.class, measures));
        };
    }

    private static <M> List<M> only(Class<M> kind, Collection<? extends MeasureWords> measures) {
        return measures.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static SequencedMap<MeasureWords, NetworkValue> together(Multiplexity found, List<LayersMeasure> measures) {
        SequencedMap<MeasureWords, NetworkValue> values = new LinkedHashMap<>();
        measures.forEach(measure -> values.put(measure, measure.of(found)));
        return values;
    }
}
