package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.exchange.Assembly;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.Read;
import samenspel.network.Network;
import samenspel.storage.PlacesInRows;
import samenspel.text.Language;
import samenspel.text.account.Reading;

/// What is written and read again is the same network, less what was announced.
class RoundTripTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"RSIENA", "WORKBOOK", "CSV"})
    void the_samples_come_back_as_announced(ExportFormat target) {
        Stream.of(1, 2, 3).map(n -> Path.of("samples", "network-" + n + ".samenspel.json"))
                .forEach(file -> holds(PlacesInRows.read(file).value().orElseThrow().network(), target, file.toString()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"RSIENA", "WORKBOOK", "CSV"})
    void networks_of_any_content_come_back_as_announced(ExportFormat target) {
        IntStream.range(0, Integer.getInteger("samenspel.seeds", 40)).forEach(seed -> holds(Ugly.network(seed), target, "seed " + seed));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"RSIENA", "WORKBOOK", "CSV"})
    void what_came_back_is_written_the_same_again(ExportFormat target) {
        IntStream.range(0, 10).forEach(seed -> {
            Network once = written(Ugly.network(seed), target);
            assertEquals(written(once, target).organisations(), once.organisations(), "seed " + seed);
        });
    }

    private static void holds(Network network, ExportFormat target, String which) {
        Set<String> lost = lost(network, target);
        assertLinesMatch(Gist.expected(network, target, lost).lines().stream().map(Pattern::quote).toList(),
                Gist.found(written(network, target), target, lost).lines(), which + " without " + lost);
    }

    private static Set<String> lost(Network network, ExportFormat target) {
        return ExportLosses.of(network, target, Language.EN).stream()
                .map(loss -> loss.key().substring("write.loss.".length())).collect(Collectors.toSet());
    }

    static Network written(Network network, ExportFormat target) {
        byte[] bytes = ExportedFiles.of(new ExportRequest(network, target, Language.EN)).bytes();
        Reading<ImportedNetwork> reading = Assembly.of(List.of(Read.of("x" + target.ending(), bytes)), Optional.empty());
        assertEquals(0, reading.account().tally().rejected(), reading.problems().toString());
        return reading.value().orElseThrow(() -> new AssertionError("refused: " + reading.refusal())).network();
    }
}
