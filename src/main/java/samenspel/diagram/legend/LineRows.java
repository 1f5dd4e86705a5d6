package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Dash;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Mark;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.BackboneCount;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Ink;
import samenspel.diagram.picture.LinePens;
import samenspel.diagram.picture.TieInks;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// The rows of a legend that say what lines mean, each with a line as the picture draws it.
final class LineRows {
    private final Depiction depiction;
    private final Texts texts;
    private final double scale;
    private final LinePens pens;
    private final TieInks inks;
    private final DrawnLayers drawnLayers;
    private final Optional<BackboneCount> backboneCount;
    private final Optional<List<DrawnTie>> left;

    /// @param sizes of the picture
    /// @param scale page units per unit of the legend
    LineRows(Depiction depiction, DrawnLayersCache drawnLayersCache, Sizes sizes, double scale) {
        this.depiction = depiction;
        this.texts = Texts.in(depiction.language());
        this.scale = scale;
        this.pens = new LinePens(depiction.look(), sizes.with(depiction.look().scale()));
        this.inks = TieInks.of(depiction, drawnLayersCache);
        this.drawnLayers = drawnLayersCache.of(depiction.network(), depiction.seen().lens());
        this.backboneCount = drawnLayersCache.backboneCount(depiction);
        this.left = depiction.seen().filter().isOfRowsOnly() ? Optional.empty() : Optional.of(drawnLayersCache.lines(depiction));
    }

    LegendSection layers() {
        List<LegendEntry> rows = new ArrayList<>();
        for (DrawnLayer drawn : drawnLayers.layers()) {
            rows.add(layer(drawn));
            if (depiction.seen().shows(drawn.layer()) && !inks.hubs().isEmpty()) {
                rows.add(hubs(drawn));
            }
        }
        widths(shown().map(layer -> pens.of(depiction.look().of(layer.id()), inks.light()))).ifPresent(rows::add);
        if (depiction.seen().lens() instanceof Lens.OneWave) {
            backboneCount.map(count -> faint(count, shown().map(layer -> pens.of(depiction.look().of(layer.id()), Ink.FAINT)).toList())).ifPresent(rows::add);
        }
        return new LegendSection(texts.get("legend.layers"), rows);
    }

    /// What wide and narrow lines say, where they say something.
    ///
    /// @param drawn pens of which the first is an example
    private Optional<LegendEntry> widths(Stream<Pen> drawn) {
        LineWidth width = depiction.look().lineWidth();
        return switch (width) {
            case ALIKE -> Optional.empty();
            case STRENGTH -> drawn.findFirst().map(this::inLegend).map(pen -> width("legend.strength", Swatches.lines(Stream.of(0.25, 0.6, 1.0)
                    .map(share -> new Pen(pen.colour(), pen.width() * width.factor(share), pen.dash())).toList())));
            case DIRECTION -> drawn.filter(pen -> pen.dash() == Dash.SOLID).findFirst().filter(_ -> shown().anyMatch(Layer::directed))
                    .map(pen -> width("legend.direction", line(pen, true)));
        };
    }

    private LegendEntry width(String key, List<Mark> swatch) {
        return new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, key), texts.get(key), swatch, "", false);
    }

    private Stream<Layer> shown() {
        return depiction.seen().layersOf(depiction.network()).stream();
    }

    private LegendEntry layer(DrawnLayer drawn) {
        Layer layer = drawn.layer();
        LayerStyle style = depiction.look().of(layer.id());
        boolean shown = depiction.seen().shows(layer);
        return new LegendEntry(new LegendKey(LegendKey.Kind.LAYER, layer.id().value()), layer.name().in(depiction.language().tag()),
                line(pens.of(style, shown ? inks.light() : Ink.FULL), layer.directed()), shown ? counted(drawn.count(), line -> line.layer().equals(layer.id())) : number(drawn.count()), !shown).withRoomFor(widest(drawn.count()));
    }

    /// A number of ties; where a filter leaves out some, how many of them are left.
    private String counted(int all, Predicate<DrawnTie> which) {
        return left.map(lines -> texts.get("legend.count.left", FilterCount.sum(lines.stream().filter(which).toList()), all)).orElseGet(() -> number(all));
    }

    private String widest(int all) {
        return left.isPresent() ? texts.get("legend.count.left", all, all) : number(all);
    }

    private List<Mark> line(Pen pen, boolean directed) {
        return Swatches.line(inLegend(pen), directed ? LinePens.head(depiction.look(), pen) : ArrowHead.NONE);
    }

    /// Lengths of a legend are in units of its own.
    private Pen inLegend(Pen pen) {
        return new Pen(pen.colour(), pen.width() / scale, pen.dash());
    }

    /// Whose ties are darker than the others of a layer.
    private LegendEntry hubs(DrawnLayer drawn) {
        Pen pen = pens.of(depiction.look().of(drawn.layer().id()), Ink.DARK);
        // All of the layer are counted in the row above, those that a filter hides too.
        long ties = drawn.ties().stream().filter(inks::isOfHub).mapToInt(tie -> Math.max(1, tie.heads())).sum();
        return new LegendEntry(LegendKey.HUBS, hubsNamed(), line(pen, drawn.layer().directed()), number(ties), false);
    }

    private String hubsNamed() {
        Names names = Names.inWords(depiction);
        OrganisationId first = inks.hubs().first();
        return switch (inks.hubs().size()) {
            case 1 -> texts.get("legend.hubs.one", names.of(first));
            case 2 -> texts.get("legend.hubs.two", names.of(first), names.of(inks.hubs().last()));
            default -> texts.get("legend.hubs.more", inks.hubs().size());
        };
    }

    /// The row stays when the reader has all lines dark, since it is the way back.
    private LegendEntry faint(BackboneCount count, List<Pen> faint) {
        List<Pen> different = faint.stream().distinct().map(this::inLegend).toList();
        boolean dark = depiction.seen().filter().hides(LegendKey.BACKBONE);
        return new LegendEntry(LegendKey.BACKBONE, texts.get("legend.backbone"), Swatches.lines(different),
                dark ? "" : texts.get("legend.backbone.count", count.of() - count.lines(), count.of()), dark);
    }

    LegendSection fates() {
        List<LegendEntry> rows = new ArrayList<>();
        if (depiction.seen().lens() instanceof Lens.Between) {
            Counts counts = Counts.sum(drawnLayers.counted(depiction.seen().layers()).stream().flatMap(drawn -> drawn.change().stream()).toList());
            rows.add(fate(Fate.GAINED, counts.gained()));
            rows.add(fate(Fate.LOST, counts.lost()));
            rows.add(fate(Fate.KEPT, counts.kept()));
            rows.add(fate(Fate.UNKNOWN, counts.unknown()));
            apart(drawnLayers.apart(depiction.seen().layers())).ifPresent(rows::add);
            widths(Stream.of(pens.of(Fate.GAINED, Ink.FULL))).ifPresent(rows::add);
            backboneCount.map(count -> faint(count, Stream.of(Fate.values()).filter(depiction.seen().filter()::shows).map(fate -> pens.of(fate, Ink.FAINT)).toList())).ifPresent(rows::add);
        }
        return new LegendSection(fatesTitle(), rows);
    }

    /// Names the layers that are counted where not all that are shown are.
    private String fatesTitle() {
        List<DrawnLayer> counted = drawnLayers.counted(depiction.seen().layers());
        return counted.size() == depiction.seen().layers().size() ? texts.get("legend.fates")
                : texts.get("legend.fates.of", counted.stream().map(drawn -> drawn.layer().name().in(depiction.language().tag()))
                        .collect(Collectors.joining(", ")));
    }

    /// What is not in the counts: one layer with its own, several by name.
    private Optional<LegendEntry> apart(List<DrawnLayer> apart) {
        ChangeWords words = new ChangeWords(depiction.network(), depiction.language());
        String said = apart.size() == 1 ? texts.get("caption.change", words.ties(apart.getFirst().layer()), words.fates(apart.getFirst().change().orElseThrow()))
                : texts.get("legend.fates.apart", apart.stream().map(drawn -> words.tiesWithin(drawn.layer())).collect(Collectors.joining(", ")));
        return apart.isEmpty() ? Optional.empty() : Optional.of(new LegendEntry(LegendKey.APART, said, List.of(), "", false));
    }

    private LegendEntry fate(Fate fate, int count) {
        LegendKey key = new LegendKey(LegendKey.Kind.FATE, fate.name());
        boolean hidden = depiction.seen().filter().hides(key);
        Set<LayerId> counted = drawnLayers.counted(depiction.seen().layers()).stream().map(drawn -> drawn.layer().id()).collect(Collectors.toSet());
        return new LegendEntry(key, texts.get("fate." + fate), line(pens.of(fate, Ink.FULL), shown().anyMatch(Layer::directed)),
                hidden ? number(count) : counted(count, line -> counted.contains(line.layer()) && line.fate().equals(Optional.of(fate))), hidden).withRoomFor(widest(count));
    }

    private String number(long count) {
        return texts.get("number", count);
    }
}
