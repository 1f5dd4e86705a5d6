package samenspel.session.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.diagram.Box;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.browser.BrowserPens;
import samenspel.diagram.browser.BrowserState;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Ink;
import samenspel.diagram.picture.LinePens;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.TieInks;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Seen;
import samenspel.layout.Point;
import samenspel.network.Layer;
import samenspel.study.Document;
import samenspel.text.Language;

/// Draws what is seen of a study on the paper of a page, always with the same projection, in every language.
final class DrawnStates {
    /// In page units: a little wider than a screen is high.
    static final Box PAPER = new Box(0, 0, 1040, 650);
    private static final double EDGE = 16;

    private final Document document;
    private final List<Language> languages;
    private final DrawnLayersCache drawnLayersCache;
    private final Pictures pictures;
    private final Projection projection;
    private final Sizes sizes;
    private final DrawnOnce once;

    DrawnStates(Document document, List<Language> languages, DrawnLayersCache drawnLayersCache, DrawnOnce once) {
        this.document = document;
        this.languages = languages;
        this.drawnLayersCache = drawnLayersCache;
        this.once = once;
        this.pictures = new Pictures(drawnLayersCache);
        this.projection = Projection.fitting(document.placements(), drawnLayersCache.regions(document.network(), document.placement()), List.of(), PAPER.grown(-EDGE));
        this.sizes = new Sizes(1, projection.scale());
    }

    /// The part of the paper that another projection would show of it.
    Box seenThrough(Projection other) {
        Point corner = projection.toPage(other.toLayout(new Point(PAPER.x(), PAPER.y())));
        double share = projection.scale() / other.scale();
        return new Box(corner.x(), corner.y(), PAPER.width() * share, PAPER.height() * share);
    }

    Sizes sizes() {
        return sizes;
    }

    Depiction depiction(Seen seen, Language language) {
        return document.depict(seen.with(seen.appearance().onPaper()), Emphasis.NONE, language);
    }

    BrowserState of(Seen seen) {
        List<List<Mark>> marks = new ArrayList<>(List.of(marks(seen, languages.getFirst())));
        languages.stream().skip(1).forEach(language -> marks.add(seen.names().isNaming() ? renamed(seen, language, marks.getFirst()) : marks(seen, language)));
        return once.state(marks, ties(depiction(seen, languages.getFirst())));
    }

    private List<Mark> marks(Seen seen, Language language) {
        return pictures.of(depiction(seen, language), projection, sizes, Optional.of(PAPER)).marks();
    }

    /// In another language, with names of organisations, which are the same in all, where they stand already: finding room for them costs most.
    private List<Mark> renamed(Seen seen, Language language, List<Mark> known) {
        Stream<Mark> names = known.stream().filter(mark -> mark.role() == MarkRole.NAME || mark.role() == MarkRole.LEADER);
        return Stream.concat(marks(seen.with(seen.appearance().with(LabelMode.NONE)), language).stream(), names).toList();
    }

    private Map<MarkId, DrawnOnce.Told> ties(Depiction depiction) {
        BackboneTies backbone = drawnLayersCache.backbone(depiction);
        boolean alike = depiction.look().lineWidth() != LineWidth.STRENGTH;
        Map<String, Double> strongest = new HashMap<>();
        List<DrawnTie> ties = drawnLayersCache.lines(depiction);
        ties.forEach(tie -> strongest.merge(tie.layer().value(), tie.strongest(), Math::max));
        Map<MarkId, DrawnOnce.Told> told = new HashMap<>();
        ties.forEach(tie -> told.put(MarkId.tie(tie.layer(), tie.pair()), new DrawnOnce.Told(tie, backbone.has(tie),
                alike ? 1 : depiction.look().lineWidth().factor(tie.strongest() / strongest.getOrDefault(tie.layer().value(), 1.0)))));
        return told;
    }

    BrowserPens pens() {
        LinePens pens = new LinePens(document.look(), sizes.with(document.look().scale()));
        List<List<Pen>> layers = document.network().layers().stream().map(Layer::id).map(id -> Stream.of(Ink.values()).map(ink -> pens.of(document.look().of(id), ink)).toList()).toList();
        List<List<Pen>> fates = Stream.of(Fate.values()).map(fate -> Stream.of(Ink.values()).map(ink -> pens.of(fate, ink)).toList()).toList();
        boolean always = document.placement().recipe().dials().backbone() < 1;
        return new BrowserPens(layers, fates, document.look().lineWidth() == LineWidth.DIRECTION, always, BackboneTies.FEW, BackboneTies.MANY);
    }

    /// Whose lines are darker.
    TieInks inks(Seen seen) {
        return TieInks.of(depiction(seen, languages.getFirst()), drawnLayersCache);
    }
}
