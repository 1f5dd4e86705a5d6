package samenspel.cli.numbers;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.Stop;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.text.Texts;

/// Where a call measures: the layers and waves of a network, all of them where it names none.
record MeasuredPlaces(Network network, List<MeasuredPlace> places) {

    /// One layer in one wave.
    record MeasuredPlace(Layer layer, Wave wave) {
        String title(Texts texts) {
            String language = texts.language().tag();
            return texts.get("cli.measure.title", layer.name().in(language), wave.name().in(language));
        }
    }

    static MeasuredPlaces of(ParseResult call, Network network, Texts texts) throws Stop {
        NetworkLookup known = new NetworkLookup(network, texts);
        List<Layer> layers = call.hasMatchedOption("--layer") ? List.of(known.layer(call.matchedOptionValue("--layer", ""))) : network.layers();
        List<Wave> waves = call.hasMatchedOption("--wave") ? List.of(known.wave(call.matchedOptionValue("--wave", ""))) : network.waves();
        List<MeasuredPlace> places = new ArrayList<>();
        layers.forEach(layer -> waves.forEach(wave -> places.add(new MeasuredPlace(layer, wave))));
        return new MeasuredPlaces(network, List.copyOf(places));
    }
}
