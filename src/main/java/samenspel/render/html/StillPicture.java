package samenspel.render.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.browser.BrowserLabel;
import samenspel.diagram.browser.BrowserLine;
import samenspel.diagram.browser.BrowserPage;
import samenspel.diagram.browser.BrowserStanding;
import samenspel.diagram.browser.BrowserState;
import samenspel.diagram.browser.BrowserWords;
import samenspel.layout.Point;
import samenspel.render.DashPattern;
import samenspel.render.StrokeShape;
import samenspel.render.svg.Svg;
import samenspel.text.XmlWriter;

/// The picture as it stands in the page before a script draws anything.
final class StillPicture {
    private final XmlWriter xml;
    private final BrowserPage page;
    private final BrowserWords words;
    private final BrowserState state;

    StillPicture(XmlWriter xml, BrowserPage page) {
        this.xml = xml;
        this.page = page;
        this.words = page.words().getFirst();
        this.state = page.opening();
    }

    /// @param described ids of elements that describe it
    void write(String described) {
        xml.start("svg", "id", "picture", "viewBox", "0 0 " + XmlWriter.number(page.paper().width()) + " " + XmlWriter.number(page.paper().height()), "role", "graphics-document",
                "aria-roledescription", words.control("picture"), "aria-labelledby", "network subtitle", "aria-describedby", described);
        xml.start("defs");
        for (int at = 0; at < page.symbols().size(); at++) {
            xml.start("g", "id", "xs" + at).written(Svg.fragment(page.symbols().get(at).parts()).replace("<text ", "<text class=\"code\" ")).end();
        }
        for (int at = 0; at < page.fragments().size(); at++) {
            xml.start("g", "id", "xf" + at).written(Svg.fragment(page.fragments().get(at))).end();
        }
        xml.end().start("g", "id", "view");
        fragment("under", state.under().getFirst());
        lines();
        discs();
        pieces();
        fragment("over", state.over().getFirst());
        xml.open("g", "id", "rings").end();
        names();
        xml.end().end();
    }

    private void fragment(String id, int fragment) {
        xml.open("g", "id", id);
        if (fragment >= 0) {
            xml.start("use", "href", "#xf" + fragment).end();
        }
        xml.end();
    }

    /// Those of one pen together.
    private void lines() {
        xml.open("g", "id", "lines");
        Map<Pen, List<BrowserStanding>> byPen = state.lines().stream().collect(Collectors.groupingBy(this::pen, LinkedHashMap::new, Collectors.toList()));
        byPen.forEach((pen, some) -> {
            xml.start("g", "stroke", pen.colour().hex(), "stroke-width", XmlWriter.number(pen.width()), "fill", pen.colour().hex());
            DashPattern dashes = DashPattern.of(pen);
            if (!dashes.isSolid()) {
                xml.with("stroke-dasharray", XmlWriter.number(dashes.line()) + " " + XmlWriter.number(dashes.gap()));
            }
            some.forEach(one -> line(StrokeShape.of(stroke(one, pen)), one, pen));
            xml.end();
        });
        xml.end();
    }

    /// In the pen of its group, unless it is wider or narrower.
    private void line(StrokeShape shape, BrowserStanding standing, Pen pen) {
        xml.start("line").with("x1", shape.from().x()).with("y1", shape.from().y()).with("x2", shape.to().x()).with("y2", shape.to().y());
        if (standing.width() != 1) {
            xml.with("stroke-width", pen.width() * standing.width());
        }
        xml.end();
        shape.heads().forEach(head -> xml.start("path", "stroke", "none", "d", "M" + at(head.tip()) + "L" + at(head.left()) + "L" + at(head.right()) + "Z").end());
    }

    private static String at(Point point) {
        return XmlWriter.number(point.x()) + " " + XmlWriter.number(point.y());
    }

    private Mark.Stroke stroke(BrowserStanding standing, Pen pen) {
        BrowserLine line = page.lines().get(standing.line());
        ArrowHead head = page.pens().tapers() && pen.dash() == Dash.SOLID ? ArrowHead.TAPER : ArrowHead.ARROW;
        int heads = ink(standing) == 0 ? 0 : standing.heads();
        Pen wide = new Pen(pen.colour(), pen.width() * standing.width(), pen.dash());
        return new Mark.Stroke(new MarkId("line"), MarkRole.TIE, "", line.start(), line.end(), wide, heads == 2 ? head : ArrowHead.NONE, heads >= 1 ? head : ArrowHead.NONE);
    }

    private Pen pen(BrowserStanding standing) {
        int ink = ink(standing);
        return standing.fate() < 0 ? page.pens().layers().get(page.lines().get(standing.line()).layer()).get(ink) : page.pens().fates().get(standing.fate()).get(ink == 0 ? 0 : 2);
    }

    private int ink(BrowserStanding standing) {
        if (!standing.backbone()) {
            return 0;
        }
        boolean alone = page.layers().size() == 1 && state.lines().stream().allMatch(BrowserStanding::backbone) && state.lines().size() <= page.pens().many();
        Set<Integer> hubs = new HashSet<>(alone && page.lenses().get(page.lens()).isWave() ? page.lenses().get(page.lens()).hubs().get(page.layers().getFirst()) : List.of());
        BrowserLine line = page.lines().get(standing.line());
        return hubs.contains(line.from()) || hubs.contains(line.to()) ? 3 : alone ? 1 : 2;
    }

    private void discs() {
        xml.open("g", "id", "clear");
        drawn().forEach(at -> {
            double cleared = page.symbols().get(state.symbols().get(at)).cleared();
            if (cleared > 0) {
                xml.start("circle").with("cx", place(at).x()).with("cy", place(at).y()).with("r", cleared).end();
            }
        });
        xml.end().open("g", "id", "discs");
        drawn().forEach(at -> xml.start("g", "role", "graphics-symbol", "id", "xo" + at, "transform", "translate(" + XmlWriter.number(place(at).x()) + "," + XmlWriter.number(place(at).y()) + ")",
                "aria-label", words.names().get(at)).start("use", "href", "#xs" + state.symbols().get(at)).end().end());
        xml.end();
    }

    /// Large ones under small ones.
    private List<Integer> drawn() {
        SortedMap<Double, List<Integer>> bySize = new TreeMap<>();
        IntStream.range(0, state.symbols().size()).filter(at -> state.symbols().get(at) >= 0)
                .forEach(at -> bySize.computeIfAbsent(-page.symbols().get(state.symbols().get(at)).radius(), _ -> new ArrayList<>()).add(at));
        return bySize.values().stream().flatMap(List::stream).toList();
    }

    private Point place(int organisation) {
        return state.moved().getOrDefault(organisation, page.organisations().get(organisation).place());
    }

    private void pieces() {
        xml.open("g", "id", "pieces");
        state.lines().stream().filter(one -> one.over() > 0).map(one -> stroke(one, pen(one))).map(StillPicture::piece).forEach(piece -> xml.written(Svg.fragment(List.of(piece))));
        xml.end();
    }

    /// Without heads where these would be all of it.
    private static Mark.Stroke piece(Mark.Stroke line) {
        boolean fit = line.from().distanceTo(line.to()) > 2 * line.headLength();
        return fit ? line : new Mark.Stroke(line.id(), line.role(), line.title(), line.from(), line.to(), line.pen(), ArrowHead.NONE, ArrowHead.NONE);
    }

    private void names() {
        xml.open("g", "id", "names");
        for (int at : state.labels().getFirst()) {
            BrowserLabel label = page.labels().get(at);
            xml.start("text").with("x", label.start().x()).with("y", label.start().y()).with("font-size", label.size()).with("stroke-width", 0.22 * label.size())
                    .with("textLength", label.width()).with("lengthAdjust", "spacingAndGlyphs");
            if (label.strong()) {
                xml.with("class", "strong");
            }
            xml.endWith(label.text());
        }
        xml.end();
    }
}
