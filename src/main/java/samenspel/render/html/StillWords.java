package samenspel.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.browser.BrowserCaption;
import samenspel.diagram.browser.BrowserCounts;
import samenspel.diagram.browser.BrowserLens;
import samenspel.diagram.browser.BrowserLine;
import samenspel.diagram.browser.BrowserOrganisation;
import samenspel.diagram.browser.BrowserPage;
import samenspel.diagram.browser.BrowserRange;
import samenspel.diagram.browser.BrowserRow;
import samenspel.diagram.browser.BrowserStanding;
import samenspel.diagram.browser.BrowserWords;
import samenspel.text.XmlWriter;

/// Caption, legend and tables as they stand in the page before a script writes any, in the language in which it opens.
final class StillWords {
    private final XmlWriter xml;
    private final BrowserPage page;
    private final BrowserWords words;
    private final BrowserLens lens;

    StillWords(XmlWriter xml, BrowserPage page) {
        this.xml = xml;
        this.page = page;
        this.words = page.words().getFirst();
        this.lens = page.lenses().get(page.lens());
    }

    /// What is drawn, in one line.
    String subtitle() {
        String layers = String.join(" + ", page.layers().stream().map(words.layers()::get).toList());
        return (layers.isEmpty() ? words.control("layers.none") : layers) + " – " + point();
    }

    private String point() {
        String from = words.waves().get(lens.from());
        return lens.isWave() ? from : words.control("change.of").replace("%1", from).replace("%2", words.waves().get(lens.to()));
    }

    BrowserCaption caption() {
        List<BrowserCaption> all = words.captions().get(page.lens());
        int layers = words.layers().size();
        return page.layers().size() == 1 ? all.get(page.layers().getFirst()) : page.layers().isEmpty() ? all.getLast()
                : page.layers().size() == layers ? all.get(layers) : new BrowserCaption(subtitle(), "");
    }

    void legend() {
        xml.start("ul");
        IntStream.range(0, page.legend().size()).filter(at -> isDrawn(page.legend().get(at))).forEach(at -> {
            BrowserRow row = page.legend().get(at);
            xml.start("li", "class", "mark").start("svg", "class", "swatch", "viewBox", "0 0 " + XmlWriter.number(row.box().width()) + " " + XmlWriter.number(row.box().height()), "width", XmlWriter.number(row.box().width()),
                    "height", XmlWriter.number(row.box().height()), "aria-hidden", "true");
            if (row.swatch() >= 0) {
                xml.start("use", "href", "#xf" + row.swatch()).end();
            }
            xml.end().start("span").endWith(words.rows().get(at)).end();
        });
        xml.end();
    }

    /// Colours of layers are not in a picture of a change.
    private boolean isDrawn(BrowserRow row) {
        return switch (row.kind()) {
            case LAYER -> lens.isWave() && page.layers().contains(row.of());
            case FATE -> !lens.isWave();
            case SECTOR, ROLE, MARK -> true;
        };
    }

    void organisations() {
        int layer = page.layers().isEmpty() ? 0 : page.layers().getFirst();
        List<BrowserLens> changes = page.lenses().stream().filter(one -> !one.isWave()).toList();
        int change = change(changes);
        xml.start("table", "id", "rows").start("thead").start("tr");
        head(List.of("col.organisation", "col.sector", "col.access"));
        if (change >= 0) {
            BrowserLens one = changes.get(change);
            Stream.of(words.waves().get(one.from()), words.waves().get(one.to())).forEach(wave -> column(words.control("col.before").replace("%1", wave)));
            Stream.of("fate.1", "fate.0", "fate.2", "fate.3").map(words::control).forEach(this::column);
        }
        words.waves().forEach(wave -> column(words.control("card.wave").replace("%1", wave)));
        xml.end().end().start("tbody");
        IntStream.range(0, page.organisations().size()).filter(at -> isTold(at)).forEach(at -> {
            BrowserOrganisation one = page.organisations().get(at);
            xml.start("tr").start("th", "scope", "row").endWith(words.names().get(at));
            xml.start("td").endWith(words.sectors().get(one.sector())).start("td").endWith(words.control(one.access() ? "yes" : "no"));
            if (change >= 0) {
                counts(one.ties().get(layer).get(change)).forEach(this::cell);
            }
            one.partners().get(layer).forEach(count -> xml.start("td").endWith(partners(count)));
            xml.end();
        });
        xml.end().end();
    }

    private boolean isTold(int at) {
        return page.opening().symbols().get(at) >= 0 || page.organisations().get(at).partners().stream().flatMap(List::stream).anyMatch(count -> count.filter(range -> range.most() > 0).isPresent());
    }

    private static List<Integer> counts(BrowserCounts counts) {
        return List.of(counts.before(), counts.after(), counts.lost(), counts.gained(), counts.kept(), counts.unknownAfter() + counts.unknownBefore());
    }

    /// Such as `4`, `4–6` or a dash for who is not in the network.
    private static String partners(Optional<BrowserRange> count) {
        return count.map(range -> range.least() + (range.isKnown() ? "" : "–" + range.most())).orElse("–");
    }

    private void cell(int count) {
        xml.start("td").endWith(String.valueOf(count));
    }

    private void column(String name) {
        xml.start("th", "scope", "col", "class", "count").endWith(name);
    }

    private void head(List<String> keys) {
        keys.forEach(key -> xml.start("th", "scope", "col").endWith(words.control(key)));
    }

    /// The change looked at, else that which ends or begins with the wave; −1 for none.
    private int change(List<BrowserLens> changes) {
        List<Integer> ofWave = IntStream.range(0, changes.size()).boxed().toList();
        return lens.isWave() ? Stream.concat(ofWave.stream().filter(at -> changes.get(at).to() == lens.from()), ofWave.stream().filter(at -> changes.get(at).from() == lens.from())).findFirst().orElse(-1)
                : changes.indexOf(lens);
    }

    void ties() {
        List<BrowserStanding> drawn = new ArrayList<>(page.opening().lines());
        xml.start("table").start("thead").start("tr");
        head(lens.isWave() ? List.of("col.from", "col.to", "col.layer") : List.of("col.from", "col.to", "col.layer", "col.fate"));
        xml.end().end().start("tbody");
        for (BrowserStanding standing : drawn) {
            BrowserLine line = page.lines().get(standing.line());
            xml.start("tr").start("th", "scope", "row").endWith(words.names().get(line.from())).start("td").endWith(words.names().get(line.to())).start("td").endWith(words.layers().get(line.layer()));
            if (standing.fate() >= 0) {
                xml.start("td").endWith(words.control("fate." + standing.fate()));
            }
            xml.end();
        }
        xml.end().end();
    }
}
