package samenspel.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.Story;

/// Pages of the samples in a browser: that everything in them does what it says, and asks nobody for anything.
class BrowserPageTest {
    @RegisterExtension
    static final ChromiumAtHand BROWSER = new ChromiumAtHand();

    private static List<Named<Document>> samples() {
        return Drawn.named().stream().map(sample -> Named.of(sample.getName(), BrowserSamples.told(sample.getPayload()))).toList();
    }

    private static Tab opened(Tab tab, Document sample) {
        tab.open(BROWSER.file(BrowserSamples.of(sample, NameMode.SHORT))).until("!document.documentElement.classList.contains('still')");
        return tab;
    }

    private static Tab third() {
        return opened(BROWSER.calm(), BrowserSamples.told(Drawn.samples().getLast()));
    }

    private static String said(Tab tab) {
        return tab.run("document.getElementById('said').textContent").stringValue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothing_is_asked_for_refused_or_written_to_the_console_whatever_is_done(Document sample) {
        try (Tab tab = opened(BROWSER.calm(), sample)) {
            tab.run("document.addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective))");
            IntStream.rangeClosed(1, tab.count("#waves button")).forEach(at -> tab.click("#waves button:nth-child(" + at + ")"));
            tab.run("[...document.querySelectorAll('#legend [role=switch]')].map(one => one.dataset.row).forEach(row => { for (const _ of [1, 2]) document.querySelector(`[data-row=\"${row}\"]`).click(); })");
            sample.story().scenes().forEach(_ -> tab.click("#scene-next"));
            tab.type("#find", "aan");
            tab.press("Enter");
            tab.press("Escape");
            List.of("#language", "#frame", "#zoom-in", "#zoom-all", "#tab-ties", "#rows thead button", "#tab-organisations", "#help", "#keys-close", "#play", "#play").forEach(tab::click);
            tab.type("#filter", "e");
            tab.wheel("#picture", -200);
            assertEquals(List.of(), tab.faults());
        }
    }

    @Test
    void a_layer_a_sector_and_a_role_go_and_come_by_their_rows_of_the_legend() {
        try (Tab tab = third()) {
            for (String row : tab.texts("#legend [role=switch] .name")) {
                String switched = "document.querySelectorAll('#legend [role=switch]')[" + tab.texts("#legend [role=switch] .name").indexOf(row) + "]";
                tab.run("document.querySelectorAll('#legend [role=switch]').forEach(one => one.id = ''), " + switched + ".id = 'tried'");
                boolean on = tab.run(switched + ".getAttribute('aria-checked') === 'true'").booleanValue();
                List<Integer> before = drawn(tab);
                tab.click("#tried");
                List<Integer> after = drawn(tab);
                assertEquals(row + (on ? ": niet in beeld" : ": in beeld"), said(tab));
                assertEquals(!on, tab.run(switched + ".getAttribute('aria-checked') === 'true'").booleanValue(), row);
                assertTrue(on ? after.get(0) < before.get(0) || after.get(1) < before.get(1) : after.get(0) > before.get(0), row + " " + before + " " + after);
                tab.run(switched + ".click()");
                assertEquals(before, drawn(tab), row);
            }
        }
    }

    /// How many lines and discs.
    private static List<Integer> drawn(Tab tab) {
        return List.of(tab.count("#lines > g"), tab.count("#discs > g"));
    }

    @Test
    void a_sector_that_is_switched_off_takes_its_organisations_and_their_lines_away() {
        try (Tab tab = third()) {
            int at = tab.run("data.legend.findIndex(row => row[0] === 'SECTOR')".replace("data.", "JSON.parse(document.getElementById('data').textContent).")).intValue();
            int own = Integer.parseInt(tab.text("#legend [data-row='" + at + "'] .count"));
            int all = tab.count("#discs > g");
            tab.click("#legend [data-row='" + at + "']");
            String sector = tab.text("#legend [data-row='" + at + "'] .name");
            assertEquals(all - own, tab.count("#discs > g"));
            assertEquals(List.of(), tab.texts("#discs > g").stream().filter(name -> name.contains(", " + sector + ",")).toList());
        }
    }

    @Test
    void a_change_is_played_wave_by_wave_what_goes_before_what_comes_and_can_be_scrubbed() {
        try (Tab tab = third()) {
            tab.run("(() => { window.heard = []; new MutationObserver(() => heard.push([document.getElementById('said').textContent, document.getElementById('scrub').value])).observe(document.getElementById('said'), {childList: true}); })()");
            tab.click("#waves button:first-child");
            tab.run("heard.length = 0");
            tab.click("#play");
            assertEquals("Pauze", tab.run("document.getElementById('play').getAttribute('aria-label')").stringValue());
            tab.until("heard.length === 4 && !document.getElementById('play').ariaLabel.startsWith('Pauze')");
            List<String> steps = Tab.strings(tab.run("heard.map(one => one[0].split('. ')[0] + ' ' + one[1])"));
            assertEquals(List.of("2018: wat weggaat 1", "2018 naar 2019: wat blijft 2", "2019: wat erbij komt 3", "2019 4"), steps);
            tab.run("(() => { const scrub = document.getElementById('scrub'); scrub.focus(); })()");
            tab.press("ArrowLeft");
            tab.press("ArrowLeft");
            assertEquals("2018 naar 2019: wat blijft", tab.text("#phase"));
        }
    }

    @Test
    void an_organisation_is_found_by_a_few_letters_and_its_card_opens() {
        try (Tab tab = third()) {
            String name = tab.run("document.querySelector('#rows tbody tr:nth-child(5) th').textContent").stringValue();
            tab.type("#find", name.substring(0, 4).toLowerCase(java.util.Locale.ROOT));
            assertTrue(tab.texts("#hits button").contains(name), tab.texts("#hits button").toString());
            assertEquals(Math.min(6, Integer.parseInt(said(tab).split(" ")[0])), tab.count("#hits button"));
            tab.type("#find", name);
            tab.press("Enter");
            assertEquals(name, tab.text("#card h2"));
            assertEquals(1, tab.count("#rings .lit"));
            tab.type("#find", "qqqq");
            assertTrue(tab.text("#hits").contains("qqqq"), tab.text("#hits"));
            tab.press("Escape");
            assertEquals(List.of(false, 0), List.of(tab.isSeen("#card"), tab.count("#rings .lit")));
        }
    }

    @Test
    void scenes_are_stepped_with_titles_notes_and_claims_and_left_again() {
        Document sample = BrowserSamples.told(Drawn.samples().getLast());
        try (Tab tab = opened(BROWSER.calm(), sample)) {
            int scenes = sample.story().scenes().size();
            List<String> titles = Tab.strings(tab.run("JSON.parse(document.getElementById('data').textContent).words[0].told.map(one => one.title)"));
            assertEquals(scenes, titles.size());
            for (int at = 0; at < scenes; at++) {
                tab.click("#scene-next");
                assertEquals("Scène " + (at + 1) + " van " + scenes, tab.text("#scene-at"));
                assertEquals(titles.get(at), tab.text("#told h2"));
                assertEquals(titles.get(at), tab.text("#title"));
                assertEquals("Scène " + (at + 1) + " van " + scenes + ". " + titles.get(at), said(tab));
            }
            assertTrue(tab.run("document.getElementById('scene-next').disabled").booleanValue());
            tab.click("#scene-before");
            assertEquals(titles.get(scenes - 2), tab.text("#title"));
            tab.click("#told button:last-child");
            assertEquals(List.of(false, scenes + " scènes"), List.of(tab.isSeen("#told"), tab.text("#scene-at")));
        }
    }

    @Test
    void a_note_is_read_as_it_was_meant_and_a_stage_of_a_change_is_drawn_as_that_stage() {
        Document sample = BrowserSamples.told(Drawn.samples().getLast());
        List<WaveId> waves = sample.network().waves().stream().map(Wave::id).toList();
        Seen seen = Seen.opening(sample.network()).with(new Lens.Between(waves.getFirst(), waves.getLast(), Lens.Phase.LEFT));
        Scene scene = sample.story().scenes().getFirst().titled("Wat blijft").noted("Vraag **eerst** naar de *toegang*:\n\n1. wie\n2. waarom").showing(new SceneSight(seen, List.of(), java.util.Optional.empty()));
        try (Tab tab = BROWSER.calm().open(BROWSER.file(BrowserSamples.made(sample.with(new Story(List.of(), List.of(scene))), NameMode.SHORT, false)))) {
            tab.until("!document.documentElement.classList.contains('still')");
            tab.click("#scene-next");
            assertEquals(List.of("Vraag eerst naar de toegang:", "1. wie", "2. waarom"), tab.texts("#told p:not(.place), #told blockquote"));
            assertEquals(List.of("eerst", "toegang"), tab.texts("#told strong, #told em"));
            int lost = tab.run("JSON.parse(document.getElementById('data').textContent).lenses.find(one => one.from !== one.to).counts[0][2]").intValue();
            assertTrue(lost > 0 && tab.text("#subtitle").endsWith("2018 naar 2019: wat blijft"), tab.text("#subtitle"));
            assertEquals(0, tab.run("[...document.querySelectorAll('#lines > g')].filter(line => line.__data__.fate === 0 || line.__data__.fate === 1).length").intValue());
            assertTrue(tab.count("#lines > g") > 20);
        }
    }

    @Test
    void the_picture_is_one_stop_of_the_keyboard_and_arrows_walk_in_it_and_along_ties() {
        try (Tab tab = third()) {
            assertEquals(List.of("picture"), tabStops(tab).stream().filter(id -> tab.run("Boolean(document.getElementById('" + id + "')?.closest('#stage > svg'))").booleanValue()).toList());
            tab.run("document.getElementById('picture').focus()");
            tab.press("ArrowRight");
            String first = said(tab);
            assertTrue(first.contains("Partners"), first);
            tab.press("ArrowRight");
            assertTrue(!said(tab).equals(first), first);
            String from = active(tab);
            for (String arrow : List.of("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown")) {
                String before = active(tab);
                tab.press(arrow, Tab.SHIFT);
                assertTrue(before.equals(active(tab)) || isTied(tab, before, active(tab)), before + " to " + active(tab));
            }
            assertTrue(!from.isEmpty(), from);
            tab.press("Enter");
            assertEquals(tab.run("document.getElementById(document.getElementById('picture').getAttribute('aria-activedescendant')).getAttribute('aria-label').split(',')[0]").stringValue(), tab.text("#card h2").split(",")[0]);
            tab.press("Escape");
            assertEquals(List.of(false, "Alle organisaties"), List.of(tab.isSeen("#card"), said(tab)));
        }
    }

    private static String active(Tab tab) {
        return tab.run("document.getElementById('picture').getAttribute('aria-activedescendant') ?? ''").stringValue();
    }

    private static boolean isTied(Tab tab, String one, String other) {
        return tab.run("[...document.querySelectorAll('#lines > g')].some(line => { const {from, to} = line.__data__; const both = ['xo' + from, 'xo' + to]; return both.includes('%s') && both.includes('%s'); })".formatted(one, other)).booleanValue();
    }

    /// Ids of what the keyboard stops at, up to the table.
    private static List<String> tabStops(Tab tab) {
        tab.run("document.activeElement.blur(), window.scrollTo(0, 0)");
        return IntStream.range(0, 45).mapToObj(_ -> {
            tab.press("Tab");
            return tab.run("document.activeElement.id").stringValue();
        }).toList();
    }

    @Test
    void rows_are_sorted_filtered_and_saved_as_they_stand() {
        try (Tab tab = third()) {
            tab.run("window.saved = []; URL.createObjectURL = blob => { blob.text().then(text => saved.push(text)); return '#'; }");
            tab.click("#rows thead th:nth-child(4) button");
            List<Integer> column = tab.texts("#rows tbody td:nth-child(4)").stream().map(Integer::valueOf).toList();
            assertEquals(column.stream().sorted(java.util.Comparator.reverseOrder()).toList(), column);
            assertEquals("descending", tab.run("document.querySelector('#rows thead th:nth-child(4)').getAttribute('aria-sort')").stringValue());
            tab.type("#filter", "school");
            List<String> names = tab.texts("#rows tbody th");
            assertTrue(!names.isEmpty() && names.size() < column.size(), names.toString());
            tab.click("#csv");
            tab.until("saved.length === 1");
            List<String> lines = tab.run("saved[0]").stringValue().lines().toList();
            assertEquals(names, lines.stream().skip(1).map(line -> line.split(";")[0]).toList());
        }
    }

    @Test
    void wheel_keys_and_two_fingers_zoom_and_the_whole_picture_comes_back() {
        try (Tab tab = third()) {
            tab.wheel("#picture", -300);
            tab.until(SCALE + " > 1");
            tab.click("#zoom-all");
            tab.until(SCALE + " === 1");
            tab.run("document.getElementById('picture').focus()");
            tab.press("+");
            tab.until(SCALE + " === 1.5");
            tab.press("0");
            tab.until(SCALE + " === 1");
        }
    }

    @Test
    void on_a_phone_a_tap_opens_a_card_from_below_fingers_zoom_and_nothing_is_wider_than_the_screen() {
        try (Tab tab = opened(BROWSER.calm().sized(390, 844, true), BrowserSamples.told(Drawn.samples().getLast()))) {
            assertEquals(390, tab.run("document.documentElement.scrollWidth").intValue());
            tab.tap("#discs > g:last-child");
            tab.until("!document.getElementById('card').hidden");
            assertEquals(List.of(844, 390), List.of(tab.run("Math.round(document.getElementById('card').getBoundingClientRect().bottom)").intValue(), tab.run("document.getElementById('card').offsetWidth").intValue()));
            tab.click("#card .close");
            tab.pinch("#picture", 60, 200);
            tab.until(SCALE + " > 2");
            assertEquals(List.of(), tab.faults());
        }
    }

    /// In pixels of the screen.
    @ParameterizedTest
    @CsvSource({"390", "1024", "1466", "1920"})
    void no_letter_is_smaller_than_twelve_pixels(int width) {
        try (Tab tab = opened(BROWSER.calm().sized(width, 1000, width < 500), BrowserSamples.told(Drawn.samples().getLast()))) {
            assertEquals(List.of(), Tab.strings(tab.run("""
                    [...document.querySelectorAll('body *')].filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()) && !one.closest('script, style, .seen-by-ear, [hidden], dialog'))
                        .filter(one => one.getAttribute('display') !== 'none').map(one => [one, parseFloat(one.closest('svg') ? one.getAttribute('font-size') : getComputedStyle(one).fontSize) * (one.closest('#picture') ? document.getElementById('picture').clientWidth / 1040 : 1)])
                        .filter(([one, size]) => size < 11.99 && !(one.closest('defs') && !one.closest('.code'))).map(([one, size]) => one.textContent + ' ' + size)""")));
        }
    }

    private static final String SCALE = "Number(/scale\\(([^)]*)\\)/.exec(document.getElementById('view').getAttribute('transform') ?? 'scale(1)')[1])";

    @Test
    void without_a_script_picture_title_caption_legend_and_table_are_there() {
        try (Tab tab = BROWSER.calm().withoutScript()) {
            Document sample = BrowserSamples.told(Drawn.samples().getLast());
            tab.open(BROWSER.file(BrowserSamples.of(sample, NameMode.SHORT)));
            List.of("#network", "#title", "#caption", "#still-legend", "#picture", "#rows", "#still-ties table").forEach(part -> assertTrue(tab.isSeen(part), part));
            List.of("#waves", "#find", "#csv", "#tools").forEach(part -> assertTrue(!tab.isSeen(part), part));
            int organisations = sample.network().organisations().size();
            assertEquals(List.of(organisations, organisations), List.of(tab.count("#discs > g"), tab.count("#rows tbody tr")));
            assertEquals(tab.count("#lines line"), tab.count("#still-ties tbody tr"));
            assertTrue(tab.count("#still-legend li") > 5 && !tab.text("#caption").isEmpty() && !tab.text("#title").isEmpty());
        }
    }

    @Test
    void names_that_look_like_markup_are_letters_and_nothing_of_them_runs() {
        try (Tab tab = BROWSER.calm()) {
            tab.open(BROWSER.file(BrowserSamples.made(BrowserSamples.hostile(), NameMode.SHORT, false))).until("!document.documentElement.classList.contains('still')");
            List<String> names = tab.texts("#rows tbody th");
            BrowserSamples.HOSTILE.forEach(name -> assertTrue(names.contains(name.strip()), name + " in " + names));
            for (String name : List.of("</script>", "onload", "👩", "evil", "=1+1")) {
                tab.type("#find", name);
                tab.press("Enter");
                assertTrue(tab.text("#card h2").contains(name), name + ": " + tab.text("#card h2"));
            }
            assertEquals(List.of(), tab.faults());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,prefers-color-scheme,light", "1,prefers-color-scheme,dark", "2,prefers-color-scheme,light", "2,prefers-contrast,more"})
    void a_page_hinders_nobody_as_far_as_axe_can_tell(int sample, String feature, String preferred) throws Exception {
        String axe = new String(java.util.Objects.requireNonNull(BrowserPageTest.class.getResourceAsStream("/axe.min.js")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try (Tab tab = opened(BROWSER.calm().preferring(Map.of(feature, preferred, "prefers-reduced-motion", "reduce")), BrowserSamples.told(Drawn.samples().get(sample)))) {
            tab.click("#scene-next");
            tab.click("#waves button:nth-child(2)");
            tab.type("#find", "a");
            tab.press("Enter");
            tab.run(axe + "; 0");
            assertEquals(List.of(), Tab.strings(tab.run("axe.run({resultTypes: ['violations']}).then(all => all.violations.map(one => one.id + ' ' + one.impact + ': ' + one.nodes.slice(0, 2).map(node => node.html)))")));
        }
    }
}
