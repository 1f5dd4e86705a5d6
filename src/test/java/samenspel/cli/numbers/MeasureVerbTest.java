package samenspel.cli.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.cli.Said;
import samenspel.cli.Village;
import samenspel.network.Name;
import samenspel.network.Sketch;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.whole.WholePlace;

class MeasureVerbTest {
    private static final double EQUAL = 1e-9;
    private static final String SAMPLE = "samples/network-1.samenspel.json";
    private static final String CASE = "network-1.strong.2018";
    private static final Path REFERENCE = Path.of("src", "test", "resources", "samenspel", "measure");
    private static final String KEPT = "samenspel measure: This study is confidential, and organisations would be named. Add --names sector or "
            + "--names none, or --names short if their names may be seen.";

    @TempDir
    Path folder;

    private Path confidential() throws Exception {
        Path file = Village.in(folder);
        return Files.writeString(file, Files.readString(file).replace("\"synthetic\": true", "\"synthetic\": true, \"confidential\": true"));
    }

    /// The rows of the table a call makes, the head first.
    private List<List<String>> table(Object... call) throws IOException {
        Path file = folder.resolve("numbers.csv");
        List<Object> words = new ArrayList<>(List.of(call));
        words.addAll(List.of("-o", file));
        assertEquals(0, Said.by(words.toArray()).exitCode());
        return Files.readString(file).substring(1).lines().map(line -> List.of(line.split(",", -1))).toList();
    }

    @Test
    void a_table_has_of_a_network_what_other_programs_found() throws IOException {
        Map<String, Double> own = new HashMap<>();
        table("measure", SAMPLE, "--layer", "strong", "--wave", "2018").stream().skip(1).filter(row -> row.get(3).isEmpty() && !row.get(4).isEmpty())
                .forEach(row -> own.put(row.get(2), Double.valueOf(row.get(4))));
        List<String[]> found = Files.readAllLines(REFERENCE.resolve("whole").resolve("reference.tsv")).stream().map(line -> line.split("\t", -1))
                .filter(row -> row[0].equals(CASE) && row[2].isEmpty() && own.containsKey(row[1]))
                // Of cores that are as good the reference takes the first by ids.
                .filter(row -> !row[1].equals("core-fit") && !row[1].equals("modularity") && !row[1].endsWith("-chance")).toList();
        assertTrue(found.size() > 18, found.size() + " found");
        found.forEach(row -> assertEquals(Double.parseDouble(row[3]), own.get(row[1]), EQUAL, row[1]));
    }

    @Test
    void layers_that_were_reported_stand_together_unless_others_are_chosen() throws IOException {
        List<List<String>> reported = table("measure", SAMPLE, "--wave", "2018", "--per", "layers", "--measures", "multiplexity");
        assertEquals(List.of("2018", "content administrative referral"), reported.get(1).subList(0, 2));
        List<List<String>> chosen = table("measure", SAMPLE, "--wave", "2018", "--per", "layers", "--layers", "content,strong", "--measures", "multiplexity");
        assertEquals(List.of("2018", "content strong"), chosen.get(1).subList(0, 2));
        assertTrue(Double.parseDouble(reported.get(1).get(5)) < 1);
        assertEquals(2, Said.by("measure", SAMPLE, "--per", "layers", "--layers", "strong").exitCode());
    }

    @Test
    void methods_tell_of_measures_of_several_layers_and_between_two() {
        assertEquals(0, Said.by("methods", SAMPLE, "--measures", "multiplexity,ties-in-common").exitCode());
    }

    @Test
    void a_table_has_of_organisations_what_other_programs_found() throws IOException {
        List<List<String>> rows = table("measure", SAMPLE, "--layer", "strong", "--wave", "2018", "--per", "organisation");
        for (String measure : List.of("degree", "betweenness", "k-core", "clustering")) {
            int column = rows.getFirst().indexOf(measure);
            List<String> own = rows.stream().skip(1).sorted(Comparator.comparing(row -> row.get(rows.getFirst().indexOf("id")))).map(row -> row.get(column)).toList();
            String line = Files.readAllLines(REFERENCE.resolve("organisations.txt")).stream().filter(one -> one.startsWith(CASE + " " + measure + " ")).findFirst().orElseThrow();
            List<String> found = Arrays.stream(line.split(" ")).skip(2).toList();
            assertEquals(found.size(), own.size());
            for (int i = 0; i < own.size(); i++) {
                assertEquals(number(found.get(i)), number(own.get(i)), EQUAL, measure + " " + i);
            }
        }
    }

    private static double number(String word) {
        return word.isEmpty() || word.equals("-") ? Double.NaN : Double.parseDouble(word);
    }

    @Test
    void what_is_unknown_has_a_least_and_a_most() throws Exception {
        List<String> density = table("measure", Village.in(folder), "--layer=content", "--wave=2019", "--measures=density").getLast();
        assertEquals(List.of("content", "2019", "density", "", "0.16666666666666666", "0.16666666666666666", "0.4166666666666667", "", "", "", "", ""), density);
        List<List<String>> rows = table("measure", Village.in(folder), "--layer=content", "--wave=2019", "--per=organisation", "--measures=out-degree,degree");
        assertEquals("layer,wave,id,organisation,sector,answered,out-degree,out-degree-least,out-degree-most,degree,degree-least,degree-most", String.join(",", rows.getFirst()));
        assertEquals("content,2019,s,School,school,no,0,0,3,1,1,3", String.join(",", rows.get(3)));
    }

    @Test
    void organisations_that_did_not_answer_are_marked() throws Exception {
        String out = Said.by("measure", Village.in(folder), "--layer=content", "--wave=2019", "--per=organisation", "--measures=degree").out();
        assertTrue(out.contains("\nSchool *") && out.contains("1–3\n") && out.contains("\n* Did not answer: "), out);
    }

    @Test
    void what_has_no_value_is_empty_in_a_table_and_has_its_reason_on_the_output() throws Exception {
        String out = Said.by("measure", Village.in(folder), "--layer=strong", "--wave=2018", "--measures=ties,reciprocity-ties").out();
        assertTrue(out.endsWith("\n– Answered ties: Ties have no direction here.\n"), out);
        assertEquals("", table("measure", Village.in(folder), "--layer=strong", "--wave=2018", "--measures=reciprocity-ties").getLast().get(4));
    }

    @Test
    void names_of_a_confidential_study_stay_in_unless_the_call_says_so() throws Exception {
        Path study = confidential();
        assertEquals(Said.wrong(1, KEPT), Said.by("measure", study));
        assertEquals(Said.wrong(1, KEPT), Said.by("measure", study, "--per=organisation", "-o", folder.resolve("a.csv")));
        assertFalse(Files.exists(folder.resolve("a.csv")));
        assertEquals(0, Said.by("measure", study, "--measures=density,isolates").exitCode());
        assertTrue(Said.by("measure", study, "--per=organisation", "--names=short").out().contains("Buurtteam"));
    }

    @Test
    void a_confidential_table_without_names_has_no_ids_either() throws Exception {
        Path study = confidential();
        for (String per : List.of("organisation", "network")) {
            String rows = table("measure", study, "--per", per, "--names=none").toString();
            assertTrue(rows.contains("Community team 1"), rows);
            assertFalse(rows.contains("Buurtteam") || rows.contains("h,1") || rows.contains("id, organisation"), rows);
        }
    }

    @Test
    void an_unknown_layer_wave_and_measure_are_answered() throws Exception {
        Path file = Village.in(folder);
        assertEquals(Said.wrong(2, "samenspel measure: The network has no layer coffee. It has: content, strong."), Said.by("measure", file, "--layer", "coffee"));
        assertEquals(Said.wrong(2, "samenspel measure: The network has no wave 2020. It has: 2018, 2019."), Said.by("measure", file, "--wave", "2020"));
        String err = Said.by("measure", file, "--measures", "density,degree").err();
        assertTrue(err.startsWith("samenspel measure: There is no measure degree. There are: present, "), err);
    }

    @Test
    void a_measure_of_something_else_is_answered_with_the_option_that_has_it() {
        String err = Said.by("measure", SAMPLE, "--explain", "--measures", "betweenness").err();
        assertTrue(err.endsWith(" That of --per organisation has it.\n") || err.endsWith(" That of --per organisation has it."), err);
    }

    @Test
    void of_a_set_with_nobody_in_it_that_is_said() throws Exception {
        String out = Said.by("measure", Village.in(folder), "--layer=strong", "--wave=2019", "--measures=cutpoints").out();
        assertTrue(out.contains("\nCut points: "), out);
        assertFalse(out.lines().anyMatch(line -> line.endsWith(": ")), out);
    }

    @Test
    void a_file_that_is_no_table_is_refused() throws Exception {
        assertEquals(Said.wrong(2, "samenspel measure: The name numbers.pdf ends in neither .csv, .xlsx nor .json. Give it one of the three."),
                Said.by("measure", Village.in(folder), "-o", "numbers.pdf"));
    }

    @Test
    void a_measure_is_explained_by_question_limits_unknown_ties_formula_and_source() throws Exception {
        assertEquals("""
                Density among known pairs (density-known)
                  Which share of the known possible ties is there? 0 is none, 1 is all.
                  Does not say whether organisations that did not answer have as many.
                  Ties that are not known are left out.
                  Term in the field: density of known dyads
                  Formula: m ÷ K
                  In which: m: ties; K: possible ties of which it is known whether they are there.
                  Source: a measure of this program's own.
                """, Said.by("measure", Village.in(folder), "--explain", "--measures=density-known").out());
    }

    @Test
    void between_waves_and_layers_are_the_numbers_of_pairs_of_them() throws Exception {
        Path file = Village.in(folder);
        List<List<String>> waves = table("measure", file, "--per=waves", "--layer=strong");
        assertEquals(List.of("layer", "from", "to", "measure"), waves.getFirst().subList(0, 4));
        assertEquals(List.of("strong", "2018", "2019", "common-organisations"), waves.get(1).subList(0, 4));
        List<List<String>> layers = table("measure", file, "--per=layers", "--layers=content,strong", "--wave=2019", "--measures=multiplexity,ties-in-common");
        assertEquals(List.of(List.of("wave", "first", "second"), List.of("2019", "content strong", ""), List.of("2019", "content", "strong")),
                layers.stream().map(row -> row.subList(0, 3)).toList());
        assertTrue(Said.by("measure", file, "--per=layers", "--layers=content,strong", "--measures=multiplexity-census").out().contains("in 2 layers"));
    }

    @Test
    void who_left_after_a_wave_has_a_row_with_what_it_lost() throws Exception {
        List<List<String>> rows = table("measure", SAMPLE, "--layer=strong", "--wave=2019", "--per=organisation", "--measures=degree,loss", "--names=none");
        int answered = rows.getFirst().indexOf("answered");
        int loss = rows.getFirst().indexOf("loss");
        assertEquals(93, rows.stream().skip(1).filter(row -> !row.get(loss).isEmpty() && Double.parseDouble(row.get(loss)) >= 0.5).count());
        List<List<String>> left = rows.stream().filter(row -> row.get(answered).equals("absent")).toList();
        assertEquals(List.of(List.of("", "1"), List.of("", "1")), left.stream().map(row -> List.of(row.get(rows.getFirst().indexOf("degree")), row.get(loss))).toList());
        String out = Said.by("measure", SAMPLE, "--layer=strong", "--wave=2019", "--per=organisation", "--measures=loss").out();
        assertEquals(2, out.lines().filter(line -> line.contains(" (absent)")).count(), out);
        assertFalse(Said.by("measure", SAMPLE, "--layer=strong", "--wave=2019", "--per=organisation", "--measures=degree").out().contains("(absent)"));
    }

    private static List<Wave> waves(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(wave -> new Wave(new WaveId("w" + wave), Name.of("w" + wave), Optional.empty(), Optional.empty())).toList();
    }

    @Test
    void each_two_waves_are_compared_and_of_many_neighbours_with_a_word_on_the_others() {
        assertEquals(3, WholePlace.of(WholeTopic.WAVES, List.of(Sketch.CONTENT), waves(3)).size());
        assertEquals(66, WholePlace.of(WholeTopic.WAVES, List.of(Sketch.CONTENT), waves(12)).size());
        assertEquals(13, WholePlace.of(WholeTopic.WAVES, List.of(Sketch.CONTENT), waves(13)).size());
    }

    @Test
    void sectors_have_ties_and_density_between_them() throws Exception {
        List<List<String>> rows = table("measure", Village.in(folder), "--per=sector", "--layer=content", "--wave=2019");
        assertEquals("layer,wave,from,to,ties,unknown,possible,density,least,most", String.join(",", rows.getFirst()));
        int ties = rows.stream().skip(1).mapToInt(row -> Integer.parseInt(row.get(4))).sum();
        assertEquals(table("measure", Village.in(folder), "--layer=content", "--wave=2019", "--measures=ties").getLast().get(4), String.valueOf(ties));
    }

    @Test
    void files_of_several_networks_stand_below_each_other_with_a_warning_of_density() throws Exception {
        Path one = Village.in(folder);
        List<List<String>> rows = table("measure", one, SAMPLE, "--layer=content", "--wave=2019", "--measures=present");
        assertEquals(List.of("network", "layer"), rows.getFirst().subList(0, 2));
        assertEquals("133", rows.getLast().get(5));
        String out = Said.by("measure", one, SAMPLE, "--layer=content", "--wave=2019", "--measures=density").out();
        assertTrue(out.contains("Do not compare density between networks of ") && out.contains(" and 135 organisations"), out);
        assertEquals(Said.wrong(1, KEPT), Said.by("measure", SAMPLE, confidential()));
    }

    @Test
    void json_has_every_number_in_full_and_null_for_what_has_no_value() throws Exception {
        Path file = folder.resolve("numbers.json");
        for (String per : List.of("network", "organisation", "sector", "layers", "waves")) {
            assertEquals(0, Said.by("measure", Village.in(folder), "--per", per, "-o", file).exitCode(), per);
            assertTrue(Files.readString(file).contains("\"rows\": ["), per);
        }
        Said.by("measure", Village.in(folder), "--layer=content", "--wave=2019", "--measures=density,components", "-o", file);
        String json = Files.readString(file);
        assertTrue(json.contains("\"value\": 0.16666666666666666") && json.contains("\"count\": null"), json);
    }

    @Test
    void a_workbook_is_made_twice_with_the_same_bytes() throws Exception {
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");
        Path file = Village.in(folder);
        Said.by("measure", file, "-o", one);
        Said.by("measure", file, "-o", two);
        assertEquals(-1, Files.mismatch(one, two));
    }
}
