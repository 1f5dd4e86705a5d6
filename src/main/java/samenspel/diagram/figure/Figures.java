package samenspel.diagram.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.picture.NameCount;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.ShownNotes;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Placement;

/// Makes finished pages of pictures ([PageFrame]).
public final class Figures {
    private static final double USUAL_LEGEND = 300;
    private static final int MOST_PAGES = 4;
    /// Names become smaller to this share of their usual size at most, but on paper not smaller than 6 point; on a poster to
    /// 16 point. In multiples of 12 page units.
    private static final double SMALLER = 0.8;
    private static final double LEAST_LETTER = 0.68;
    private static final double POSTER_LETTER = 1.8;

    private final DrawnLayersCache drawnLayersCache;
    private final Pictures pictures;

    public Figures(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
        this.pictures = new Pictures(drawnLayersCache);
    }

    public Diagram of(Depiction depiction, Page format) {
        return of(depiction, format, List.of(depiction.placement()));
    }

    /// @param room placements for which there must be room, so that pictures of them are drawn at one scale
    public Diagram of(Depiction depiction, Page format, List<Placement> room) {
        return figure(depiction, format, room).diagram();
    }

    /// The same with what could not be shown.
    public Figure figure(Depiction depiction, Page format) {
        return figure(depiction, format, List.of(depiction.placement()));
    }

    /// The caption says how many names found no place, and takes room from the picture with what it says: so the page is
    /// made anew until both agree, which is nearly always the second time.
    private Figure figure(Depiction depiction, Page format, List<Placement> room) {
        NameCount names = NameCount.NONE;
        Figure figure = page(depiction, format, room, names);
        for (int times = 1; times < MOST_PAGES && !isPhase(depiction) && !figure.names().equals(names); times++) {
            names = figure.names();
            figure = page(depiction, format, room, names);
        }
        return figure;
    }

    /// Whether this is one picture of several that tell a change, which differ in nothing but what they show.
    private static boolean isPhase(Depiction depiction) {
        return depiction.seen().lens() instanceof Lens.Between between && between.phase() != Lens.Phase.COMPARED;
    }

    private Figure page(Depiction depiction, Page format, List<Placement> room, NameCount names) {
        Optional<ExtractFigure> extract = format.extract().map(part -> new ExtractFigure(part, depiction));
        Caption whole = Captions.of(depiction, drawnLayersCache, names);
        Caption caption = extract.map(one -> one.caption(whole)).orElse(whole);
        PageFrame page = new PageFrame(format, depiction.look().scale().letters());
        page.texts(caption, depiction.language());
        Box beside = beside(page);
        Sizes discs = extract.map(one -> one.sizes(beside)).orElseGet(() -> new Sizes(page.unit(), projection(depiction, beside, page.unit(), room).scale()));
        page.legend(Legends.of(depiction, drawnLayersCache, pictures.sizes(depiction), discs).printed());
        // Where only a part is shown, names outside it are no loss.
        Picture picture = extract.map(one -> one.picture(page.free(), pictures)).orElseGet(() -> picture(depiction, page, room));
        page.add(picture.marks());
        return new Figure(page.finished(caption, depiction.language(), depiction.seen().names().isNaming()), picture.names());
    }

    /// What is left for the picture, about, once a legend of the usual width has taken its room.
    private static Box beside(PageFrame page) {
        Box free = page.free();
        return new Box(free.x(), free.y(), Math.max(1, free.width() - USUAL_LEGEND * page.letter()), free.height());
    }

    private Projection projection(Depiction depiction, Box free, double unit, List<Placement> room) {
        // Room for names that stand outside the outermost discs.
        Box discs = new Box(free.x() + 0.04 * free.width(), free.y() + 0.02 * free.height(), 0.92 * free.width(), 0.96 * free.height());
        // On a poster everything may be larger than on a page, where a network of two is not blown up.
        double larger = Math.max(1, unit);
        Box page = new Box(discs.x() / larger, discs.y() / larger, discs.width() / larger, discs.height() / larger);
        Projection fitting = Projection.fitting(room, drawnLayersCache.regions(depiction.network(), depiction.placement()), ShownNotes.room(depiction), page);
        return new Projection(fitting.scale() * larger, fitting.offsetX() * larger, fitting.offsetY() * larger);
    }

    /// Where all names are asked for and there is no room, they become smaller, but not too small to read. What does not
    /// fit when smallest need not be tried larger.
    private Picture picture(Depiction depiction, PageFrame page, List<Placement> room) {
        double unit = page.unit();
        double least = depiction.seen().labels() == LabelMode.ALL && !isPhase(depiction) ? leastLetter(unit) : unit;
        Picture smallest = picture(depiction, page, room, least);
        if (least == unit || smallest.names().leftOut() > 0) {
            return smallest;
        }
        return Stream.of(unit, (unit + least) / 2).map(letter -> picture(depiction, page, room, letter))
                .filter(picture -> picture.names().leftOut() == 0).findFirst().orElse(smallest);
    }

    private Picture picture(Depiction depiction, PageFrame page, List<Placement> room, double letter) {
        Projection projection = projection(depiction, page.free(), page.unit(), room);
        return pictures.of(depiction, projection, new Sizes(page.unit(), projection.scale(), letter), Optional.of(page.free()));
    }

    private static double leastLetter(double unit) {
        return Math.min(unit, Math.max(LEAST_LETTER, Math.min(SMALLER * unit, POSTER_LETTER)));
    }
}
