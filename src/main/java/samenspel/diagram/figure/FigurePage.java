package samenspel.diagram.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.FateRows;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.legend.StageTitle;
import samenspel.diagram.picture.NameCount;
import samenspel.diagram.picture.NameRoom;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.PictureExtent;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.ShownNotes;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.layout.Placement;

/// A page with one picture of a network.
final class FigurePage {
    private static final int MOST_PAGES = 4;
    private static final int MOST_LEGENDS = 3;
    /// Names become smaller to this share of their usual size at most, but on paper not smaller than can be read; on a poster to
    /// 16 point. In multiples of 12 page units.
    private static final double SMALLER = 0.8;
    private static final double LESS = 0.75;
    private static final double POSTER_LETTER = 1.8;
    private static final double NAME_SIZE = 12;
    /// Of the page, with the air round the outermost discs.
    private static final double HALF = 0.53;
    /// The same with several layers, whose legend grows more once the picture is drawn.
    private static final double MORE_THAN_HALF = 0.58;
    /// A network so small cannot be seen; then letters are smaller than can be read in print, and who saves is told.
    private static final double TINY = 0.1;
    /// Between the outermost discs and what stands round the picture, in screen pixels.
    private static final double EDGE = 4;
    /// Of a disc's radius, with what stands round it.
    private static final double RINGS = 1.2;

    private final DrawnLayersCache drawnLayersCache;
    private final Pictures pictures;
    private final Depiction depiction;
    private final Page format;
    private final boolean follows;
    private final PictureExtent extent;
    private final Optional<ExtractFigure> extract;
    private final LegendSpots legendSpots;
    /// What is asked for again with every wording and every room for the legend.
    private final Map<Said, Caption> captions = new HashMap<>();
    private final Map<Drawing, List<LegendSection>> legends = new HashMap<>();

    private record Said(NameCount names, boolean brief) {
    }

    /// @param scale of the legend
    private record Drawing(Sizes sizes, double scale) {
    }

    /// @param room    placements for which there must be room, so that pictures of them are drawn at one scale
    /// @param follows whether it is one of several pages that follow each other
    FigurePage(DrawnLayersCache drawnLayersCache, Depiction depiction, Page format, List<Placement> room, boolean follows) {
        this.follows = follows;
        this.drawnLayersCache = drawnLayersCache;
        this.pictures = new Pictures(drawnLayersCache);
        this.depiction = depiction;
        this.format = format;
        this.legendSpots = new LegendSpots(format.parts().legend(), format.unit());
        this.extent = PictureExtent.of(room, drawnLayersCache.regions(depiction.network(), depiction.placement()), Stream.concat(ShownNotes.room(depiction).stream(), pictures.room(depiction).stream()).toList());
        this.extract = format.extract().map(part -> new ExtractFigure(part, depiction, pictures.sizes(depiction)));
    }

    /// Names that find no place have a number and stand in a list, as far as there is room for it.
    Figure figure(Optional<PageFit.Choice> made) {
        PageFit.Choice choice = made.orElseGet(this::choice);
        List<NameRoom.Numbers> tried = numbers();
        for (NameRoom.Numbers numbers : tried) {
            Optional<Figure> figure = figure(choice, NameList.of(numbers, format));
            if (figure.isPresent()) {
                return figure.get();
            }
        }
        return figure(choice, NameList.none(format, !tried.isEmpty())).orElseThrow();
    }

    /// Several pictures that follow each other on one page have no list, which might take another number of lines in each.
    private List<NameRoom.Numbers> numbers() {
        boolean plain = follows || extract.isPresent() || !depiction.seen().names().isNaming() || !format.parts().caption();
        return plain ? List.of() : switch (depiction.seen().labels()) {
            case ALL -> List.of(NameRoom.Numbers.EVERYBODY, NameRoom.Numbers.HUBS);
            case KEY -> List.of(NameRoom.Numbers.HUBS);
            case HOVER, NONE -> List.of();
        };
    }

    /// The caption says how many names found no place, and the list which; both take room from the picture: so the page is
    /// made anew until all agree, which is nearly always the second time.
    private Optional<Figure> figure(PageFit.Choice choice, NameList list) {
        Drawn drawn = page(NameCount.NONE, 0, choice, list);
        int lines = 0;
        NameCount said = NameCount.NONE;
        for (int times = 1; times < MOST_PAGES && !isPlayed() && !agrees(drawn, said, lines); times++) {
            lines = Math.max(lines, drawn.lines);
            said = drawn.figure.names();
            if (!list.fits(lines, drawn.height)) {
                return Optional.empty();
            }
            drawn = page(said, lines, choice, list);
        }
        return list.numbers() == NameRoom.Numbers.NOBODY || agrees(drawn, said, lines) ? Optional.of(drawn.figure) : Optional.empty();
    }

    /// @param lines  that the list of its names takes
    /// @param height of what title and caption leave
    private record Drawn(Figure figure, int lines, double height) {
    }

    /// Whether a page holds what was said of its names, in the room there was for their list.
    private boolean agrees(Drawn drawn, NameCount said, int room) {
        return drawn.lines <= room && drawn.figure.names().isSaidAs(said, depiction.seen().labels());
    }

    /// Where legend and picture stand. Where the network would take less than half of the page beside it, the caption leaves out what the
    /// legend says too, and letters on a slide are as small as on paper.
    PageFit.Choice choice() {
        PageFit.@Nullable Choice best = null;
        double share = 0;
        for (Attempt attempt : attempts()) {
            if (best == null || share < attempt.below) {
                PageFit fit = fit(frame(NameCount.NONE, attempt.wording), Optional.empty(), attempt.wording);
                best = best == null || fit.share(format) > share ? fit.choice(attempt.wording) : best;
                share = Math.max(share, fit.share(format));
            }
        }
        return Objects.requireNonNull(best);
    }

    /// A way to say things that is tried while the network takes less than some share of the page.
    private record Attempt(PageFit.Wording wording, double below) {
    }

    private List<Attempt> attempts() {
        double least = format.leastLetter();
        Attempt tiny = new Attempt(new PageFit.Wording(true, LESS * Page.LEAST_LETTER), TINY);
        return format.parts().caption() ? List.of(new Attempt(new PageFit.Wording(false, least), 1), new Attempt(new PageFit.Wording(true, least), MORE_THAN_HALF),
                new Attempt(new PageFit.Wording(true, Math.max(Page.LEAST_LETTER, LESS * least)), depiction.seen().layers().size() > 1 ? MORE_THAN_HALF : HALF), tiny)
                : List.of(new Attempt(new PageFit.Wording(true, least), 1), tiny);
    }

    private PageFrame frame(NameCount names, PageFit.Wording wording) {
        PageFrame page = new PageFrame(format, depiction.look().scale().letters(), wording.least());
        page.texts(caption(names, wording.brief()), depiction.language());
        return page;
    }

    /// Whether this is one picture of several that play a change, which differ in nothing but what they show.
    private boolean isPlayed() {
        return follows && depiction.seen().lens().isStage();
    }

    /// Whether a row of the legend says what something in this picture means: while a change is played, of its fates only those that stand.
    /// The others keep their room, so that nothing moves when they come.
    private boolean isExplained(LegendKey row) {
        return FateRows.isExplained(row, depiction.seen().lens());
    }

    private Caption caption(NameCount names, boolean brief) {
        return captions.computeIfAbsent(new Said(names, brief), _ -> written(names, brief));
    }

    private Caption written(NameCount names, boolean brief) {
        Caption said = brief ? Captions.brief(depiction, drawnLayersCache, names) : Captions.of(depiction, drawnLayersCache, names);
        Caption whole = isPlayed() ? said : StageTitle.over(said, depiction, drawnLayersCache);
        return extract.map(one -> one.caption(whole)).orElse(whole);
    }

    /// @param lines for which the list of names has room
    private Drawn page(NameCount names, int lines, PageFit.Choice choice, NameList list) {
        PageFrame page = frame(names, choice.wording());
        double height = page.free().height();
        Box under = page.list(lines, list.size());
        PageFit fit = fit(page, Optional.of(choice), choice.wording());
        page.legend(fit.spot(), this::isExplained);
        // Where only a part is shown, names outside it are no loss.
        Picture picture = extract.map(one -> one.picture(page.free(), pictures)).orElseGet(() -> picture(fit, page, list));
        page.add(picture.marks());
        page.add(list.marks(picture.names().numbered(), under));
        Figure figure = new Figure(page.finished(caption(names, false), depiction.language(), depiction.seen().names().isNaming()), list.isMissing() ? picture.names() : picture.names().ofAll());
        return new Drawn(figure, list.text(picture.names().numbered(), under.width()).lines().size(), height);
    }

    /// The legend shows how large discs are and what letters stand in them, and how large they are depends on the room that it
    /// leaves: so it is made anew until both agree. Where they never do, the picture is as small as its smallest.
    private PageFit fit(PageFrame page, Optional<PageFit.Choice> choice, PageFit.Wording wording) {
        Box free = page.free();
        List<LegendSection> legend = legend(extract.map(one -> one.sizes(free)).orElse(new Sizes(page.unit(), extent.in(free, largest()).scale())), page.legendScale());
        PageFit fit = fit(page, legend, choice, largest());
        double smallest = fit.projection().scale();
        for (int times = 0; times < MOST_LEGENDS; times++) {
            List<LegendSection> next = legend(drawn(page, fit), scale(page, fit));
            if (next.equals(legend)) {
                return fit;
            }
            legend = next;
            fit = fit(page, legend, Optional.of(fit.choice(wording)), largest());
            smallest = Math.min(smallest, fit.projection().scale());
        }
        return extract.isPresent() ? fit : fit(page, legend(new Sizes(page.unit(), smallest), scale(page, fit)), Optional.of(fit.choice(wording)), smallest);
    }

    /// How far the farthest disc reaches out of the room for the picture where discs are of several sizes.
    private double beyond(PageFrame page, PageFit fit) {
        if (extract.isPresent() || depiction.seen().sizeBy().isEmpty()) {
            return 0;
        }
        DiscSizes discs = pictures.sizes(depiction);
        Sizes sizes = drawn(page, fit).with(depiction.look().scale());
        Box room = fit.spot().room();
        return depiction.placement().turned(fit.degrees()).at().entrySet().stream().mapToDouble(one -> {
            Box disc = Box.around(fit.projection().toPage(one.getValue()), RINGS * discs.radius(one.getKey(), sizes));
            return Math.max(Math.max(room.x() - disc.x(), disc.right() - room.right()), Math.max(room.y() - disc.y(), disc.bottom() - room.bottom()));
        }).reduce(0, Math::max);
    }

    private Sizes drawn(PageFrame page, PageFit fit) {
        return extract.map(one -> one.sizes(fit.spot().room())).orElse(new Sizes(page.unit(), fit.projection().scale()));
    }

    /// Of a legend that is made smaller where there is too little room for it.
    private static double scale(PageFrame page, PageFit fit) {
        return fit.spot().block().map(LegendBlock::scale).orElse(page.legendScale());
    }

    private List<LegendSection> legend(Sizes sizes, double scale) {
        return legends.computeIfAbsent(new Drawing(sizes, scale), _ -> legendSpots.known(rows(sizes, scale)));
    }

    private List<LegendSection> rows(Sizes sizes, double scale) {
        Legend legend = Legends.of(depiction, drawnLayersCache, pictures.sizes(depiction), sizes, scale);
        return isPlayed() ? legend.played() : legend.printed(depiction.seen().lens());
    }

    /// @param most largest scale of the picture
    private PageFit fit(PageFrame page, List<LegendSection> legend, Optional<PageFit.Choice> choice, double most) {
        double edge = EDGE * page.unit();
        PageFit fit = fit(page, legend, choice, most, edge);
        double beyond = beyond(page, fit);
        return beyond == 0 ? fit : fit(page, legend, Optional.of(new PageFit.Choice(fit.spot().name(), fit.degrees(), PageFit.Wording.FULL)), most, edge + beyond);
    }

    private PageFit fit(PageFrame page, List<LegendSection> legend, Optional<PageFit.Choice> choice, double most, double edge) {
        Optional<PageFit> chosen = extract.isPresent() ? Optional.empty()
                : choice.flatMap(made -> legendSpots.named(made.spot(), legend, page.free(), page.legendScale()).map(spot -> PageFit.of(made, spot.withEdge(edge), extent, most)));
        return chosen.orElseGet(() -> largest(legendSpots.of(legend, page.free(), page.legendScale()).stream().map(spot -> spot.withEdge(edge)).toList(), most));
    }

    private PageFit largest(List<LegendSpot> spots, double most) {
        if (extract.isPresent()) {
            return PageFit.largest(spots.stream().filter(spot -> !spot.isInset()).toList(), format.extract().get().extent(), false, Double.MAX_VALUE);
        }
        return PageFit.largest(spots, extent, PictureExtent.isTurnable(depiction), most);
    }

    /// On a poster everything may be larger than on a page, where a network of two is not blown up.
    private double largest() {
        return Projection.LARGEST_FIT * Math.max(1, format.unit());
    }

    /// Where all names are asked for and there is no room, they become smaller, but not too small to read. What does not
    /// fit when smallest need not be tried larger.
    private Picture picture(PageFit fit, PageFrame page, NameList list) {
        double usual = Math.max(page.unit(), format.leastLetter() / NAME_SIZE);
        double least = depiction.seen().labels() == LabelMode.ALL && !isPlayed() ? leastLetter(usual, list.size()) : usual;
        Picture smallest = picture(fit, page, least, list.numbers());
        if (least == usual || smallest.names().missing() > 0) {
            return smallest;
        }
        return Stream.of(usual, (usual + least) / 2).map(letter -> picture(fit, page, letter, list.numbers()))
                .filter(picture -> picture.names().missing() == 0).findFirst().orElse(smallest);
    }

    private Picture picture(PageFit fit, PageFrame page, double letter, NameRoom.Numbers numbers) {
        Depiction turned = depiction.with(depiction.placement().turned(fit.degrees()));
        List<Box> taken = fit.spot().isInset() ? List.of(fit.spot().box()) : List.of();
        return pictures.of(turned, fit.projection(), new Sizes(page.unit(), fit.projection().scale(), letter), new NameRoom(Optional.of(page.free()), taken, numbers));
    }

    /// @param size of the letters of the list
    private double leastLetter(double usual, double size) {
        return Math.min(usual, Math.max(size / NAME_SIZE, Math.min(SMALLER * usual, POSTER_LETTER)));
    }
}
