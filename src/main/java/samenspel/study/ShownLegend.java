package samenspel.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.MeasureClasses;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.DerivedLayer;
import samenspel.network.LayerId;
import samenspel.network.kind.AccessRole;
import samenspel.text.Language;

/// The legend beside the picture, which is also the filter.
///
/// @param of     what it explains
/// @param legend in the colours that are seen
/// @param scale  screen units a unit of the picture
/// @param beside in which form the pictures stand
public record ShownLegend(Depiction of, Legend legend, double scale, Paper paper, Sight sight, Perspective beside) {
    /// By how much of its width a line may differ from that in the legend.
    private static final double LIKE_WIDTH = 0.1;

    public static ShownLegend of(Document document, View view, Paper paper, Language language, double scale, DrawnLayersCache drawnLayersCache) {
        Depiction asked = depict(document, view, language);
        // Groups are found in the background with the picture; the legend is shown again after that.
        Depiction depiction = drawnLayersCache.lacksGroups(asked) ? asked.beside() : asked;
        Optional<MeasuredColours> colours = colours(depiction, SmallPictures.of(document, view, Emphasis.NONE, language), drawnLayersCache);
        Legend legend = Legends.of(depiction, drawnLayersCache, discs(depiction, drawnLayersCache), colours, new Sizes(1, scale));
        return new ShownLegend(depiction, legend.seen(new SightColours(paper, view.sight())).withLayersFirst(), scale, paper, view.sight(), view.perspective());
    }

    /// Among layers by waves no picture shows a change.
    private static Depiction depict(Document document, View view, Language language) {
        Lens lens = view.seen().lens();
        boolean layers = view.perspective() == Perspective.MULTIPLES;
        Depiction asked = view.depict(document, layers ? new Lens.OneWave(lens.wave()) : lens, Emphasis.NONE, language);
        // What a filter leaves of many is found in the background with the picture too.
        Depiction depiction = asked.seen().isToBeMeasured(asked.network()) ? asked.unconditioned() : asked;
        return layers || view.perspective() == Perspective.SIDE_BY_SIDE ? depiction.beside() : depiction;
    }

    private static DiscSizes discs(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        // A large network is measured with its picture, in the background; the legend is shown again after that.
        return LargePictures.isLarge(depiction.network()) ? drawnLayersCache.knownSizes(depiction).orElse(DiscSizes.EQUAL) : new Pictures(drawnLayersCache).sizes(depiction);
    }

    private static Optional<MeasuredColours> colours(Depiction depiction, Optional<SmallMultiples> beside, DrawnLayersCache drawnLayersCache) {
        if (LargePictures.isLarge(depiction.network())) {
            return drawnLayersCache.knownColours(depiction);
        }
        Optional<MeasuredColours> own = MeasuredColours.of(depiction, drawnLayersCache);
        Optional<MeasureClasses> shared = own.isEmpty() ? Optional.empty() : beside.flatMap(pictures -> MeasuredColours.shared(pictures.all(), drawnLayersCache));
        return own.map(colours -> shared.map(classes -> colours.with(classes).uncounted()).orElse(colours));
    }

    /// This one while nothing has changed that it depends on, else another.
    public ShownLegend after(Document document, View view, Paper ground, Language language, double now, DrawnLayersCache drawnLayersCache) {
        boolean same = ground == paper && view.sight() == sight && view.perspective() == beside && isOf(depict(document, view, language), now);
        return same ? this : of(document, view, ground, language, now, drawnLayersCache);
    }

    /// Also while the camera moves, unless sizes say something, which are drawn in the legend as they are in the picture, or
    /// lines have become visibly thinner or wider.
    private boolean isOf(Depiction depiction, double now) {
        boolean sized = depiction.seen().sizeBy().isPresent();
        boolean measured = (sized || depiction.seen().colourBy().size().isPresent()) && LargePictures.isLarge(depiction.network());
        return !measured && (sized ? scale == now : isLikeWidth(now)) && depiction.network() == of.network() && depiction.equals(of);
    }

    private boolean isLikeWidth(double now) {
        double ratio = new Sizes(1, now).line() / new Sizes(1, scale).line();
        return ratio > 1 - LIKE_WIDTH && ratio < 1 + LIKE_WIDTH;
    }

    /// Whether it says the same as another, also of the rules of derived layers.
    public boolean saysTheSameAs(ShownLegend other) {
        return legend.equals(other.legend) && of.network().layers().equals(other.of.network().layers());
    }

    /// Whether it has the titles and rows of another, which can stay where they are then.
    public boolean hasRowsOf(ShownLegend other) {
        return titlesAndKeys().equals(other.titlesAndKeys());
    }

    private List<Object> titlesAndKeys() {
        return sections().flatMap(section -> Stream.concat(Stream.of(section.title()), section.entries().stream().map(LegendEntry::key))).toList();
    }

    private Stream<LegendSection> sections() {
        return legend.sections();
    }

    public List<LegendEntry> entries() {
        return sections().flatMap(section -> section.entries().stream()).toList();
    }

    /// What is switched off where a row is shown alone: the other rows of its kind, and the other access role, which has no row where a ring marks the one.
    public List<LegendKey> others(LegendKey row) {
        Stream<LegendKey> all = row.kind() == LegendKey.Kind.ACCESS ? Stream.of(AccessRole.values()).map(role -> new LegendKey(row.kind(), role.name())) : entries().stream().map(LegendEntry::key);
        return all.filter(key -> key.kind() == row.kind() && !key.equals(row)).toList();
    }

    /// Whether a row has others beside it and is not the only layer already, so that something changes when it is shown alone.
    public boolean canBeAlone(LegendKey row) {
        List<LegendKey> others = others(row);
        return !others.isEmpty() && !of.seen().only(row, others).equals(of.seen());
    }

    /// Whether rows of a kind switch off and on; others explain only.
    public static boolean switches(LegendKey.Kind kind) {
        return kind != LegendKey.Kind.PRESENCE && kind != LegendKey.Kind.ATTRIBUTE_RANGE && kind != LegendKey.Kind.SIZE && kind != LegendKey.Kind.HUBS
                && kind != LegendKey.Kind.GROUP && kind != LegendKey.Kind.CAPACITY && kind != LegendKey.Kind.APART;
    }

    /// The layer of a row, if it has a rule.
    public Optional<DerivedLayer> derived(LegendEntry entry) {
        Optional<LayerId> layer = entry.key().kind() == LegendKey.Kind.LAYER ? Optional.of(new LayerId(entry.key().id())) : Optional.empty();
        return layer.flatMap(of.network()::layer).filter(DerivedLayer.class::isInstance).map(DerivedLayer.class::cast);
    }
}
