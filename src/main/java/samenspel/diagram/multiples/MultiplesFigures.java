package samenspel.diagram.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.SharedScales;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PageFrame;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.picture.NameRoom;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.PictureExtent;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.FilterWords;
import samenspel.layout.Placement;
import samenspel.network.Layer;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Draws small multiples. Layers as drawn are shared, so that eight pictures of two waves resolve reports twice.
public final class MultiplesFigures {
    /// Narrower pictures in a window have no names.
    private static final double NAMED_WIDTH = 280;
    /// At this unit names are 11 units high: on a screen no smaller ones can be read.
    private static final double LEGIBLE = 11 / 12.0;
    /// Pictures in another order than the usual must be larger by so much.
    private static final double BETTER = 1.02;
    private static final int MOST_PAGES = 4;

    private final DrawnLayersCache drawnLayersCache;
    private final Pictures pictures;

    public MultiplesFigures(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
        this.pictures = new Pictures(drawnLayersCache);
    }

    /// The caption says how many names found no place, and a list whose the numbers are; both take room from the pictures: so the page is
    /// made anew until all agree. Where they do not, or there is no room for a list, no disc has a number.
    public MultiplesFigure of(SmallMultiples multiple, Page format) {
        boolean numbers = new PageFrame(format).hasCaption() && multiple.all().getFirst().seen().names().isNaming();
        return (numbers ? agreed(multiple, format, PanelNames.numbering()) : Optional.<MultiplesFigure>empty())
                .or(() -> agreed(multiple, format, PanelNames.PLAIN)).orElseThrow();
    }

    private Optional<MultiplesFigure> agreed(SmallMultiples multiple, Page format, PanelNames first) {
        PanelNames said = first;
        Optional<MultiplesFigure> figure = of(multiple, format, said);
        for (int times = 1; times < MOST_PAGES && figure.isPresent() && !said.equals(said.after(figure.get().cells())); times++) {
            said = said.after(figure.get().cells());
            figure = of(multiple, format, said);
        }
        PanelNames last = said;
        return first.numbers() == NameRoom.Numbers.NOBODY ? figure : figure.filter(drawn -> last.equals(last.after(drawn.cells())));
    }

    /// Empty where there is no room for the list of names.
    private Optional<MultiplesFigure> of(SmallMultiples multiple, Page format, PanelNames names) {
        PageFrame page = new PageFrame(format);
        Caption caption = caption(multiple, names.leftOut());
        page.texts(caption, multiple.language());
        if (!names.listed().isEmpty() && !page.names(names.listed())) {
            return Optional.empty();
        }
        page.legendBelow(legend(multiple, page));
        List<MultipleCell> cells = cells(multiple, page, lying(multiple, page), shared(multiple), names);
        Depiction first = multiple.all().getFirst();
        return Optional.of(new MultiplesFigure(page.finished(caption, first.language(), first.seen().names().isNaming()), cells));
    }

    /// How the pictures lie on a page: all alike.
    ///
    /// @param degrees by which they are turned
    /// @param scale   of all
    private record Lying(MultiplesGrid grid, PictureExtent extent, int degrees, double scale) {
    }

    private DrawnLayers drawnLayers(Depiction depiction) {
        return drawnLayersCache.of(depiction.network(), depiction.seen().lens());
    }

    /// What the sizes of discs say in all pictures.
    public SharedScales shared(SmallMultiples multiple) {
        return pictures.shared(multiple.all());
    }

    private List<MultipleCell> cells(SmallMultiples multiple, PageFrame page, Lying lying, SharedScales shared, PanelNames names) {
        List<MultipleCell> cells = new ArrayList<>();
        for (int row = 0; row < multiple.rows().size(); row++) {
            for (int column = 0; column < multiple.rows().get(row).size(); column++) {
                Depiction depiction = multiple.rows().get(row).get(column);
                Box box = lying.grid.picture(row, column);
                Projection projection = lying.extent.in(box, lying.scale);
                Sizes sizes = lying.grid.sizes(projection, page.leastLetter());
                Depiction turned = depiction.with(depiction.placement().turned(lying.degrees));
                Picture picture = pictures.of(turned, projection, sizes, names.room(box), shared);
                MultipleCell cell = new MultipleCell(row, column, box, heading(depiction), depiction, projection, sizes, picture.marks(), picture.names());
                page.add(MultiplesHeadings.of(lying.grid, cell, layers(depiction)));
                page.add(picture.marks());
                cells.add(cell);
            }
        }
        return cells;
    }

    /// The largest there is room for: with as many pictures side by side and turned as far as suits the page.
    private Lying lying(SmallMultiples multiple, PageFrame page) {
        double unit = unit(page);
        Lying best = null;
        for (MultiplesGrid.Shape shape : MultiplesGrid.shapes(multiple, page.free(), unit)) {
            double width = MultiplesGrid.filling(multiple, page.free(), shape, 0, unit).width();
            Lying other = turned(multiple, MultiplesGrid.filling(multiple, page.free(), shape, headingLines(multiple, width, unit), unit));
            best = best == null || other.scale > BETTER * best.scale ? other : best;
        }
        return Objects.requireNonNull(best);
    }

    private Lying turned(SmallMultiples multiple, MultiplesGrid grid) {
        Depiction first = multiple.all().getFirst();
        List<Placement> placements = multiple.all().stream().map(Depiction::placement).distinct().toList();
        PictureExtent extent = PictureExtent.of(placements, drawnLayersCache.regions(first.network(), first.placement()), List.of());
        Box box = grid.picture(0, 0);
        Lying best = null;
        for (int degrees : PictureExtent.turns(PictureExtent.isTurnable(first))) {
            PictureExtent turned = degrees == 0 ? extent : extent.turned(degrees);
            double scale = turned.in(box, Projection.LARGEST_FIT).scale();
            best = best == null || scale > best.scale ? new Lying(grid, turned, degrees, scale) : best;
        }
        return Objects.requireNonNull(best);
    }

    /// Page units per screen pixel, with headings that can be read.
    private static double unit(PageFrame page) {
        return Math.max(page.unit(), page.leastLetter() / MultiplesHeadings.SMALLEST);
    }

    private int headingLines(SmallMultiples multiple, double width, double unit) {
        return multiple.all().stream().mapToInt(one -> MultiplesHeadings.layers("", layers(one), width, unit).lines().size()).max().orElse(1)
                + multiple.all().stream().mapToInt(one -> MultiplesHeadings.counts("", heading(one), width, unit).lines().size()).max().orElse(1);
    }

    private static Depiction named(Depiction asked, Box box) {
        return box.width() < NAMED_WIDTH ? SmallMultiples.unlabelled(asked) : asked;
    }

    /// One of the pictures by itself, as it stands in a window.
    ///
    /// @param box     it fills, in screen units
    /// @param whole   whether all of it is to be seen, so that names stay within the box
    /// @param shared  what the sizes say in all the pictures
    public List<Mark> marks(Depiction asked, Box box, Projection projection, boolean whole, SharedScales shared) {
        Optional<Box> within = whole ? Optional.of(box) : Optional.empty();
        Sizes sizes = MultiplesGrid.sizes(box.width(), projection, 1);
        Sizes legible = box.width() < NAMED_WIDTH ? sizes : new Sizes(sizes.unit(), sizes.zoom(), Math.max(LEGIBLE, sizes.unit()));
        return pictures.of(named(asked, box), projection, legible, within, shared).marks();
    }

    /// The page made as high as the pictures, the texts and the legend need.
    ///
    /// @param page at least 10 cm wide
    public Page fitting(SmallMultiples multiple, Page page) {
        Page fitted = fitting(multiple, page, "");
        boolean all = multiple.all().getFirst().seen().labels() == LabelMode.ALL;
        String leftOut = all ? PanelNames.PLAIN.after(of(multiple, fitted, PanelNames.PLAIN).orElseThrow().cells()).leftOut() : "";
        return leftOut.isEmpty() ? fitted : fitting(multiple, page, leftOut);
    }

    private Page fitting(SmallMultiples multiple, Page page, String leftOut) {
        return page.fitted(format -> {
            PageFrame tried = new PageFrame(format);
            tried.texts(caption(multiple, leftOut), multiple.language());
            tried.legendBelow(legend(multiple, tried));
            double unit = unit(tried);
            MultiplesGrid grid = MultiplesGrid.asNeeded(multiple, tried.free(), 0, unit);
            Lying lying = turned(multiple, MultiplesGrid.asNeeded(multiple, tried.free(), headingLines(multiple, grid.width(), unit), unit));
            return format.height() - tried.free().height() + lying.grid.trimmed(lying.extent, lying.scale).needed();
        });
    }

    /// Discs in the legend are about as large as without one.
    private List<LegendSection> legend(SmallMultiples multiple, PageFrame page) {
        SharedScales shared = shared(multiple);
        Lying without = lying(multiple, page);
        Sizes guessed = without.grid.sizes(without.extent.in(without.grid.picture(0, 0), without.scale), page.leastLetter());
        return SharedLegend.of(multiple.all().stream().map(one ->
                Legends.of(one, drawnLayersCache, pictures.sizes(one, shared), pictures.colours(one, shared), guessed, page.legendScale())).toList(), Texts.in(multiple.language()));
    }

    /// When the picture is of, and how many ties it shows.
    public String heading(Depiction depiction) {
        return Texts.in(depiction.language()).get("multiples.heading", waves(depiction), drawn(depiction));
    }

    /// How many ties it shows; where organisations are left out for a number, of the whole network and beside it what is drawn.
    private String drawn(Depiction depiction) {
        if (depiction.seen().filter().isOfRowsOnly()) {
            return counts(depiction);
        }
        long organisations = depiction.network().organisations().stream().filter(one -> depiction.seen().shows(depiction.network(), one)).count();
        return Texts.in(depiction.language()).get("multiples.only", counts(depiction), drawnLayersCache.lines(depiction).size(), organisations);
    }

    /// When the picture is of.
    public static String waves(Depiction depiction) {
        return switch (depiction.seen().lens()) {
            case Lens.OneWave one -> wave(depiction, one.wave());
            case Lens.Between between -> Texts.in(depiction.language()).get("multiples.waves", wave(depiction, between.from()), wave(depiction, between.to()));
        };
    }

    /// How many ties it shows: by name where layers must not be counted together.
    public String counts(Depiction depiction) {
        List<DrawnLayer> counted = drawnLayers(depiction).counted(depiction.seen().layers());
        List<DrawnLayer> apart = drawnLayers(depiction).apart(depiction.seen().layers());
        if (apart.isEmpty()) {
            return counts(depiction, counted);
        }
        ChangeWords words = new ChangeWords(depiction.network(), depiction.language());
        return Stream.concat(Stream.of(counted), apart.stream().map(List::of)).map(some -> Texts.in(depiction.language()).get("caption.change",
                some.stream().map(drawn -> words.tiesWithin(drawn.layer())).collect(Collectors.joining(" + ")), counts(depiction, some))).collect(Collectors.joining("; "));
    }

    private static String counts(Depiction depiction, List<DrawnLayer> counted) {
        return switch (depiction.seen().lens()) {
            case Lens.OneWave _ -> Texts.in(depiction.language()).get("multiples.ties", counted.stream().mapToInt(DrawnLayer::count).sum());
            case Lens.Between _ -> new ChangeWords(depiction.network(), depiction.language()).fates(Counts.sum(counted.stream().flatMap(layer -> layer.change().stream()).toList()));
        };
    }

    /// The layers of a picture, by name.
    public String layers(Depiction depiction) {
        ChangeWords words = new ChangeWords(depiction.network(), depiction.language());
        return layers(depiction, words::ties);
    }

    private static String layersWithin(Depiction depiction) {
        ChangeWords words = new ChangeWords(depiction.network(), depiction.language());
        return layers(depiction, words::tiesWithin);
    }

    private static String layers(Depiction depiction, Function<Layer, String> named) {
        String layers = depiction.seen().layersOf(depiction.network()).stream().map(named).collect(Collectors.joining(" + "));
        return layers.isEmpty() ? Texts.in(depiction.language()).get("caption.no-layer") : layers;
    }

    private static String wave(Depiction depiction, WaveId wave) {
        return depiction.network().wave(wave).orElseThrow().name().in(depiction.language().tag());
    }

    /// Title: the network, its layers, its waves. What each picture counts stands above it in words, so the
    /// caption says that they can be laid on each other, who answered, and by which rules ties were made.
    ///
    /// @param leftOut a sentence on names that found no place; empty for none
    private Caption caption(SmallMultiples multiple, String leftOut) {
        Depiction together = multiple.together();
        Texts texts = Texts.in(together.language());
        List<WaveId> waves = waves(multiple);
        List<String> lines = new ArrayList<>(List.of(texts.get("multiples.rule.places")));
        ChangeWords words = new ChangeWords(together.network(), together.language());
        waves.forEach(wave -> lines.add(words.answered(wave, together.network().response(wave))));
        lines.addAll(Captions.of(together, drawnLayersCache, multiple.all()).lines().stream().skip(1).toList());
        multiple.left().stream().map(texts::get).forEach(lines::add);
        if (!leftOut.isEmpty()) {
            lines.add(leftOut);
        }
        boolean changes = multiple.all().stream().anyMatch(one -> one.seen().lens() instanceof Lens.Between);
        String between = waves.stream().map(words::wave).collect(Collectors.joining(changes ? " → " : ", "));
        return new Caption(texts.get("multiples.title", words.network(),
                FilterWords.title(together.seen(), together.network(), together.language()).orElseGet(() -> layersWithin(together)), between), lines);
    }

    /// What the page of these pictures is called.
    public String title(SmallMultiples multiple) {
        return caption(multiple, "").title();
    }

    private static List<WaveId> waves(SmallMultiples multiple) {
        return multiple.all().stream().flatMap(one -> switch (one.seen().lens()) {
            case Lens.OneWave single -> Stream.of(single.wave());
            case Lens.Between between -> Stream.of(between.from(), between.to());
        }).distinct().toList();
    }
}
