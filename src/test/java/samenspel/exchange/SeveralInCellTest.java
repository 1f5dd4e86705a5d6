package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.Network;
import samenspel.text.account.Reading;

/// Lists of ties of which a cell names several layers or waves, or of which columns of times are called otherwise than usual.
class SeveralInCellTest {
    private static Reading<ImportedNetwork> read(String ties) {
        return Assembly.of(List.of(Read.of("ties.csv", ties.getBytes(StandardCharsets.UTF_8))), Optional.empty());
    }

    /// `wave layer ties` for each.
    private static String counted(String ties) {
        Network network = read(ties).value().orElseThrow().network();
        return network.waves().stream().flatMap(wave -> network.layers().stream().map(layer -> wave.name().in("en") + " " + layer.name().in("en") + " "
                + network.fieldwork(wave.id()).reports().get(layer.id()).size())).collect(Collectors.joining(", "));
    }

    private static List<String> said(String ties, String code) {
        return read(ties).problems().stream().filter(problem -> problem.reason().code().equals(code)).map(problem -> problem.arguments().toString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overleg, verwijzing", "overleg|verwijzing", "overleg en verwijzing", "overleg/verwijzing", "verwijzing + overleg", "beide"})
    void a_cell_of_several_layers_is_a_tie_in_each(String both) {
        String ties = "van;naar;soort\nKade;Laan;" + both + "\nLaan;Markt;overleg\nMarkt;Kade;verwijzing\nKade;Markt;overleg\n";
        assertEquals("Now overleg 3, Now verwijzing 2", counted(ties).replace("Now verwijzing 2, Now overleg 3", "Now overleg 3, Now verwijzing 2"));
        assertEquals(List.of("[" + both + "]"), said(ties, "several-layers-or-waves"));
    }

    @Test
    void a_layer_with_a_comma_of_its_own_stays_one() {
        assertEquals("Now zorg, jeugd en welzijn 1, Now overleg 2", counted("van;naar;soort\nKade;Laan;zorg, jeugd en welzijn\nLaan;Markt;overleg\nMarkt;Kade;overleg\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018, 2019", "2018 en 2019", "2018/2019", "2018-2019", "beide", "both waves", "alle jaren"})
    void a_cell_of_several_waves_is_a_tie_in_each(String both) {
        String ties = "van;naar;jaar\nKade;Laan;" + both + "\nLaan;Markt;2018\nMarkt;Kade;2019\n";
        assertEquals("2018 Ties 2, 2019 Ties 2", counted(ties));
        assertEquals(List.of("[" + both + "]"), said(ties, "several-layers-or-waves"));
        assertEquals("2017/2018 Ties 1, 2018/2019 Ties 1", counted("van;naar;jaar\nKade;Laan;2017/2018\nLaan;Markt;2018/2019\n"));
    }

    @Test
    void words_that_recur_between_marks_are_layers_though_they_never_stand_alone() {
        assertEquals("Now financiering 1, Now overleg 3, Now verwijzing 3", sorted(counted("van;naar;soort\nKade;Laan;overleg, verwijzing\nLaan;Markt;overleg, verwijzing\nMarkt;Kade;overleg, financiering\nKade;Markt;verwijzing\n")));
        assertEquals("Now R 1, Now R&D 1", sorted(counted("van;naar;soort\nKade;Laan;R&D\nLaan;Markt;R\n")));
        assertEquals(List.of(), said("van;naar;soort\nKade;Laan;beide\nLaan;Markt;eenzijdig\nMarkt;Kade;wederzijds\n", "several-layers-or-waves"));
    }

    private static String sorted(String counted) {
        return String.join(", ", List.of(counted.split(", ")).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-2020", "2018 t/m 2020", "2018 tot en met 2020", "2018–2020", "alle jaren"})
    void a_span_of_waves_has_those_between(String span) {
        assertEquals("2018 Ties 2, 2019 Ties 2, 2020 Ties 2", counted("van;naar;jaar\nKade;Laan;" + span + "\nLaan;Markt;2018\nMarkt;Kade;2019\nMarkt;Laan;2020\n"));
    }

    @Test
    void partners_with_a_plus_between_are_two() {
        assertEquals("Now Ties 4", counted("van;naar\nKade;Laan + Markt\nLaan;Kade\nMarkt;Kade\n"));
    }

    @Test
    void ties_without_their_layer_are_said() {
        assertEquals(List.of("[laag, 1]"), said("van;naar;laag;sterkte\nKade;Laan;overleg;3\nLaan;Markt;overleg;2\nMarkt;Kade;;1\n", "layer-blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interval", "Timestamp", "timeset", "Timeset"})
    void stretches_of_time_as_gephi_writes_them_are_times(String heading) {
        assertEquals("2019.0 Ties 1, 2020.0 Ties 2, 2021.0 Ties 1", counted("Source,Target,Type,Id,Label," + heading + ",Weight\nKade,Laan,Directed,0,,\"<[2019.0, 2020.0]>\",2\nLaan,Markt,Directed,1,,\"<[2020.0, 2021.0]>\",1\n")
                .replace("2019 ", "2019.0 ").replace("2020 ", "2020.0 ").replace("2021 ", "2021.0 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fase;start;eind", "moment;T0;T1", "fase;voor;na", "meetmoment;1;2", "tijdstip;voormeting;nameting", "phase;before;after"})
    void waves_may_be_called_phases_or_moments(String words) {
        String[] word = words.split(";");
        String ties = "van;naar;sterkte;%s\nKade;Laan;3;%s\nLaan;Markt;2;%s\nKade;Laan;3;%s\nMarkt;Kade;1;%s\n".formatted(word[0], word[1], word[1], word[2], word[2]);
        assertEquals(2, read(ties).value().orElseThrow().network().waves().size());
    }

    @Test
    void phases_of_something_else_are_no_waves() {
        assertEquals(1, read("van;naar;sterkte;fase\nKade;Laan;3;aanmelding\nLaan;Markt;2;uitvoering\n").value().orElseThrow().network().waves().size());
        assertEquals(1, read("Timestamp;van;naar\n2019-03-12 10:11:12;Kade;Laan\n2019-03-13 11:11:12;Laan;Markt\n").value().orElseThrow().network().waves().size());
    }

    @Test
    void strengths_of_school_years_are_waves() {
        assertEquals("18/19 Ties 3, 19/20 Ties 2", counted("van;naar;sterkte 18/19;sterkte 19/20\nKade;Laan;1;3\nLaan;Markt;2;2\nMarkt;Kade;1;0\n"));
    }
}
