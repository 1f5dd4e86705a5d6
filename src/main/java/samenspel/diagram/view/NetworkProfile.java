package samenspel.diagram.view;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.Response;
import samenspel.network.Sector;
import samenspel.network.WaveId;

/// What can be said of a network in a few numbers.
///
/// @param blocks  everybody who was there in one of the waves, sector by sector
/// @param sectors that occur among them
public record NetworkProfile(List<InWave> waves, List<Organisation> blocks, List<Sector> sectors) {
    public NetworkProfile {
        waves = List.copyOf(waves);
        blocks = List.copyOf(blocks);
        sectors = List.copyOf(sectors);
    }

    /// One wave.
    ///
    /// @param partners the mean number of each; empty where nobody is there
    /// @param density  ties ÷ possible ties; empty where none is possible
    public record InWave(WaveId wave, Response response, OptionalDouble partners, OptionalDouble density) {
    }

    static NetworkProfile of(Network network, Layer layer, List<WaveId> waves) {
        List<Organisation> blocks = network.sectors().stream().flatMap(sector -> network.organisations().stream().filter(one -> one.sector().equals(sector.id())))
                .filter(one -> waves.stream().anyMatch(wave -> network.fieldwork(wave).participationOf(one.id()) != Participation.ABSENT)).toList();
        List<Sector> sectors = network.sectors().stream().filter(sector -> blocks.stream().anyMatch(one -> one.sector().equals(sector.id()))).toList();
        return new NetworkProfile(waves.stream().map(wave -> inWave(network, layer, wave)).toList(), blocks, sectors);
    }

    private static InWave inWave(Network network, Layer layer, WaveId wave) {
        SequencedMap<NetworkMeasure, NetworkValue> values = NetworkMeasures.of(List.of(NetworkMeasure.MEAN_DEGREE, NetworkMeasure.DENSITY), network, layer, wave);
        List<OptionalDouble> numbers = Stream.of(NetworkMeasure.MEAN_DEGREE, NetworkMeasure.DENSITY)
                .map(measure -> java.util.Objects.requireNonNull(values.get(measure)).number()).toList();
        return new InWave(wave, network.response(wave), numbers.getFirst(), numbers.getLast());
    }

    /// The density in the first of the waves; 0 where it has none.
    double density() {
        return waves.getFirst().density().orElse(0);
    }

    int organisations() {
        return waves.getFirst().response().present();
    }
}
