package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.network.Answer;
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

    @ParameterizedTest
    @ValueSource(strings = {"3;;;2;", "3;;;1;2", "3;1;;;", "3;;;;"})
    void an_empty_strength_is_never_a_strength(String strengths) {
        String[] of = strengths.split(";", -1);
        String[] rows = {"Kade;Laan;2018;", "Laan;Kade;2018;", "Kade;Laan;2019;", "Laan;Kade;2019;", "Markt;Kade;2019;"};
        StringBuilder text = new StringBuilder("van;naar;jaar;sterkte\n");
        IntStream.range(0, of.length).forEach(at -> text.append(rows[at]).append(of[at]).append('\n'));
        Network network = read("a.csv", text.toString()).value().orElseThrow().network();
        long unknown = network.waves().stream().flatMap(wave -> network.fieldwork(wave.id()).reports().values().stream().flatMap(reports -> reports.values().stream())).filter(Answer::isUnknown).count();
        assertEquals(Arrays.stream(of).filter(String::isEmpty).count(), unknown);
    }

    @Test
    void a_column_of_no_strength_at_all_says_nothing() {
        assertEquals("1/1/0/0", counted(read("a.csv", "van;naar;jaar;sterkte\nKade;Laan;2018;\nKade;Laan;2019;\nLaan;Markt;2018;\n").value().orElseThrow().network()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schooljaar;2018/2019;2019/2020", "kwartaal;2018 Q4;2019 Q1", "seizoen;2018-2019;2019-2020", "school year;2018-19;2019-20", "begindatum;1-1-2018;1-1-2019", "startdatum;31-12-2018;1-1-2019"})
    void times_have_headings_of_many_words(String words) {
        String[] parts = words.split(";");
        Network network = read("a.csv", "van;naar;sterkte;" + parts[0] + "\nKade;Laan;2;" + parts[1] + "\nLaan;Markt;1;" + parts[1] + "\nKade;Laan;1;" + parts[2] + "\n").value().orElseThrow().network();
        assertEquals(2, network.waves().size());
    }

    @Test
    void dates_of_a_beginning_and_an_end_may_be_written_as_people_do() {
        Network network = read("a.csv", "van;naar;begindatum;einddatum\nKade;Laan;1-1-2018;31-12-2018\nLaan;Markt;1-1-2019;31-12-2019\nKade;Laan;1-1-2019;31-12-2019\n").value().orElseThrow().network();
        assertEquals(List.of("2018-01-01", "2018-12-31", "2019-01-01", "2019-12-31"), waves(network));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eindmeting;nulmeting", "net-nameting;net-voormeting", "follow-up;baseline", "after;before"})
    void files_may_be_called_by_words_for_before_and_after(String files) {
        String[] names = files.split(";");
        String table = "van;naar;sterkte\nKade;Laan;2\n";
        Network network = read(names[0] + ".csv", table, names[1] + ".csv", table + "Laan;Markt;1\nMarkt;Kade;1\n").value().orElseThrow().network();
        assertEquals(2, network.waves().size());
        assertEquals("1/2/0/0", counted(network));
    }
}
