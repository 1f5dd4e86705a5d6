package samenspel.diagram.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.SharedSizes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PageFrame;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Placement;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Draws small multiples. Layers as drawn are shared, so that eight pictures of two waves resolve reports twice.
public final class MultiplesFigures {
    /// Narrower pictures have no names.
    private static final double NAMED_WIDTH = 280;
    /// At this unit names are 11 units high: on a screen no smaller ones can be read.
    private static final double LEGIBLE = 11 / 12.0;
    static final double GAP = 12;

    private final DrawnLayersCache drawnLayersCache;
    private final Pictures pictures;

    public MultiplesFigures(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
        this.pictures = new Pictures(drawnLayersCache);
    }

    public MultiplesFigure of(SmallMultiples multiple, Page format) {
        PageFrame page = new PageFrame(format);
        Caption caption = caption(multiple);
        page.texts(caption, multiple.language());
        page.legendBelow(legend(multiple, page));
        List<MultipleCell> cells = cells(multiple, page, shared(multiple));
        Depiction first = multiple.all().getFirst();
        return new MultiplesFigure(page.finished(caption, first.language(), first.seen().names().isNaming()), cells);
    }

    private DrawnLayers drawnLayers(Depiction depiction) {
        return drawnLayersCache.of(depiction.network(), depiction.seen().lens());
    }

    /// What the sizes of discs say in all pictures.
    public SharedSizes shared(SmallMultiples multiple) {
        return pictures.shared(multiple.all());
    }

    private List<MultipleCell> cells(SmallMultiples multiple, PageFrame page, SharedSizes shared) {
        List<MultipleCell> cells = new ArrayList<>();
        MultiplesGrid slots = slots(multiple, page.free(), page.unit());
        for (int row = 0; row < multiple.rows().size(); row++) {
            for (int column = 0; column < multiple.rows().get(row).size(); column++) {
                Depiction depiction = multiple.rows().get(row).get(column);
                MultipleCell cell = cell(depiction, slots, row, column, shared);
                page.add(MultiplesHeadings.of(slots, cell, layers(depiction)));
                page.add(cell.marks());
                cells.add(cell);
            }
        }
        return cells;
    }

    private MultipleCell cell(Depiction asked, MultiplesGrid slots, int row, int column, SharedSizes shared) {
        Box box = slots.picture(row, column);
        Projection projection = projection(asked, box);
        Sizes sizes = slots.sizes(projection);
        Depiction depiction = named(asked, box, slots.unit());
        List<Mark> marks = pictures.of(depiction, projection, sizes, Optional.of(box), shared).marks();
        return new MultipleCell(row, column, box, heading(asked), asked, projection, sizes, marks);
    }

    private static Depiction named(Depiction asked, Box box, double unit) {
        return box.width() < NAMED_WIDTH * unit ? SmallMultiples.unlabelled(asked) : asked;
    }

    /// One of the pictures by itself, as it stands in a window.
    ///
    /// @param box     it fills, in screen units
    /// @param whole   whether all of it is to be seen, so that names stay within the box
    /// @param shared  what the sizes say in all the pictures
    public List<Mark> marks(Depiction asked, Box box, Projection projection, boolean whole, SharedSizes shared) {
        Optional<Box> within = whole ? Optional.of(box) : Optional.empty();
        Sizes sizes = MultiplesGrid.sizes(box.width(), projection, 1);
        Sizes legible = box.width() < NAMED_WIDTH ? sizes : new Sizes(sizes.unit(), sizes.zoom(), Math.max(LEGIBLE, sizes.unit()));
        return pictures.of(named(asked, box, 1), projection, legible, within, shared).marks();
    }

    private Projection projection(Depiction depiction, Box box) {
        return Projection.fitting(List.of(depiction.placement()), drawnLayersCache.regions(depiction.network(), depiction.placement()), List.of(), box);
    }

    /// How large the pictures will draw discs, before the legend has taken its room.
    private Sizes sizes(SmallMultiples multiple, Box free, double unit) {
        MultiplesGrid slots = slots(multiple, free, unit);
        return slots.sizes(projection(multiple.all().getFirst(), slots.picture(0, 0)));
    }

    private MultiplesGrid slots(SmallMultiples multiple, Box free, double unit) {
        double width = (free.width() - (multiple.columns() - 1) * GAP * unit) / multiple.columns();
        int lines = multiple.all().stream().mapToInt(one -> MultiplesHeadings.layers("", layers(one), width, unit).lines().size()).max().orElse(1);
        return new MultiplesGrid(free, multiple.rows().size(), multiple.columns(), lines + 1, aspect(multiple.all().getFirst()), unit);
    }

    /// Height ÷ width of what is drawn, so that pictures are no higher than they need be.
    private double aspect(Depiction depiction) {
        Box tall = new Box(0, 0, 100, 1e6);
        Projection projection = projection(depiction, tall);
        Box drawn = depiction.placement().at().values().stream()
                .map(point -> Box.around(projection.toPage(point), Placement.DISC_DIAMETER * projection.scale()))
                .reduce(Box::union).orElse(new Box(0, 0, 1, 1));
        return Math.clamp(drawn.height() / drawn.width(), 0.4, 1.6);
    }

    /// The page made as high as the pictures, the texts and the legend need.
    ///
    /// @param page at least 10 cm wide
    public Page fitting(SmallMultiples multiple, Page page) {
        return page.fitted(format -> {
            PageFrame tried = new PageFrame(format);
            tried.texts(caption(multiple), multiple.language());
            tried.legendBelow(legend(multiple, tried));
            return format.height() - tried.free().height() + slots(multiple, tried.free(), tried.unit()).needed();
        });
    }

    private List<LegendSection> legend(SmallMultiples multiple, PageFrame page) {
        SharedSizes shared = shared(multiple);
        Sizes guessed = sizes(multiple, page.free(), page.unit());
        return SharedLegend.of(multiple.all().stream().map(one ->
                Legends.of(one, drawnLayersCache, pictures.sizes(one, shared), guessed, page.legendScale())).toList());
    }

    /// When the picture is of, and how many ties it shows.
    public String heading(Depiction depiction) {
        Texts texts = Texts.in(depiction.language());
        List<DrawnLayer> counted = drawnLayers(depiction).counted(depiction.seen().layers());
        return switch (depiction.seen().lens()) {
            case Lens.OneWave one -> texts.get("multiples.heading", wave(depiction, one.wave()),
                    counted.stream().mapToInt(DrawnLayer::count).sum());
            case Lens.Between between -> {
                Counts counts = Counts.sum(counted.stream().flatMap(layer -> layer.change().stream()).toList());
                yield texts.get("multiples.heading.change", wave(depiction, between.from()), wave(depiction, between.to()),
                        counts.gained(), counts.lost(),
                        counts.kept(), counts.unknown());
            }
        };
    }

    /// The layers of a picture, by name.
    public String layers(Depiction depiction) {
        String layers = depiction.seen().layersOf(depiction.network()).stream()
                .map(layer -> layer.name().in(depiction.language().tag())).collect(Collectors.joining(" + "));
        return layers.isEmpty() ? Texts.in(depiction.language()).get("caption.no-layer") : layers;
    }

    private static String wave(Depiction depiction, WaveId wave) {
        return depiction.network().wave(wave).orElseThrow().name().in(depiction.language().tag());
    }

    /// Title: the network, its layers, its waves. What each picture counts stands above it, so the caption
    /// says how that is to be read, who answered, and by which rules ties were made.
    private Caption caption(SmallMultiples multiple) {
        Depiction together = multiple.together();
        Texts texts = Texts.in(together.language());
        List<WaveId> waves = waves(multiple);
        List<String> lines = new ArrayList<>(List.of(texts.get("multiples.counts"), texts.get("multiples.rule.places")));
        ChangeWords words = new ChangeWords(together.network(), together.language());
        waves.forEach(wave -> lines.add(words.answered(wave, together.network().response(wave))));
        lines.addAll(Captions.of(together, drawnLayersCache).lines().stream().skip(1).toList());
        boolean changes = multiple.all().stream().anyMatch(one -> one.seen().lens() instanceof Lens.Between);
        String between = waves.stream().map(words::wave).collect(Collectors.joining(changes ? " → " : ", "));
        return new Caption(texts.get("multiples.title", words.network(), layers(together), between), lines);
    }

    /// What the page of these pictures is called.
    public String title(SmallMultiples multiple) {
        return caption(multiple).title();
    }

    private static List<WaveId> waves(SmallMultiples multiple) {
        return multiple.all().stream().flatMap(one -> switch (one.seen().lens()) {
            case Lens.OneWave single -> Stream.of(single.wave());
            case Lens.Between between -> Stream.of(between.from(), between.to());
        }).distinct().toList();
    }
}
