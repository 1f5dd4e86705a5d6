package samenspel.cli.numbers;

import java.util.List;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.Stop;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.text.Texts;

/// Where a call measures: the layers and waves of a network, all of them where it names none.
record MeasuredPlaces(Network network, List<MeasuredPlace> places) {

    static MeasuredPlaces of(ParseResult call, Network network, Texts texts) throws Stop {
        NetworkLookup known = new NetworkLookup(network, texts);
        List<Layer> layers = call.hasMatchedOption("--layer") ? List.of(known.layer(call.matchedOptionValue("--layer", ""))) : network.layers();
        List<Wave> waves = call.hasMatchedOption("--wave") ? List.of(known.wave(call.matchedOptionValue("--wave", ""))) : network.waves();
        return new MeasuredPlaces(network, MeasuredPlace.of(layers, waves));
    }
}
