package samenspel.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.cli.Said;
import samenspel.scenario.PairRule;
import samenspel.scenario.ScenarioRules;

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
        assertTrue(said.lines().anyMatch(line -> line.startsWith("Ties of the team") && line.endsWith("61               17  follows from the rules")), said);
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

    @Test
    void a_scenario_that_is_kept_in_the_file_is_taken_by_its_name() throws Exception {
        String text = Files.readString(FIRST, StandardCharsets.UTF_8);
        String kept = text.substring(0, text.lastIndexOf('}')).stripTrailing() + """
                ,
                  "scenarios": [{ "name": "Few", "layer": "strong", "wave": "2019", "teams": ["cjg01"], "core": ["g01", "jgz01"], "capacity": 30 }]
                }
                """;
        Path file = Files.writeString(folder.resolve("kept.samenspel.json"), kept, StandardCharsets.UTF_8);
        String said = Said.by("scenario", file, "--scenario", "Few").out();
        assertTrue(said.contains("Core group: 2;") && said.contains("capacity of 30"), said);
        assertEquals(Said.wrong(2, "samenspel scenario: The file has no scenario Many. It has 1 other."), Said.by("scenario", file, "--scenario", "Many"));
    }
}
