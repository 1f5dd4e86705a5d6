package samenspel.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.cli.Said;
import samenspel.diagram.Drawn;
import samenspel.network.Network;

/// Each reference is the number that `change` and `measure` write of sample III.
class ReferencesEqualPrintedNumbersTest {
    private static final Path FILE = Path.of("samples", "network-3.samenspel.json");
    private static final double NEAR = 1e-12;

    private final Network network = Drawn.samples().getLast().network();
    private final ReferenceNumbers numbers = new ReferenceNumbers(network, Optional.of(ToldOfSample.CAPACITY));
    private final Set<String> met = new HashSet<>();

    /// What a call wrote, by its columns.
    private record Table(List<String> head, List<List<String>> rows) {
        static Table of(String csv) {
            List<List<String>> lines = csv.replace("\uFEFF", "").lines().map(line -> List.of(line.split(",", -1))).toList();
            return new Table(lines.getFirst(), lines.subList(1, lines.size()));
        }

        String at(List<String> row, String column) {
            int at = head.indexOf(column);
            return at < 0 || at >= row.size() ? "" : row.get(at);
        }
    }

    private Table measured(Path folder, String per, String... more) throws IOException {
        Path file = folder.resolve(per + ".csv");
        List<Object> call = new ArrayList<>(List.of("measure", FILE, "--per", per, "--layer", "strong", "--capacity", ToldOfSample.CAPACITY, "--names", "full", "-o", file));
        call.addAll(List.of(more));
        assertEquals(0, Said.by(call.toArray()).exitCode());
        return Table.of(Files.readString(file));
    }

    private ToldNumber told(String written) throws NoNumber {
        Reference reference = ReferenceText.read(written);
        met.add(reference.quantity().word());
        return numbers.of(reference, ClaimBase.NETWORK);
    }

    private void same(String written, String value, String least, String most) throws NoNumber {
        ToldNumber told = told(written);
        if (value.isEmpty()) {
            assertTrue(told.value().isEmpty(), written + " is " + told);
            return;
        }
        assertEquals(Double.parseDouble(value), told.value().orElse(Double.NaN), NEAR, written);
        if (!least.isEmpty()) {
            assertEquals(Double.parseDouble(least), told.band().least(), NEAR, written);
            assertEquals(Double.parseDouble(most), told.band().most(), NEAR, written);
        }
    }

    @Test
    void of_change() throws NoNumber {
        Table table = Table.of(Said.by("change", FILE, "--csv").out());
        for (List<String> row : table.rows()) {
            String scope = table.at(row, "scope");
            String whom = scope.equals("all") ? "" : "|" + scope;
            for (String column : List.of("before", "kept", "lost", "gained", "unknown", "after", "loss", "jaccard", "loss_at_most")) {
                same(column.replace('_', '-') + ":" + row.getFirst() + whom + "@2018..2019", table.at(row, column), "", "");
            }
        }
        assertEquals(9, met.size());
    }

    @Test
    void of_networks_waves_and_layers(@TempDir Path folder) throws IOException, NoNumber {
        Table whole = measured(folder, "network");
        for (List<String> row : whole.rows()) {
            if (whole.at(row, "item").isEmpty() && whole.at(row, "organisations").isEmpty()) {
                same(whole.at(row, "measure") + ":strong@" + whole.at(row, "wave"), whole.at(row, "value"), whole.at(row, "least"), whole.at(row, "most"));
            }
        }
        Table waves = measured(folder, "waves");
        for (List<String> row : waves.rows()) {
            same(waves.at(row, "measure") + ":strong@2018..2019", waves.at(row, "value"), waves.at(row, "least"), waves.at(row, "most"));
        }
        Table layers = measured(folder, "layers", "--wave", "2019", "--measures", "tied-in-both,ties-in-common,hamming-distance,multiplexity,multiplexity-mean");
        for (List<String> row : layers.rows()) {
            String of = layers.at(row, "first").replace(' ', ',') + (layers.at(row, "second").isEmpty() ? "" : "," + layers.at(row, "second"));
            same(layers.at(row, "measure") + ":" + of + "@2019", layers.at(row, "value"), layers.at(row, "least"), layers.at(row, "most"));
        }
        assertTrue(met.containsAll(List.of("density", "ties", "e-i-index", "qap-correlation", "tied-in-both")), met.toString());
    }

    @Test
    void of_organisations(@TempDir Path folder) throws IOException, NoNumber {
        Table table = measured(folder, "organisation", "--wave", "2018");
        Set<String> words = new HashSet<>(Quantity.all().stream().filter(Quantity.OfOrganisation.class::isInstance).map(Quantity::word).toList());
        for (List<String> row : table.rows().stream().filter(one -> one.stream().noneMatch(cell -> cell.contains("\""))).limit(12).toList()) {
            String whom = "|\"" + table.at(row, "organisation") + "\"@2018";
            for (String word : table.head().stream().filter(words::contains).toList()) {
                String written = word + ":strong" + whom;
                boolean misleads = table.at(row, "answered").equals("no") && told(written).value().isEmpty();
                same(written, misleads ? "" : table.at(row, word), table.at(row, word + "-least"), table.at(row, word + "-most"));
            }
        }
        assertTrue(met.containsAll(words), met.toString());
    }
}
