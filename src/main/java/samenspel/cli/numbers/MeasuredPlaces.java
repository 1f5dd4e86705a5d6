package samenspel.cli.numbers;

import java.util.List;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.Stop;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.whole.WholePlace;
import samenspel.text.Texts;

/// Where a call measures: the layers and waves of a network, all of them where it names none.
///
/// @param chosen layers that are to stand together; empty for those reported
record MeasuredPlaces(Network network, List<MeasuredPlace> places, List<Layer> chosen) {

    static MeasuredPlaces of(ParseResult call, Network network, Texts texts) throws Stop {
        NetworkLookup known = new NetworkLookup(network, texts);
        List<Layer> chosen = call.hasMatchedOption("--layers") ? known.layers(call.matchedOptionValue("--layers", "")) : List.of();
        if (chosen.size() == 1) {
            throw Stop.wrongUsage(texts.get("cli.measure.two-layers", chosen.getFirst().id().value()));
        }
        List<Layer> layers = !chosen.isEmpty() ? chosen : call.hasMatchedOption("--layer") ? List.of(known.layer(call.matchedOptionValue("--layer", ""))) : network.layers();
        List<Wave> waves = call.hasMatchedOption("--wave") ? List.of(known.wave(call.matchedOptionValue("--wave", ""))) : network.waves();
        return new MeasuredPlaces(network, MeasuredPlace.of(layers, waves), chosen);
    }

    /// Where whole networks are measured. Of two that are compared one is where the call says.
    ///
    /// @throws Stop where there are no two to compare
    List<WholePlace> of(WholeTopic topic, Texts texts) throws Stop {
        if (!WholeTopic.of(network).contains(topic)) {
            throw Stop.cannot(texts.get(topic == WholeTopic.WAVES ? "cli.change.one-wave" : "cli.measure.one-layer"));
        }
        boolean oneWave = topic == WholeTopic.WAVES && places.stream().map(MeasuredPlace::wave).distinct().count() == 1;
        List<WholePlace> all = topic == WholeTopic.LAYERS && !chosen.isEmpty() ? WholePlace.ofChosen(chosen, network.waves()) : oneWave ? WholePlace.eachTwoWaves(network.layers(), network.waves()) : WholePlace.of(topic, network.layers(), network.waves());
        return all.stream().filter(place -> switch (place) {
            case WholePlace.One(var at) -> places.contains(at);
            case WholePlace.Two(var first, var second) -> places.contains(first) || places.contains(second);
            case WholePlace.Together(var layers, var wave) -> layers.stream().allMatch(layer -> places.contains(new MeasuredPlace(layer, wave)));
        }).toList();
    }
}
