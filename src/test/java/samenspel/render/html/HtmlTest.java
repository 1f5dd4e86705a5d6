package samenspel.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import tools.jackson.databind.JsonNode;

class HtmlTest {
    private static List<Named<Document>> samples() {
        return Drawn.named().stream().map(sample -> Named.of(sample.getName(), BrowserSamples.told(sample.getPayload()))).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_page_with_all_layers_waves_and_a_story_is_at_most_600_kB(Document sample) {
        int bytes = BrowserSamples.of(sample, NameMode.SHORT).getBytes(StandardCharsets.UTF_8).length;
        System.out.println(sample.network().profile().name().in("en") + " with " + sample.story().scenes().size() + " scenes for the browser: " + bytes + " bytes");
        assertTrue(bytes <= 600_000, bytes + " bytes");
    }

    @Test
    void the_policy_lets_nothing_be_loaded_and_nothing_run_but_the_script_that_stands_there() {
        String page = BrowserSamples.of(BrowserSamples.first(), NameMode.SHORT);
        String script = BrowserSamples.between(page.substring(page.lastIndexOf("<script>")), "<script>", "</script>");
        String style = BrowserSamples.between(page, "<style>", "</style>");
        assertEquals("default-src 'none'; script-src " + InlinedFiles.hash(script) + "; style-src " + InlinedFiles.hash(style) + "; base-uri 'none'; form-action 'none'",
                BrowserSamples.between(page, "Content-Security-Policy\" content=\"", "\""));
        assertEquals(List.of(), found(page.replace(script, "").replace(style, ""), " style=|<[^>]* on[a-z]+=|javascript:|<(iframe|object|embed|link|img|base)\\b|(src|href)=\"(?!#)"));
    }

    @Test
    void the_script_asks_for_nothing_keeps_nothing_and_runs_no_text() {
        String own = InlinedFiles.script().substring(InlinedFiles.script().indexOf("\"use strict\";\n// What the page holds"));
        assertEquals(List.of(), found(own, "\\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|eval|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|import)\\b|new Function|cookie"));
    }

    /// A name declared twice would leave the page without any script.
    @Test
    void the_parts_of_the_script_declare_no_name_twice() {
        String own = InlinedFiles.script().substring(InlinedFiles.script().indexOf("\"use strict\";\n// What the page holds"));
        List<String> names = Pattern.compile("(?m)^(?:async )?(?:const|let|class|function)\\s+(\\w+)").matcher(own).results().map(hit -> hit.group(1)).toList();
        assertTrue(names.size() > 20, names.toString());
        assertEquals(names.stream().distinct().toList(), names);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(hit -> text.substring(hit.start(), Math.min(text.length(), hit.end() + 30))).toList();
    }

    @Test
    void names_that_look_like_markup_are_words_everywhere() {
        Document village = BrowserSamples.hostile();
        String page = BrowserSamples.made(village, NameMode.SHORT, false);
        assertEquals(2, Pattern.compile("<script").matcher(page).results().count());
        assertEquals(2, Pattern.compile("</script>").matcher(page).results().count());
        List<String> names = texts(BrowserSamples.data(page).get("words").get(0).get("names"));
        assertEquals(village.network().organisations().stream().map(Organisation::name).toList(), names);
        String table = BrowserSamples.between(page, "id=\"rows\">", "</table>");
        Matcher markup = Pattern.compile("<(?!/?(thead|tbody|tr|th|td)\\b)").matcher(table);
        assertEquals(List.of(), markup.results().map(hit -> table.substring(hit.start(), Math.min(table.length(), hit.start() + 40))).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void with_names_off_no_name_is_anywhere_in_the_bytes(Document sample) {
        String first = sample.network().organisations().getFirst().name();
        List<Scene> scenes = new ArrayList<>(sample.story().scenes());
        scenes.set(0, scenes.getFirst().titled(first + " staat in het midden").noted("Vraag " + first + " ernaar."));
        Document typed = sample.with(new Story(List.of(), scenes));
        assertNamesNobody(BrowserSamples.made(typed, NameMode.NONE, false), sample.network());
    }

    @Test
    void what_somebody_wrote_in_a_confidential_study_names_nobody_either() {
        Document sample = Drawn.samples().getLast();
        String name = sample.network().organisations().getFirst().name();
        List<Scene> scenes = BrowserSamples.told(sample).story().scenes().stream().map(scene -> scene.titled(name).noted(name)).toList();
        assertNamesNobody(BrowserSamples.made(sample.with(new Story(List.of(), scenes)), NameMode.SECTOR, true), sample.network());
    }

    /// Words of sectors stay, though an organisation may be called by one of them.
    private static void assertNamesNobody(String page, Network network) {
        String own = page.replace(InlinedFiles.script(), "").replace(InlinedFiles.style(), "").replace("\\u003c", "<");
        String sectors = network.sectors().stream().flatMap(sector -> sector.name().texts().stream()).toList().toString();
        assertEquals(List.of(), network.organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName(), one.id().value())).distinct().filter(name -> !sectors.contains(name))
                .filter(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])").matcher(own).find()).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void counts_of_organisations_and_layers_are_those_of_the_change_table(Document sample) {
        Network network = sample.network();
        JsonNode data = BrowserSamples.data(BrowserSamples.of(sample, NameMode.SHORT));
        for (int layer = 0; layer < network.layers().size(); layer++) {
            Change change = Change.of(network, network.layers().get(layer), network.waves().getFirst().id(), network.waves().get(1).id());
            assertEquals(numbers(change.counts()), numbers(data.get("lenses").get(1).get("counts").get(layer)));
            for (int at = 0; at < network.organisations().size(); at++) {
                Counts counts = change.countsOf(network.organisations().get(at).id()::equals);
                assertEquals(numbers(counts), numbers(data.get("orgs").get(at).get(5).get(layer).get(0)), network.organisations().get(at).name());
            }
        }
    }

    /// As the card in the window counts them: `4`, `4–6` where answers are unknown, a dash for who is not in the network.
    @ParameterizedTest
    @MethodSource("samples")
    void partners_of_who_did_not_answer_are_told_from_the_least_to_the_most_and_of_who_is_not_there_not(Document sample) {
        Network network = sample.network();
        JsonNode data = BrowserSamples.data(BrowserSamples.of(sample, NameMode.SHORT));
        List<String> expected = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int at = 0; at < network.organisations().size(); at++) {
            OrganisationId id = network.organisations().get(at).id();
            for (int layer = 0; layer < network.layers().size(); layer++) {
                for (int wave = 0; wave < network.waves().size(); wave++) {
                    expected.add(id + " " + partners(network, network.layers().get(layer), network.waves().get(wave).id(), id));
                    told.add(id + " " + data.get("orgs").get(at).get(4).get(layer).get(wave));
                }
            }
        }
        assertEquals(expected, told);
    }

    private static String partners(Network network, Layer layer, WaveId wave, OrganisationId id) {
        if (network.fieldwork(wave).participationOf(id) == Participation.ABSENT) {
            return "-1";
        }
        long known = network.ties(layer, wave, id).stream().map(tie -> tie.pair().partnerOf(id)).distinct().count();
        long unknown = network.organisations().stream().map(Organisation::id).filter(other -> !other.equals(id)).filter(other -> isOpen(network.tie(layer, wave, new Pair(id, other)), network.tie(layer, wave, new Pair(other, id)))).count();
        return unknown == 0 ? String.valueOf(known) : "[" + known + "," + (known + unknown) + "]";
    }

    /// Whether two may be partners and it is not known that they are.
    private static boolean isOpen(Answer there, Answer back) {
        return !there.isTied() && !back.isTied() && (there.isUnknown() || back.isUnknown());
    }

    private static List<Integer> numbers(Counts counts) {
        return List.of(counts.before(), counts.kept(), counts.lost(), counts.gained(), counts.unknownAfter(), counts.unknownBefore(), counts.after());
    }

    private static List<Integer> numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).map(JsonNode::intValue).toList();
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).map(JsonNode::stringValue).toList();
    }
}
