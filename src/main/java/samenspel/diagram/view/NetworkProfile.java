package samenspel.diagram.view;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import samenspel.measure.KnownTies;
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
    /// @param unknown  whether some ties are unknown, which count as none
    /// @param most     the same numbers if all of them are ties
    public record InWave(WaveId wave, Response response, OptionalDouble partners, OptionalDouble density, boolean unknown, Most most) {
    }

    /// What numbers are at most.
    public record Most(double partners, double density) {
    }

    static NetworkProfile of(Network network, Layer layer, List<WaveId> waves) {
        List<Organisation> blocks = network.sectors().stream().flatMap(sector -> network.organisations().stream().filter(one -> one.sector().equals(sector.id())))
                .filter(one -> waves.stream().anyMatch(wave -> network.fieldwork(wave).participationOf(one.id()) != Participation.ABSENT)).toList();
        List<Sector> sectors = network.sectors().stream().filter(sector -> blocks.stream().anyMatch(one -> one.sector().equals(sector.id()))).toList();
        return new NetworkProfile(waves.stream().map(wave -> inWave(network, layer, wave)).toList(), blocks, sectors);
    }

    private static InWave inWave(Network network, Layer layer, WaveId wave) {
        KnownTies known = KnownTies.of(network, layer, wave);
        SequencedMap<NetworkMeasure, NetworkValue> values = NetworkMeasures.of(List.of(NetworkMeasure.MEAN_DEGREE, NetworkMeasure.DENSITY), network, layer, wave, known);
        NetworkValue partners = Objects.requireNonNull(values.get(NetworkMeasure.MEAN_DEGREE));
        NetworkValue density = Objects.requireNonNull(values.get(NetworkMeasure.DENSITY));
        return new InWave(wave, network.response(wave), partners.number(), density.number(), known.unknownTies() > 0, new Most(most(partners), most(density)));
    }

    private static double most(NetworkValue value) {
        return value.bounds().map(NetworkValue.Bounds::most).orElseGet(() -> value.number().orElse(0));
    }

    /// The density in the first of the waves; 0 where it has none.
    double density() {
        return waves.getFirst().density().orElse(0);
    }

    int organisations() {
        return waves.getFirst().response().present();
    }
}
