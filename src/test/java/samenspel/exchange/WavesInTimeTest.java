package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.network.Network;
import samenspel.text.account.Reading;

/// Of which wave a tie is, and which wave was earlier.
class WavesInTimeTest {
    private static Reading<ImportedNetwork> read(String... texts) {
        return Assembly.of(IntStream.range(0, texts.length / 2).mapToObj(at -> Read.of(texts[2 * at], texts[2 * at + 1].getBytes(StandardCharsets.UTF_8))).toList(), Optional.empty());
    }

    private static List<String> waves(Network network) {
        return network.waves().stream().map(wave -> wave.name().in("nl")).toList();
    }

    private static String counted(Network network) {
        Counts counts = Change.of(network, network.layers().getFirst(), network.waves().getFirst().id(), network.waves().getLast().id()).counts();
        return counts.kept() + "/" + counts.lost() + "/" + counts.gained() + "/" + counts.unknown();
    }

    private static List<String> said(Reading<ImportedNetwork> reading, String code) {
        return reading.problems().stream().filter(problem -> problem.reason().code().equals(code)).map(problem -> problem.place().line() + " " + problem.arguments()).toList();
    }

    @Test
    void a_later_wave_may_stand_first_in_a_list() {
        Network network = read("a.csv", "van;naar;meting\nKade;Laan;T2\nKade;Laan;T1\nLaan;Markt;T1\nMarkt;Laan;T1\n").value().orElseThrow().network();
        assertEquals(List.of("T1", "T2"), waves(network));
        assertEquals("1/2/0/0", counted(network));
    }

    @Test
    void an_order_that_names_do_not_tell_is_said() {
        Reading<ImportedNetwork> reading = read("a.csv", "van;naar;meting\nKade;Laan;groen\nLaan;Markt;blauw\n");
        assertEquals(List.of("groen", "blauw"), waves(reading.value().orElseThrow().network()));
        assertEquals(1, said(reading, "waves-in-order-of-file").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "onbekend", "NA", "unknown"})
    void a_tie_of_no_known_wave_is_unknown_in_all_and_said(String none) {
        Reading<ImportedNetwork> reading = read("a.csv", "van;naar;jaar\nKade;Laan;2018\nKade;Laan;2019\nMarkt;Laan;2018\nMarkt;Laan;" + none + "\n");
        assertEquals(List.of("2018", "2019"), waves(reading.value().orElseThrow().network()));
        assertEquals("1/0/0/1", counted(reading.value().orElseThrow().network()));
        assertEquals(List.of("5 [Markt, Laan]"), said(reading, "wave-not-known"));
    }
}
