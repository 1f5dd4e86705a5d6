package samenspel.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.cli.Said;
import samenspel.diagram.Drawn;
import samenspel.scenario.PairRule;
import samenspel.scenario.ScenarioRules;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;

class ScenarioVerbTest {
    private static final Path FIRST = Path.of("samples/network-1.samenspel.json");

    @TempDir
    Path folder;

    @Test
    void the_work_list_has_each_tie_to_make_or_to_let_go_once() {
        List<String> lines = Said.by("scenario", FIRST, "--csv").out().lines().toList();
        assertEquals("id,organisation,role,with_id,with,with_role,do,contact,unknown,handed_over", lines.getFirst());
        assertEquals(49, lines.stream().filter(line -> line.contains(",make,")).count());
        assertEquals(65, lines.stream().filter(line -> line.contains(",let-go,")).count());
        assertEquals(1 + 49 + 65, lines.stream().distinct().count());
    }

    @Test
    void what_follows_from_the_rules_is_marked_and_what_is_chosen_said() {
        String said = Said.by("scenario", FIRST, "--capacity", "8").out();
        assertTrue(said.lines().anyMatch(line -> line.matches("Ties of the team +61 +17  follows from the rules")), said);
        assertTrue(said.contains("The chosen capacity of 8 is not kept everywhere") && said.contains("A worked example, no advice"), said);
        assertTrue(said.contains("Of the 17 proposed for the core, 6 are so in each of the 2 waves alone."), said);
    }

    @Test
    void a_core_that_is_named_is_taken_and_a_rule_that_is_said_holds() {
        String csv = Said.by("scenario", FIRST, "--team=cjg01", "--core=g01, JGZ Meerwoude", "--rules=core-periphery=as-is,team-periphery=as-is", "--csv").out();
        assertEquals(List.of(), csv.lines().filter(line -> line.contains(",let-go,")).toList());
        assertTrue(csv.lines().skip(1).allMatch(line -> line.startsWith("cjg01,") && line.contains(",core,make,")), csv);
        assertEquals(PairRule.AS_IS, ScenarioRules.USUAL.coreCore());
    }

    @Test
    void what_a_call_names_and_nobody_has_is_said() {
        assertEquals(Said.wrong(2, "samenspel scenario: The network has no organisation nobody."), Said.by("scenario", FIRST, "--team", "nobody"));
        assertEquals(Said.wrong(2, "samenspel scenario: There is no rule core=all. A rule is team-core, team-periphery, core-core or core-periphery, then = and one of as-is, all, one, none."),
                Said.by("scenario", FIRST, "--rules", "core=all"));
    }

    @Test
    void a_confidential_study_gives_no_name_unless_the_call_says_so() throws Exception {
        String open = Files.readString(FIRST, StandardCharsets.UTF_8);
        Path secret = Files.writeString(folder.resolve("secret.samenspel.json"), open.replace("\"synthetic\": true", "\"synthetic\": true,\n    \"confidential\": true"), StandardCharsets.UTF_8);
        assertEquals(1, Said.by("scenario", secret).exitCode());
        Said masked = Said.by("scenario", secret, "--names", "sector", "--csv");
        assertTrue(masked.exitCode() == 0 && !masked.out().contains("Meerwoude") && !masked.out().contains("cjg01"), masked.out());
    }

    private Path kept() throws IOException {
        String text = Files.readString(FIRST, StandardCharsets.UTF_8);
        String kept = text.substring(0, text.lastIndexOf('}')).stripTrailing() + """
                ,
                  "scenarios": [{ "name": "Few", "layer": "strong", "wave": "2019", "teams": ["cjg01"], "core": ["g01", "jgz01"], "capacity": 30 }]
                }
                """;
        return Files.writeString(folder.resolve("kept.samenspel.json"), kept, StandardCharsets.UTF_8);
    }

    @Test
    void a_scenario_that_is_kept_in_the_file_is_taken_by_its_name_and_an_unknown_one_says_which_there_are() throws Exception {
        Path file = kept();
        String said = Said.by("scenario", file, "--scenario", "Few").out();
        assertTrue(said.contains("Core group: 2;") && said.contains("capacity of 30"), said);
        assertTrue(said.startsWith("Scenario “Few”.\n"), said);
        assertEquals(Said.wrong(2, "samenspel study: The file keeps no scenario Many, only: Few."), Said.by("study", file, "--view", "f8", "--scenario", "Many", "-o", folder.resolve("a.svg")));
        assertEquals(Said.wrong(2, "samenspel scenario: The file keeps no scenario Few."), Said.by("scenario", FIRST, "--scenario", "Few"));
        assertEquals(Said.wrong(2, "samenspel scenario: The file keeps no scenario Many, only: Few."), Said.by("scenario", file, "--scenario", "Many"));
    }

    @Test
    void a_figure_of_a_scenario_that_is_kept_is_called_by_its_name_unless_the_call_changes_it() throws Exception {
        Path file = kept();
        for (String capacity : List.of("30", "31")) {
            Path figure = folder.resolve(capacity + ".svg");
            assertEquals(0, Said.by("study", file, "--view", "f8", "--scenario", "Few", "--capacity", capacity, "-o", figure).exitCode());
            assertEquals(capacity.equals("30"), Files.readString(figure).contains("Scenario “Few”."), capacity);
        }
    }

    @Test
    void scenarios_that_are_kept_stand_beside_each_other_with_outcomes_before_what_follows_from_the_rules() throws Exception {
        List<String> lines = Said.by("scenario", kept(), "--table", "compared").out().lines().toList();
        assertTrue(lines.getFirst().matches("Number +the usual proposal +Few +What it is"), lines.getFirst());
        assertTrue(lines.get(1).matches("Layer +Strong tie +Strong tie +chosen") && lines.get(3).matches("Team +.*Meerwoude +.*Meerwoude +chosen"), lines.get(3));
        assertTrue(lines.get(5).matches("Capacity +20 \\(assumed\\) +30 +chosen"), lines.get(5));
        List<Boolean> rules = lines.stream().skip(10).map(line -> line.endsWith("follows from the rules")).toList();
        assertEquals(List.of(11, 5), List.of(rules.indexOf(true), rules.size() - rules.indexOf(true)));
        assertFalse(rules.subList(11, 16).contains(false));
        String csv = Said.by("scenario", kept(), "--table", "compared", "--csv").out();
        assertTrue(csv.contains("\nFew,team-ties,61.0,2.0,rules,61.0,61.0,2.0,2.0,strong,2019\n"), csv);
    }

    @Test
    void a_capacity_that_nobody_chose_is_said_to_be_assumed_and_one_of_the_study_is_taken() throws Exception {
        assertTrue(Said.by("scenario", FIRST).out().contains("team, core and rules are chosen, the capacity of 20 is assumed."));
        Document study = Drawn.samples().getFirst();
        Path own = Files.writeString(folder.resolve("own.samenspel.json"), NetworkFile.write(study.with(study.look().withCapacity(Optional.of(15)))), StandardCharsets.UTF_8);
        String said = Said.by("scenario", own, "--propose", "capacity").out();
        assertTrue(said.contains("Core group: 15;") && said.contains("chosen capacity of 15") && !said.contains("assumed"), said);
    }

    @Test
    void how_stable_the_usual_core_is_stands_once_in_words_that_are_said_and_in_those_that_are_saved() throws Exception {
        Path words = folder.resolve("words.txt");
        Said.by("scenario", FIRST, "-o", words);
        for (String text : List.of(Files.readString(words), Said.by("scenario", FIRST).out())) {
            assertEquals(1, text.lines().filter(line -> line.contains("Of the 17 proposed for the core, 6 are so in each of the 2 waves alone.")).count(), text);
        }
        assertFalse(Said.by("scenario", FIRST, "--core", "g01,jgz01").out().contains("proposed for the core"));
    }

    @Test
    void the_work_list_in_words_has_each_tie_with_both_who_have_it() throws Exception {
        Path words = folder.resolve("work.txt");
        Said.by("scenario", FIRST, "-o", words);
        String text = Files.readString(words);
        List<String> lines = text.lines().toList();
        assertTrue(text.contains("47–49 ties to make") && text.contains("\nCJG Meerwoude: local team\nMake (5): Afdeling Jeugd, "), text);
        int made = lines.stream().filter(line -> line.startsWith("Make (")).mapToInt(line -> Integer.parseInt(line.substring(6, line.indexOf(')')))).sum();
        int ended = lines.stream().filter(line -> line.startsWith("Let go (")).mapToInt(line -> Integer.parseInt(line.substring(8, line.indexOf(')')))).sum();
        assertEquals(List.of(2 * 49, 2 * 65), List.of(made, ended));
    }
}
