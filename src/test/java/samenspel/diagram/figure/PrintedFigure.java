package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.label.Circle;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Arranged;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// A figure as it comes out on paper, with what an editor would measure on it.
///
/// Lengths are in page units of 1/96 inch.
public record PrintedFigure(Diagram diagram) {
    static final double POINT = 96 / 72.0;
    static final double MILLIMETRE = 96 / 25.4;
    static final Map<String, Page> PAGES = pages();
    private static final Figures FIGURES = new Figures(Drawn.SCENES);

    private static Map<String, Page> pages() {
        SequencedMap<String, Page> pages = new LinkedHashMap<>();
        pages.put("8.5 × 8.5 cm", Page.ofCm(8.5, 8.5));
        pages.put("8.5 × 10 cm", Page.ofCm(8.5, 10));
        pages.put("16 × 12 cm", Page.ofCm(16, 12));
        pages.put("16 × 20 cm", Page.ofCm(16, 20));
        pages.put("slide", Page.Preset.SLIDE.page());
        pages.put("A1", Page.Preset.POSTER.page());
        return pages;
    }

    static PrintedFigure of(Depiction depiction, Page page) {
        return new PrintedFigure(FIGURES.of(depiction, page));
    }

    /// The samples with each layer by itself and all together, in each wave and as change, in turn in Dutch and English.
    static Stream<Named<Depiction>> depictions() {
        return Drawn.samples().stream().flatMap(PrintedFigure::depictions);
    }

    private static Stream<Named<Depiction>> depictions(Document document) {
        Network network = document.network();
        List<Set<LayerId>> layers = new ArrayList<>(List.of(Drawn.layers(network)));
        Drawn.layers(network).forEach(layer -> layers.add(Set.of(layer)));
        Stream.Builder<Named<Depiction>> depictions = Stream.builder();
        int number = 0;
        for (Lens lens : List.of(Drawn.first(network), Drawn.last(network), Drawn.change(network))) {
            for (Set<LayerId> shown : layers) {
                Language language = number++ % 2 == 0 ? Language.NL : Language.EN;
                View view = View.opening(network).with(lens).withLayers(new LinkedHashSet<>(shown));
                depictions.add(Named.of(Drawn.named(document).getName() + " " + lens + " " + shown + " " + language,
                        view.depict(document, Emphasis.NONE, language)));
            }
        }
        return depictions.build();
    }

    /// The samples on rings, in sectors and on one circle with all names.
    static Stream<Named<Depiction>> arranged() {
        return Drawn.samples().stream().flatMap(document -> {
            Network network = document.network();
            View view = View.opening(network).with(LabelMode.ALL);
            CountedTies shown = CountedTies.of(network, view.seen().layers(), List.of(network.waves().getFirst().id()));
            return Stream.of(new Arrangement.Centrality(shown), new Arrangement.Centrality(), new Arrangement.Sectors(), new Arrangement.Circle()).map(arrangement ->
                    Named.of(Drawn.named(document).getName() + " " + arrangement.word(),
                            view.depict(document.with(Arranged.by(network, arrangement, Optional.empty(), 1)), Emphasis.NONE, Language.NL)));
        });
    }

    List<Mark> flat() {
        return Drawn.flat(diagram.marks());
    }

    /// Every line of text.
    List<Mark.Label> texts() {
        return flat().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).filter(label -> !label.text().isBlank()).toList();
    }

    /// The disc or ring of each organisation.
    SequencedMap<OrganisationId, Circle> discs() {
        SequencedMap<OrganisationId, Circle> discs = new LinkedHashMap<>();
        diagram.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark instanceof Mark.Group).map(Mark.Group.class::cast).forEach(group -> {
            Mark.Ring circle = Drawn.circle(group);
            discs.put(group.id().organisation().orElseThrow(), new Circle(circle.centre(), circle.radius()));
        });
        return discs;
    }

    /// The box of all discs.
    Box network() {
        return discs().values().stream().map(disc -> Box.around(disc.centre(), disc.radius())).reduce(Box::union).orElseThrow();
    }

    /// Which share of the page the box of all discs takes.
    double networkShare() {
        return network().width() * network().height() / (diagram.page().width() * diagram.page().height());
    }

    /// The box of the letters of each organisation's name.
    Map<OrganisationId, Box> names() {
        Map<OrganisationId, Box> names = new LinkedHashMap<>();
        flat().stream().filter(mark -> mark.role() == MarkRole.NAME && mark instanceof Mark.Label).map(Mark.Label.class::cast)
                .forEach(label -> names.merge(label.id().organisation().orElseThrow(), letters(label), Box::union));
        return names;
    }

    /// From the top of a capital to the baseline, without halo.
    public static Box letters(Mark.Label label) {
        double size = label.lettering().size();
        return new Box(label.start().x(), label.start().y() - 0.66 * size, label.width(), 0.66 * size);
    }

    /// The codes in discs.
    Set<String> codes() {
        return texts().stream().filter(text -> text.role() == MarkRole.CODE).map(Mark.Label::text).collect(Collectors.toSet());
    }

    /// The codes that the legend explains, in a disc of its own or before the words of a row.
    Set<String> explained() {
        return texts().stream().filter(text -> text.role() == MarkRole.LEGEND || text.role() == MarkRole.LEGEND_CODE).map(Mark.Label::text).map(text -> text.split(" –")[0]).collect(Collectors.toSet());
    }

    /// Pairs of discs that lie over each other by more than a hundredth of a unit.
    List<String> overlaps() {
        List<Map.Entry<OrganisationId, Circle>> discs = List.copyOf(discs().entrySet());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            for (int j = 0; j < i; j++) {
                Circle one = discs.get(i).getValue();
                Circle other = discs.get(j).getValue();
                if (one.centre().distanceTo(other.centre()) < one.radius() + other.radius() - 0.01) {
                    found.add(discs.get(j).getKey() + " " + discs.get(i).getKey());
                }
            }
        }
        return found;
    }

    /// Names whose letters lie over a disc.
    List<String> namesOverDiscs() {
        return names().entrySet().stream().flatMap(name -> discs().entrySet().stream().filter(disc -> disc.getValue().touches(name.getValue()))
                .map(disc -> name.getKey() + " over " + disc.getKey())).toList();
    }

    /// Names of which the box, or the nearest line, stands nearer to another disc than to their own.
    List<String> namesNearerToOthers() {
        Map<OrganisationId, List<Box>> boxes = new LinkedHashMap<>();
        names().forEach((id, box) -> boxes.put(id, List.of(box)));
        Map<OrganisationId, List<Box>> lines = flat().stream().filter(mark -> mark.role() == MarkRole.NAME && mark instanceof Mark.Label).map(Mark.Label.class::cast)
                .filter(label -> !withLeader().contains(label.id().organisation().orElseThrow()))
                .collect(Collectors.groupingBy(label -> label.id().organisation().orElseThrow(), LinkedHashMap::new, Collectors.mapping(PrintedFigure::letters, Collectors.toList())));
        return Stream.of(boxes, lines).flatMap(names -> namesNearerToOthers(names, discs())).toList();
    }

    private Set<OrganisationId> withLeader() {
        return leaders().stream().map(leader -> leader.id().organisation().orElseThrow()).collect(Collectors.toSet());
    }

    /// @param letters of each name, as they stand
    public static Stream<String> namesNearerToOthers(Map<OrganisationId, List<Box>> letters, Map<OrganisationId, Circle> discs) {
        return letters.entrySet().stream().flatMap(name -> {
            double own = distance(discs.get(name.getKey()), name.getValue());
            return discs.entrySet().stream().filter(disc -> distance(disc.getValue(), name.getValue()) < own - 0.01)
                    .map(disc -> name.getKey() + " nearer to " + disc.getKey()).limit(1);
        });
    }

    private static double distance(Circle disc, List<Box> boxes) {
        return boxes.stream().mapToDouble(box -> distance(disc, box)).min().orElseThrow();
    }

    /// From a disc's edge to a box.
    static double distance(Circle disc, Box box) {
        double dx = disc.centre().x() - Math.clamp(disc.centre().x(), box.x(), box.right());
        double dy = disc.centre().y() - Math.clamp(disc.centre().y(), box.y(), box.bottom());
        return Math.sqrt(dx * dx + dy * dy) - disc.radius();
    }

    List<Mark.Stroke> leaders() {
        return strokes(MarkRole.LEADER).stream().filter(stroke -> stroke.id().value().startsWith("leader:")).toList();
    }

    List<Mark.Stroke> ties() {
        return strokes(MarkRole.TIE);
    }

    private List<Mark.Stroke> strokes(MarkRole role) {
        return flat().stream().filter(mark -> mark.role() == role && mark instanceof Mark.Stroke).map(Mark.Stroke.class::cast).toList();
    }

    /// The discs, other than its own, that a line runs through.
    List<OrganisationId> crossed(Mark.Stroke line, Set<OrganisationId> own) {
        return discs().entrySet().stream().filter(disc -> !own.contains(disc.getKey()))
                .filter(disc -> distance(disc.getValue().centre(), line.from(), line.to()) < disc.getValue().radius()).map(Map.Entry::getKey).toList();
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double t = Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / Math.max(1e-9, dx * dx + dy * dy), 0, 1);
        return Math.hypot(from.x() + t * dx - point.x(), from.y() + t * dy - point.y());
    }

    /// A colour as it comes out on white paper.
    static Colour onWhite(Colour drawn) {
        return new Colour(drawn.red(), drawn.green(), drawn.blue(), 255).towards(Colour.WHITE, 1 - drawn.opacity());
    }
}
