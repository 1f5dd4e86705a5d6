package samenspel.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.cli.Said;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.render.svg.Svg;
import samenspel.study.Document;
import samenspel.text.Language;

/// That a page in a browser counts and draws what the command line counts and an SVG shows.
class BrowserCountsTest {
    @RegisterExtension
    static final ChromiumAtHand BROWSER = new ChromiumAtHand();

    private static final Box PAPER = new Box(0, 0, 1040, 650);

    private static Tab opened(Document sample) {
        Tab tab = BROWSER.calm().open(BROWSER.file(BrowserSamples.of(BrowserSamples.told(sample), NameMode.SHORT)));
        tab.until("!document.documentElement.classList.contains('still')");
        return tab;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_table_and_the_legend_have_the_numbers_of_the_change_table(int number) throws Exception {
        Document sample = Drawn.samples().get(number - 1);
        Path file = Path.of("samples", "network-" + number + ".samenspel.json");
        try (Tab tab = opened(sample)) {
            tab.click("#waves button:nth-child(2)");
            tab.click("#language");
            for (int layer = 0; layer < sample.network().layers().size(); layer++) {
                String id = sample.network().layers().get(layer).id().value();
                Path table = BROWSER.folder().resolve(number + id + ".csv");
                assertEquals(0, Said.by("change", file, "--layer", id, "--names=full", "--table", table).exitCode());
                alone(tab, layer);
                tab.run("(() => { const layers = document.getElementById('table-layer'); layers.value = '%d'; layers.dispatchEvent(new Event('change')); })()".formatted(layer));
                assertEquals(organisations(Files.readString(table, StandardCharsets.UTF_8)), shown(tab), id);
                List<String> all = List.of(Said.by("change", file, "--layer", id, "--csv").out().lines().skip(1).findFirst().orElseThrow().split(","));
                assertEquals(List.of(all.get(7), all.get(6), all.get(5), all.get(8)), fates(tab), id);
            }
        }
    }

    /// Leaves one layer on.
    private static void alone(Tab tab, int layer) {
        tab.run("(() => { const rows = [...document.querySelectorAll('#legend section:first-child [role=switch]')].map(row => row.dataset.row); rows.forEach((row, at) => { const button = document.querySelector(`[data-row=\"${row}\"]`); if ((button.getAttribute('aria-checked') === 'true') !== (at === %d)) button.click(); }); })()".formatted(layer));
    }

    /// Gained, lost, kept, unknown.
    private static List<String> fates(Tab tab) {
        return Tab.strings(tab.run("(() => { const rows = JSON.parse(document.getElementById('data').textContent).legend; return rows.map((row, at) => [row, at]).filter(([row]) => row[0] === 'FATE').sort(([a], [b]) => a[1] - b[1]).map(([, at]) => document.querySelector(`[data-row=\"${at}\"] .count`).textContent.replaceAll(',', '')); })()"));
    }

    /// Of each organisation its name, ties before and after, lost, gained, kept, unknown.
    private static List<String> organisations(String csv) {
        return csv.lines().skip(1).map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(cells -> String.join("|", cells[0].replaceAll("^\"|\"$", "").replace("\"\"", "\""), cells[3], cells[8], cells[5], cells[6], cells[4], cells[7])).sorted().toList();
    }

    private static List<String> shown(Tab tab) {
        return Tab.strings(tab.run("[...document.querySelectorAll('#rows tbody tr')].map(row => [row.cells[0], ...[...row.cells].slice(3, 9)].map(cell => cell.textContent.replaceAll(',', (_, at, all) => /^[\\d,]+$/.test(all) ? '' : ',')).join('|'))")).stream().sorted().toList();
    }

    /// Of layers whose ties have no direction, where partners are as many as ties.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_card_of_an_organisation_tells_as_many_lost_gained_kept_and_unknown_as_the_change_table(int number) {
        Document sample = Drawn.samples().get(number - 1);
        List<Layer> layers = sample.network().layers();
        int strong = IntStream.range(0, layers.size()).filter(at -> !layers.get(at).directed()).findFirst().orElseThrow();
        List<String> csv = Said.by("change", Path.of("samples", "network-" + number + ".samenspel.json"), "--layer", layers.get(strong).id().value(), "--csv").out().lines().filter(line -> line.contains(",organisation:")).toList();
        assertTrue(csv.size() > 3);
        try (Tab tab = opened(sample)) {
            tab.click("#waves button:nth-child(2)");
            alone(tab, strong);
            for (String line : csv) {
                List<String> cells = List.of(line.split(","));
                String id = cells.get(1).substring("organisation:".length());
                tab.type("#find", sample.network().organisations().stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow().name());
                tab.press("Enter");
                List<String> expected = Stream.of("Nieuw " + cells.get(7), "Verloren " + cells.get(6), "Gebleven " + cells.get(5), "Onbekend " + cells.get(8)).filter(words -> !words.endsWith(" 0")).toList();
                assertEquals(expected, tab.texts("#card .fate strong"), id);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void every_layer_in_every_wave_and_change_is_drawn_with_the_marks_of_an_svg(int number) throws Exception {
        Document sample = Drawn.samples().get(number - 1);
        String looked = new String(Objects.requireNonNull(BrowserCountsTest.class.getResourceAsStream("looked.js")).readAllBytes(), StandardCharsets.UTF_8);
        List<String> amiss = new ArrayList<>();
        List<WaveId> waves = sample.network().waves().stream().map(Wave::id).toList();
        List<Lens> lenses = List.of(new Lens.OneWave(waves.getFirst()), new Lens.Between(waves.getFirst(), waves.getLast()), new Lens.OneWave(waves.getLast()));
        List<LayerId> layers = sample.network().layers().stream().map(Layer::id).toList();
        try (Tab tab = opened(sample)) {
            tab.run(looked + "; 0");
            assertEquals(PAPER.width(), tab.run("document.getElementById('picture').clientWidth").doubleValue());
            for (int lens = 0; lens < lenses.size(); lens++) {
                tab.click("#waves button:nth-child(" + (lens + 1) + ")");
                for (int layer = 0; layer < layers.size(); layer += number == 3 ? 1 : 4) {
                    alone(tab, layer);
                    String svg = svg(sample, lenses.get(lens), List.of(layers.get(layer)));
                    List<String> some = Tab.strings(tab.run("differences(shownInFile(%s), shownInPage())".formatted(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(svg))));
                    some.stream().limit(4).forEach(one -> amiss.add(one));
                }
            }
        }
        assertEquals(List.of(), amiss);
    }

    private static String svg(Document sample, Lens lens, List<LayerId> layers) {
        Seen opening = Seen.opening(sample.network());
        Seen seen = opening.with(opening.appearance().with(NameMode.SHORT).onPaper()).with(lens).withLayers(layers);
        DrawnLayersCache drawn = new DrawnLayersCache();
        Projection projection = Projection.fitting(sample.placements(), drawn.regions(sample.network(), sample.placement()), List.of(), PAPER.grown(-16));
        var picture = new Pictures(drawn).of(sample.depict(seen, Emphasis.NONE, Language.NL), projection, new Sizes(1, projection.scale()), Optional.of(PAPER));
        return Svg.write(new Diagram(PAPER, picture.marks(), "", "", "nl"));
    }
}
