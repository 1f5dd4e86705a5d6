package samenspel.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.cli.Said;
import samenspel.diagram.view.StudyView;

/// What a call chooses of a view is drawn, or refused with what can be chosen.
class ViewOptionsTest {
    private static final Path SAMPLE = Path.of("samples/network-3.samenspel.json");
    /// Values that are usual in no view.
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("--layers", "referral"), Map.entry("--waves", "2019"), Map.entry("--lit", "H"),
            Map.entry("--capacity", "3"), Map.entry("--names", "full"), Map.entry("--team", "h01"), Map.entry("--core", "o01,o02"), Map.entry("--propose", "reach"), Map.entry("--size", "3"),
            Map.entry("--every-wave", ""), Map.entry("--rules", "core-core=all"), Map.entry("--scenario", "Few"));
    /// Usual in these views: a second value.
    private static final Map<String, String> OTHERS = Map.of("TOP_TEN--layers", "content", "OVERLOAD--waves", "2018", "INTEGRATION--waves", "2018");

    @TempDir
    Path folder;

    private Said drawn(Path out, StudyView view, List<String> more) {
        List<Object> call = new ArrayList<>(List.of("study", SAMPLE, "--view", view.word(), "-o", out));
        call.addAll(more);
        return Said.by(call.toArray());
    }

    private static List<String> words(StudyView view, String option) {
        String value = OTHERS.getOrDefault(view + option, VALUES.getOrDefault(option, ""));
        return value.isEmpty() ? List.of(option) : List.of(option, value);
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void each_option_changes_the_view_or_is_refused_with_those_that_do(StudyView view) throws Exception {
        Path plain = folder.resolve("plain.svg");
        assertEquals(0, drawn(plain, view, List.of()).exitCode());
        Path out = folder.resolve("out.svg");
        for (String option : VALUES.keySet().stream().sorted().toList()) {
            Said said = drawn(out, view, words(view, option));
            if (said.exitCode() == 0) {
                // Of two waves a change is of both.
                assertTrue(!Files.readString(out).equals(Files.readString(plain)), view + " is the same with " + option);
                Files.delete(out);
            } else {
                assertFalse(Files.exists(out));
                assertEquals(1, said.err().lines().count(), said.err());
                assertTrue(said.err().contains(option) || said.err().contains("Few") || said.err().contains("two waves"), said.err());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void title_caption_date_paper_and_size_are_drawn_in_each(StudyView view) throws Exception {
        Path out = folder.resolve("out.svg");
        assertEquals(0, drawn(out, view, List.of("--title", "A title", "--caption", "My words.", "--date", "2026-11-30", "--paper", "dark", "--width", "20cm", "--height", "15cm")).exitCode());
        String svg = Files.readString(out);
        for (String part : List.of("A title", "My words.", "2026", "200mm", "150mm", "#0d1117")) {
            assertTrue(svg.contains(part), part);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "flows|--layers content,administrative,referral|This view counts 2 layers at most. Choose fewer.",
        "flows|--layers content,xyz|Network III has no layer xyz. It has: content, administrative, referral, basic, strong.",
        "strong-ties|--layers strong,content|This view counts one layer. Choose fewer.",
        "top-ten|--layers referral,strong|This view counts one layer. Choose fewer.",
        "integration|--layers referral,strong|This view counts one layer. Choose fewer.",
        "flows|--waves 2018,2019|This view shows one wave. Choose fewer.",
        "stability|--waves 2019,2018|Waves stand in order of time: 2018,2019.",
        "profiles|--waves 2019,2018|Waves stand in order of time: 2018,2019.",
        "stability|--waves 2019|This view needs two waves, an earlier and a later one.",
        "integration|--core cjg01|Whoever is the local team cannot be of its core: cjg01. Leave out of --core, or choose another --team.",
        "integration|--core o01 --size 3|--core says who the core is, so --size has no use. Leave one of them out.",
        "integration|--rules core-core=all,core-core=none|--rules says core-core more than once. Give one rule for it.",
        "integration|--team ,|--team names nobody. Give the ids of the local team, or leave --team out.",
        "integration|--propose reach --size 3|--propose reach finds its own size. Leave --size out.",
        "care-levels|--waves 2018|The view care-levels has no use for --waves. It is drawn as it is, with title, caption and paper of choice.",
        "profiles|--capacity 3 --core o01|The view profiles has no use for --capacity, --core. Of what is drawn it can use --layers, --waves."})
    void what_cannot_be_shown_is_refused_with_what_can(String view, String options, String why) {
        Said said = drawn(folder.resolve("out.svg"), StudyView.of(view).orElseThrow(), Arrays.asList(options.split(" ")));
        assertEquals("samenspel study: " + why + "\n", said.err());
        assertNotEquals(0, said.exitCode());
    }

    @ParameterizedTest
    @EnumSource(value = StudyView.class, names = {"TOP_TEN", "FLOWS", "STABILITY"})
    void somebody_unknown_cannot_stand_out(StudyView view) {
        String said = drawn(folder.resolve("out.svg"), view, List.of("--lit", "xyz")).err();
        assertTrue(said.contains("Network III has no organisation or sector with the id xyz. Sectors: "), said);
    }

    @Test
    void findings_refuse_what_is_chosen_of_figures() {
        assertEquals(Said.wrong(2, "samenspel study: --findings makes no figure and has no use for --view, --layers, --waves. It can use --names, --notes and --capacity."),
                Said.by("study", SAMPLE, "--findings", "--view", "f9", "--layers", "content", "--waves", "2018"));
    }
}
