package samenspel.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.study.View;
import samenspel.text.Language;

/// Documents to draw, and their pictures in a window of 1000 × 700.
public final class Drawn {
    public static final Box PAGE = new Box(0, 0, 1000, 700);
    public static final DrawnLayersCache SCENES = new DrawnLayersCache();
    private static final List<Document> SAMPLES = Stream.of(1, 2, 3)
            .map(number -> PlacesInRows.read(Path.of("samples", "network-" + number + ".samenspel.json")).value().orElseThrow())
            .toList();

    private Drawn() {
    }

    /// The three published samples, the largest first.
    public static List<Document> samples() {
        return SAMPLES;
    }

    /// The same under short names, since the text of a whole document in the report of a test helps nobody.
    public static List<Named<Document>> named() {
        return SAMPLES.stream().map(Drawn::named).toList();
    }

    public static Named<Document> named(Document document) {
        return Named.of(document.network().profile().name().in("en"), document);
    }

    /// The network on a circle, those named (separated by blanks) in the tray.
    public static Document onCircle(Network network, String tray) {
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        int n = network.organisations().size();
        double radius = Math.max(60, 12 * n);
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n;
            at.put(network.organisations().get(i).id(), new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)));
        }
        TreeSet<OrganisationId> isolates = new TreeSet<>();
        Stream.of(tray.split(" ")).filter(id -> !id.isEmpty()).forEach(id -> isolates.add(new OrganisationId(id)));
        Placement placement = new Placement(at, isolates, new TreeSet<>(), new Recipe("stress", 1, 7), new Quality(0.1, 0, 0));
        return new Document(network, placement, Look.standard(network), UnknownFields.NONE);
    }

    public static Document onCircle(Network network) {
        return onCircle(network, "");
    }

    /// The same with a share of the ties carrying the picture.
    public static Document withBackbone(Document document, double share) {
        Placement whole = document.placement();
        Recipe recipe = whole.recipe();
        Recipe turned = new Recipe(recipe.arrangement(), recipe.version(), recipe.seed(), recipe.dials().withBackbone(share));
        return document.with(new Placement(whole.at(), whole.tray(), whole.pinned(), turned, whole.quality()));
    }

    public static Lens first(Network network) {
        return new Lens.OneWave(network.waves().getFirst().id());
    }

    public static Lens last(Network network) {
        return new Lens.OneWave(network.waves().getLast().id());
    }

    public static Lens.Between change(Network network) {
        return new Lens.Between(network.waves().getFirst().id(), network.waves().getLast().id());
    }

    public static SequencedSet<LayerId> layers(Network network) {
        return new LinkedHashSet<>(network.layers().stream().map(Layer::id).toList());
    }

    public static View only(View view, LayerId layer) {
        return view.withLayers(new LinkedHashSet<>(List.of(layer)));
    }

    public static Picture picture(Document document, View view) {
        return picture(document, view, Emphasis.NONE);
    }

    public static Picture picture(Document document, View view, Emphasis emphasis) {
        Projection projection = Projection.fitting(document.placement(), PAGE.grown(-40));
        return new Pictures(SCENES).of(view.depict(document, emphasis, Language.NL), projection, new Sizes(1, projection.scale()),
                Optional.of(PAGE));
    }

    /// The strokes of ties by their ids.
    public static Map<MarkId, Mark.Stroke> strokes(Picture picture) {
        Map<MarkId, Mark.Stroke> strokes = new LinkedHashMap<>();
        picture.marks().stream().filter(mark -> mark.role() == MarkRole.TIE).map(Mark.Stroke.class::cast)
                .forEach(stroke -> strokes.put(stroke.id(), stroke));
        return strokes;
    }

    /// Where each tie's stroke begins and ends.
    public static Map<MarkId, List<Point>> lines(Picture picture) {
        Map<MarkId, List<Point>> lines = new LinkedHashMap<>();
        strokes(picture).forEach((id, stroke) -> lines.put(id, List.of(stroke.from(), stroke.to())));
        return lines;
    }

    /// The middle of each organisation's disc or ghost ring.
    public static Map<String, Point> centres(Picture picture) {
        Map<String, Point> centres = new TreeMap<>();
        organisations(picture).forEach(group -> centres.put(group.id().value(), circle(group).centre()));
        return centres;
    }

    public static List<Mark.Group> organisations(Picture picture) {
        return picture.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).map(Mark.Group.class::cast).toList();
    }

    public static Mark.Group organisation(Picture picture, OrganisationId id) {
        return organisations(picture).stream().filter(group -> group.id().equals(MarkId.organisation("organisation", id)))
                .findFirst().orElseThrow();
    }

    /// The disc of an organisation, or its ghost ring, as a ring.
    public static Mark.Ring circle(Mark.Group organisation) {
        return organisation.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).map(mark -> switch (mark) {
            case Mark.Disc disc -> new Mark.Ring(disc.id(), disc.role(), disc.centre(), disc.radius(), disc.outline());
            case Mark.Ring ring -> ring;
            default -> throw new IllegalStateException("an organisation is a circle: " + mark);
        }).findFirst().orElseThrow();
    }

    /// Every mark, those in groups and the groups too.
    public static List<Mark> flat(List<Mark> marks) {
        List<Mark> all = new ArrayList<>();
        for (Mark mark : marks) {
            all.add(mark);
            if (mark instanceof Mark.Group group) {
                all.addAll(flat(group.marks()));
            }
        }
        return all;
    }
}
