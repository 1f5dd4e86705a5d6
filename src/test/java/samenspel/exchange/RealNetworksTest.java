package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.FoundFile;
import samenspel.network.Network;

/// Networks of several waves and layers out of real files; see [RealFilesTest] for where they are.
class RealNetworksTest {

    private static FoundFile found(String file) {
        String folder = System.getProperty("samenspel.real", "");
        assumeTrue(!folder.isEmpty(), "no folder is named by -Dsamenspel.real");
        return Small.found(Read.of(Path.of(folder, file)));
    }

    /// Per layer, wave by wave, the number of ties.
    private static List<Integer> ties(Network network) {
        return network.layers().stream()
                .flatMap(layer -> network.waves().stream().map(wave -> network.ties(layer, wave.id()).size())).toList();
    }

    @Test
    void four_matrices_of_a_tailor_shop_are_two_layers_in_two_waves() {
        Map<String, LayerAndWave> slots = Map.of("KAPFTS1", new LayerAndWave("Sociational", "1"), "KAPFTS2", new LayerAndWave("Sociational", "2"),
                "KAPFTI1", new LayerAndWave("Instrumental", "1"), "KAPFTI2", new LayerAndWave("Instrumental", "2"));
        Network network = NetworkBuilder.of(List.of(found("longitudinal/kaptail/KAPTAIL.DAT")),
                ImportChoices.usual("Tailor shop").withSlots(slots)).value().orElseThrow();
        assertEquals(List.of(158, 223, 109, 147), ties(network));
        assertEquals(List.of(false, true), network.layers().stream().map(layer -> layer.directed()).toList());
    }

    @Test
    void three_files_of_a_school_are_three_waves() {
        List<FoundFile> pajek = Stream.of("1", "2", "3").map(n -> found("longitudinal/s50/s50_d" + n + ".net")).toList();
        List<FoundFile> matrices = Stream.of("1", "2", "3").map(n -> found("longitudinal/s50/s50-network" + n + ".dat")).toList();
        assertEquals(List.of(113, 116, 122), ties(NetworkBuilder.of(pajek, ImportChoices.usual("s50").with(ImportChoices.Several.WAVES)).value().orElseThrow()));
        assertEquals(List.of(113, 116, 122), ties(NetworkBuilder.of(matrices, ImportChoices.usual("s50").with(ImportChoices.Several.WAVES)).value().orElseThrow()));
    }
}
