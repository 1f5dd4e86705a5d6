package samenspel.render.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Pen;
import samenspel.diagram.browser.BrowserCaption;
import samenspel.diagram.browser.BrowserCounts;
import samenspel.diagram.browser.BrowserLens;
import samenspel.diagram.browser.BrowserLine;
import samenspel.diagram.browser.BrowserOrganisation;
import samenspel.diagram.browser.BrowserPage;
import samenspel.diagram.browser.BrowserPartners;
import samenspel.diagram.browser.BrowserPens;
import samenspel.diagram.browser.BrowserRange;
import samenspel.diagram.browser.BrowserScene;
import samenspel.diagram.browser.BrowserStanding;
import samenspel.diagram.browser.BrowserState;
import samenspel.diagram.browser.BrowserTold;
import samenspel.diagram.browser.BrowserWords;
import samenspel.render.DashPattern;
import samenspel.text.XmlWriter;
import samenspel.text.help.NoteBlock;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// What the script of a page reads: lists of numbers by place, so that nothing stands in it twice; where there are many, packed in letters.
final class PageJson {
    /// In place of a side.
    private static final int EXPLICIT = 63;

    private final BrowserPage page;

    PageJson(BrowserPage page) {
        this.page = page;
    }

    /// As text that stands in an element for data: nothing in it can end that.
    String text() {
        return JsonPrinter.dense(json()).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private Json json() {
        return Json.fields("paper", numbers(page.paper().width(), page.paper().height()), "words", items(page.words(), PageJson::words), "orgs", items(page.organisations(), PageJson::organisation),
                "symbols", items(page.symbols(), symbol -> numbers(symbol.radius(), symbol.cleared())), "ties", lines(),
                "labels", items(page.labels(), label -> Json.items(List.of(Json.whole(label.organisation()), number(label.start().x()), number(label.start().y()), Json.text(label.text()), number(label.size()), Json.flag(label.strong()), number(label.width())))),
                "pens", pens(page.pens()), "derived", items(page.derived(), Json::flag), "lenses", items(page.lenses(), this::lens),
                "legend", items(page.legend(), row -> Json.items(List.of(Json.text(row.kind().name()), Json.whole(row.of()), Json.whole(row.swatch()), number(row.box().width()), number(row.box().height())))),
                "scenes", items(page.scenes(), PageJson::scene), "lens", page.lens(), "layers", whole(page.layers()));
    }

    private static Json words(BrowserWords words) {
        Object[] controls = words.controls().entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue())).toArray();
        return Json.fields("tag", words.tag(), "own", words.own(), "network", words.network(), "names", Json.texts(words.names()), "shorts", Json.texts(words.shorts()), "sectors", Json.texts(words.sectors()),
                "layers", Json.texts(words.layers()), "waves", Json.texts(words.waves()), "captions", items(words.captions(), point -> items(point, PageJson::caption)), "rows", Json.texts(words.rows()),
                "told", items(words.told(), PageJson::told), "controls", Json.fields(controls));
    }

    private static Json caption(BrowserCaption caption) {
        return Json.texts(List.of(caption.title(), caption.sentences()));
    }

    private static Json told(BrowserTold told) {
        return Json.fields("title", told.title(), "note", items(told.note(), PageJson::block), "state", told.state(), "remarks", Json.texts(told.remarks()));
    }

    private static Json block(NoteBlock block) {
        return Json.items(List.of(Json.text(block.kind().name()), Json.whole(block.level()), Json.text(block.mark()),
                items(block.pieces(), piece -> Json.items(List.of(Json.text(piece.words()), Json.whole((piece.strong() ? 1 : 0) + (piece.emphasised() ? 2 : 0)))))));
    }

    private static Json organisation(BrowserOrganisation one) {
        return Json.items(List.of(number(one.place().x()), number(one.place().y()), Json.whole(one.sector()), Json.flag(one.access()), items(one.partners(), layer -> items(layer, PageJson::partnerCount)),
                items(one.ties(), layer -> items(layer, PageJson::counts))));
    }

    /// A number; the least and the most where it is not known; a number below nought where there is nobody to count for.
    private static Json partnerCount(Optional<BrowserRange> count) {
        return count.map(range -> range.isKnown() ? Json.whole(range.least()) : Json.items(List.of(Json.whole(range.least()), Json.whole(range.most()))))
                .orElse(Json.whole(-1));
    }

    private static Json counts(BrowserCounts counts) {
        return whole(List.of(counts.before(), counts.kept(), counts.lost(), counts.gained(), counts.unknownAfter(), counts.unknownBefore(), counts.after()));
    }

    /// Each line in seven letters: layer, whether it is faint and lies over discs, its two ends, and which side of their middles it runs on. Where that
    /// does not tell where it runs, that follows at the end, in tenths.
    private Json lines() {
        Set<Integer> faint = new HashSet<>();
        Map<Integer, Integer> over = new HashMap<>();
        page.lenses().forEach(lens -> lens.all().lines().forEach(one -> {
            over.merge(one.line(), one.over(), Math::max);
            if (!one.backbone()) {
                faint.add(one.line());
            }
        }));
        List<Double> sides = page.lines().stream().filter(BrowserLine::isPlain).map(BrowserLine::side).distinct().limit(EXPLICIT).toList();
        PackedNumbers packed = new PackedNumbers();
        PackedNumbers explicit = new PackedNumbers();
        for (int at = 0; at < page.lines().size(); at++) {
            BrowserLine line = page.lines().get(at);
            int side = line.isPlain() ? sides.indexOf(line.side()) : -1;
            packed.add(line.layer(), 1).add(over.getOrDefault(at, 0) + (faint.contains(at) ? 4 : 0), 1).add(line.from(), 2).add(line.to(), 2).add(side < 0 ? EXPLICIT : side, 1);
            if (side < 0) {
                Stream.of(line.start(), line.end()).forEach(point -> explicit.add((int) Math.round(10 * point.x()) + PackedNumbers.HALF, 3).add((int) Math.round(10 * point.y()) + PackedNumbers.HALF, 3));
            }
        }
        return Json.fields("lines", packed.toString(), "sides", items(sides, PageJson::number), "explicit", explicit.toString());
    }

    private static Json pens(BrowserPens pens) {
        return Json.fields("layers", items(pens.layers(), inks -> items(inks, PageJson::pen)), "fates", items(pens.fates(), inks -> items(inks, PageJson::pen)), "tapers", pens.tapers(), "always", pens.always(),
                "few", pens.few(), "many", pens.many());
    }

    private static Json pen(Pen pen) {
        DashPattern dashes = DashPattern.of(pen);
        Colour colour = pen.colour();
        return Json.items(List.of(Json.text(colour.hex()), number(pen.width()), Json.text(dashes.isSolid() ? "" : XmlWriter.number(dashes.line()) + " " + XmlWriter.number(dashes.gap()))));
    }

    private Json lens(BrowserLens lens) {
        return Json.fields("from", lens.from(), "to", lens.to(), "single", items(IntStream.range(0, lens.single().size()).boxed().toList(), layer -> dense(lens.single().get(layer), layer)),
                "all", state(withoutLines(lens.all())), "none", state(lens.none()), "hubs", items(lens.hubs(), PageJson::whole), "counts", items(lens.counts(), PageJson::counts),
                "partners", items(lens.partners(), PageJson::partners));
    }

    private static Json partners(List<BrowserPartners> layer) {
        PackedNumbers packed = new PackedNumbers();
        layer.forEach(two -> packed.add(two.one(), 2).add(two.other(), 2).add(two.fate(), 1));
        return Json.text(packed.toString());
    }

    /// With a digit for every line of its layer in place of those drawn: 0 where it is not, else one more than its code.
    private Json dense(BrowserState state, int layer) {
        Map<Integer, Integer> codes = new HashMap<>();
        state.lines().forEach(one -> codes.put(one.line(), code(one) + 1));
        PackedNumbers packed = new PackedNumbers();
        IntStream.range(0, page.lines().size()).filter(at -> page.lines().get(at).layer() == layer).forEach(at -> packed.add(codes.getOrDefault(at, 0), 1));
        List<Object> fields = fields(state);
        fields.addAll(List.of("c", packed.toString().replaceFirst("A+$", "")));
        if (state.lines().stream().anyMatch(one -> one.width() != 1)) {
            fields.addAll(List.of("w", items(state.lines().stream().sorted(Comparator.comparing(BrowserStanding::line)).toList(), one -> number(one.width()))));
        }
        return Json.fields(fields.toArray());
    }

    /// Those of all layers are those of each.
    private static BrowserState withoutLines(BrowserState all) {
        return new BrowserState(List.of(), all.symbols(), all.moved(), all.labels(), all.under(), all.over());
    }

    private static Json state(BrowserState state) {
        List<Object> fields = fields(state);
        fields.addAll(List.of("l", whole(state.lines().stream().flatMap(one -> Stream.of(one.line(), code(one))).toList())));
        if (state.lines().stream().anyMatch(one -> one.width() != 1)) {
            fields.addAll(List.of("w", items(state.lines(), one -> number(one.width()))));
        }
        return Json.fields(fields.toArray());
    }

    private static List<Object> fields(BrowserState state) {
        List<Double> moved = new ArrayList<>();
        state.moved().forEach((who, where) -> moved.addAll(List.of((double) who, where.x(), where.y())));
        List<Object> fields = new ArrayList<>(List.of("s", whole(state.symbols()), "n", items(state.labels(), PageJson::whole), "u", whole(state.under()), "o", whole(state.over())));
        if (!moved.isEmpty()) {
            fields.addAll(List.of("m", items(moved, PageJson::number)));
        }
        return fields;
    }

    /// Heads, fate and before in one number below 63.
    static int code(BrowserStanding one) {
        return one.heads() + 3 * (one.fate() + 1 + 5 * (one.before() ? 1 : 0));
    }

    private static Json scene(BrowserScene scene) {
        List<Object> fields = new ArrayList<>(List.of("lens", scene.lens(), "layers", whole(scene.layers()), "lit", whole(scene.lit()), "view", items(scene.view(), PageJson::whole), "page", box(scene.page())));
        if (!scene.phase().isEmpty()) {
            fields.addAll(List.of("phase", scene.phase()));
        }
        scene.part().ifPresent(part -> fields.addAll(List.of("part", box(part))));
        scene.own().ifPresent(own -> fields.addAll(List.of("own", state(own))));
        return Json.fields(fields.toArray());
    }

    private static Json box(Box box) {
        return numbers(box.x(), box.y(), box.width(), box.height());
    }

    private static <T> Json items(Collection<T> some, Function<T, Json> each) {
        return Json.items(some.stream().map(each).toList());
    }

    private static Json whole(Collection<Integer> some) {
        return items(some, number -> Json.whole(number));
    }

    private static Json numbers(double... some) {
        return Json.items(Arrays.stream(some).mapToObj(PageJson::number).toList());
    }

    private static Json number(double value) {
        return Json.number(Math.round(100 * value) / 100.0);
    }
}
