package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.exchange.ImportChoices.Several;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Network;
import samenspel.network.Wave;

/// Real files with waves, opened as a user opens them, with nothing chosen; see [RealFilesTest] for where they are.
class RealWavesTest {

    private static Network network(Optional<Several> how, String... files) {
        String folder = System.getProperty("samenspel.real", "");
        assumeTrue(!folder.isEmpty(), "no folder is named by -Dsamenspel.real");
        return Import.of(Stream.of(files).map(file -> Path.of(folder, file)).toList(), how, ReadingOptions.USUAL).reading().value().orElseThrow().network();
    }

    private static Network network(String... files) {
        return network(Optional.empty(), files);
    }

    /// `before: kept/lost/gained: after` of each layer from one wave to another, counted from 1.
    private static List<String> counts(Network network, int from, int to) {
        List<Wave> waves = network.waves();
        return network.layers().stream().map(layer -> Change.of(network, layer, waves.get(from - 1).id(), waves.get(to - 1).id()).counts())
                .map(RealWavesTest::worded).toList();
    }

    private static String worded(Counts counts) {
        return counts.before() + ": " + counts.kept() + "/" + counts.lost() + "/" + counts.gained() + ": " + counts.after();
    }

    @Test
    void four_matrices_of_a_tailor_shop_are_two_layers_in_two_waves() {
        assertEquals(List.of("158: 103/55/120: 223", "109: 45/64/102: 147"), counts(network("longitudinal/kaptail/KAPTAIL.DAT"), 1, 2));
    }

    @Test
    void three_matrices_of_a_school_are_three_waves() {
        Network network = network("longitudinal/s50/s50-network3.dat", "longitudinal/s50/s50-network1.dat", "longitudinal/s50/s50-network2.dat");
        assertEquals(List.of("113: 57/56/59: 116"), counts(network, 1, 2));
        assertEquals(List.of("Wave 1", "Wave 2", "Wave 3"), network.waves().stream().map(wave -> wave.name().in("en")).toList());
    }

    @Test
    void a_column_wave_makes_four_waves() {
        assertEquals(List.of("179: 137/42/42: 179"), counts(network("converted/coevolve/edges_4waves.csv"), 1, 4));
    }

    @Test
    void the_days_at_a_beach_are_waves_in_their_order_with_who_was_there() {
        Network network = network("converted/windsurfers/edges_per_day.csv", "converted/windsurfers/nodes_per_day.csv");
        List<String> days = network.waves().stream().map(wave -> wave.name().in("en")).toList();
        assertEquals(List.of(29, "828", "927", 95), List.of(days.size(), days.getFirst(), days.getLast(), network.organisations().size()));
    }

    @Test
    void slices_of_three_years_are_three_waves() {
        Network network = network(Optional.of(Several.WAVES), "longitudinal/gephi_timeframes/timeframe1.gexf",
                "longitudinal/gephi_timeframes/timeframe2.gexf", "longitudinal/gephi_timeframes/timeframe3.gexf");
        assertEquals(3, network.waves().size());
    }

    @Test
    void a_list_of_lawyers_gives_their_ties_attributes_and_a_sector() {
        Network network = network("converted/lawfirm/nodes.csv", "converted/lawfirm/edges.csv");
        assertEquals(List.of(71, 3, 2), List.of(network.organisations().size(), network.layers().size(), network.sectors().size()));
    }
}
