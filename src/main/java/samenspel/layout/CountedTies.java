package samenspel.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.graph.TieWeights;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// Which ties count in an arrangement.
///
/// @param layers whose ties count; empty for all
/// @param waves  in which they count; empty for all
public record CountedTies(List<LayerId> layers, List<WaveId> waves) {
    public static final CountedTies ALL = new CountedTies(List.of(), List.of());
    private static final String AND = "+";
    private static final String IN = "@";

    public CountedTies {
        layers = List.copyOf(layers);
        waves = List.copyOf(waves);
    }

    /// Some layers and waves, in the network's order, none for all; nothing is said of layers where it is all of them, nor of
    /// waves.
    public static CountedTies of(Network network, Collection<LayerId> layers, Collection<WaveId> waves) {
        List<LayerId> counted = network.layers().stream().map(Layer::id).filter(layers::contains).toList();
        List<WaveId> in = network.waves().stream().map(Wave::id).filter(waves::contains).toList();
        return new CountedTies(counted.size() == network.layers().size() ? List.of() : counted, in.size() == network.waves().size() ? List.of() : in);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /// The same layers in all waves.
    public CountedTies everyWave() {
        return new CountedTies(layers, List.of());
    }

    /// Whether a network has all that is named.
    public boolean isOf(Network network) {
        return layersOf(network).size() >= layers.size() && wavesOf(network).size() >= waves.size();
    }

    public List<Layer> layersOf(Network network) {
        return layers.isEmpty() ? network.layers() : network.layers().stream().filter(layer -> layers.contains(layer.id())).toList();
    }

    public List<Wave> wavesOf(Network network) {
        return waves.isEmpty() ? network.waves() : network.waves().stream().filter(wave -> waves.contains(wave.id())).toList();
    }

    /// All organisations with the ties that count. In some layers alone distances tell how many steps organisations are apart: these
    /// have few ties, so that steps tell much, and stress is that of other programs.
    TieGraph graph(Network network) {
        return graph(network, TieWeights.of(network, layersOf(network), wavesOf(network)));
    }

    /// The same of ties that have been weighed.
    TieGraph graph(Network network, SortedMap<Pair, Double> weights) {
        TieGraph graph = TieGraph.of(network.organisations().stream().map(Organisation::id).toList(), weights);
        return layers.isEmpty() ? graph : graph.inSteps();
    }

    /// With how many each organisation is tied; who is tied with nobody is not among them.
    public SortedMap<OrganisationId, Integer> partners(Network network) {
        SortedMap<OrganisationId, Integer> partners = new TreeMap<>();
        TieWeights.of(network, layersOf(network), wavesOf(network)).keySet().forEach(pair -> {
            partners.merge(pair.from(), 1, Integer::sum);
            partners.merge(pair.to(), 1, Integer::sum);
        });
        return partners;
    }

    /// Such as `strong@2018`: layers, and after `@` waves, several with `+` between; nothing for all.
    String word() {
        return joined(layers) + (waves.isEmpty() ? "" : IN + joined(waves));
    }

    /// What a word says; empty for one that says nothing.
    static Optional<CountedTies> of(String word) {
        int at = word.indexOf(IN);
        List<LayerId> layers = parts(at < 0 ? word : word.substring(0, at)).stream().map(LayerId::new).toList();
        List<WaveId> waves = at < 0 ? List.of() : parts(word.substring(at + 1)).stream().map(WaveId::new).toList();
        return Optional.of(new CountedTies(layers, waves)).filter(counted -> !counted.isAll());
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split("[+]")).filter(part -> !part.isBlank())
                .map(part -> part.replace("%2B", AND).replace("%40", IN).replace("%25", "%")).toList();
    }

    /// With the signs that have a meaning here written otherwise where an id has them.
    private static String joined(List<?> ids) {
        return ids.stream().map(id -> id.toString().replace("%", "%25").replace(AND, "%2B").replace(IN, "%40")).collect(Collectors.joining(AND));
    }
}
