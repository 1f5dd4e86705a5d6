package samenspel.study.numbers;

import java.util.ArrayList;
import java.util.List;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.text.Texts;

/// Where is measured: one layer in one wave.
public record MeasuredPlace(Layer layer, Wave wave) {

    /// Each of the layers in each of the waves, layer by layer.
    public static List<MeasuredPlace> of(List<Layer> layers, List<Wave> waves) {
        List<MeasuredPlace> places = new ArrayList<>();
        layers.forEach(layer -> waves.forEach(wave -> places.add(new MeasuredPlace(layer, wave))));
        return List.copyOf(places);
    }

    public static List<MeasuredPlace> all(Network network) {
        return of(network.layers(), network.waves());
    }

    /// Such as "Strong tie, 2018".
    public String title(Texts texts) {
        String language = texts.language().tag();
        return texts.get("cli.measure.title", layer.name().in(language), wave.name().in(language));
    }
}
