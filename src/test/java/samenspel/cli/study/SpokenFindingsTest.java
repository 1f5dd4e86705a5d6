package samenspel.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.cli.Said;

class SpokenFindingsTest {
    private static final Path FIRST = Path.of("samples/network-1.samenspel.json");

    @TempDir
    Path folder;

    @Test
    void what_stands_out_is_said_with_number_sentence_threshold_and_view_the_same_each_time() {
        String said = Said.by("study", FIRST, "--findings").out();
        assertTrue(said.contains("\nFlows: 0.10 and 0.69\nAdministrative information gathers round few far more than content information: centralisation 0.69 and 0.10, as far as is known.\n"), said);
        assertTrue(said.contains("Stands out with a difference of 0.30") && said.contains("\n--view flows\n"), said);
        assertEquals(said, Said.by("study", FIRST, "--findings").out());
    }

    @Test
    void an_own_capacity_is_held_against_and_one_that_nobody_is_above_does_not_stand_out() {
        String said = Said.by("study", FIRST, "--findings", "--capacity", "70").out();
        assertTrue(said.contains("- No access organisation has more than 61 strong ties in 2019, with a capacity of 70."), said);
    }

    @Test
    void of_two_organisations_nothing_is_said_to_stand_out_or_not() throws Exception {
        Path tiny = Files.writeString(folder.resolve("tiny.csv"), "from,to\na,b\n");
        String said = Said.by("study", tiny, "--findings").out();
        assertTrue(said.contains("too few") && !said.contains("Nothing stands out"), said);
    }

    @Test
    void a_sentence_of_somebodys_own_is_said_with_its_numbers_marked_and_with_what_became_of_it() throws Exception {
        Path own = folder.resolve("own.samenspel.json");
        String text = Files.readString(FIRST);
        Files.writeString(own, text.substring(0, text.lastIndexOf('}')) + ",\"findings\": [{\"about\": \"loss\", \"sentence\": \"[Most]{loss:strong >50%} went: {lost:strong}, {los:strong}\"}]}");
        String said = Said.by("study", own, "--findings").out();
        assertTrue(said.contains("\nLoss: 61% (edited)\nMost went: 183, {los:strong}\n- holds: 61% (59–67.5%), 183 of 300, of the network\n- (line 1, column 47): There is no number los."), said);
    }

    @Test
    void a_figure_without_a_file_is_asked_for_one() {
        assertEquals(Said.wrong(2, "samenspel study: Say where the figure is to be made: -o with a file. Or ask for --findings."), Said.by("study", FIRST, "--view", "f6"));
    }
}
