package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.LabelPlacement;
import samenspel.diagram.label.LabelRequest;
import samenspel.diagram.label.PlacedLabel;
import samenspel.layout.Point;
import samenspel.layout.Region;
import samenspel.network.Network;
import samenspel.network.SectorId;
import samenspel.text.Texts;

/// The regions of an arrangement as faint outlines with their names.
final class RegionMarks {
    private static final Colour LINE = Colour.of("#d3d8de");
    private static final Colour INK = Colour.of("#7a828d");

    private final Network network;
    private final Projection projection;
    private final Sizes sizes;
    private final Texts texts;

    private final LabelPlacement names;
    private final List<PlacedLabel> placed = new ArrayList<>();

    /// @param names where discs are already known, so that no region's name stands on one
    RegionMarks(Network network, Projection projection, Sizes sizes, Texts texts, LabelPlacement names) {
        this.network = network;
        this.projection = projection;
        this.sizes = sizes;
        this.texts = texts;
        this.names = names;
    }

    /// The outlines; the names are then in [#names] and drawn by [#nameMarks].
    List<Mark> of(List<Region> regions) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            marks.add(of(regions.get(i), "region-" + i));
        }
        return marks;
    }

    /// The places the regions' names have taken.
    List<PlacedLabel> names() {
        return placed;
    }

    List<Mark> nameMarks() {
        return placed.stream().map(RegionMarks::name).toList();
    }

    private Mark of(Region region, String id) {
        List<Mark> parts = new ArrayList<>();
        List<Point> outline = region.outline().stream().map(projection::toPage).toList();
        Pen pen = Pen.solid(LINE, sizes.unit());
        for (int i = 0; i < outline.size(); i++) {
            parts.add(new Mark.Stroke(new MarkId(id + "-line-" + i), MarkRole.REGION, "", outline.get(i),
                    outline.get((i + 1) % outline.size()), pen, ArrowHead.NONE, ArrowHead.NONE));
        }
        names.place(request(region, id)).ifPresent(placed::add);
        return new Mark.Group(new MarkId(id), MarkRole.REGION, "", parts);
    }

    private LabelRequest request(Region region, String id) {
        String text = words(region);
        double size = sizes.smallSize();
        return new LabelRequest(id + "-name", List.of(text), Typeface.width(text, size, Weight.SEMI_BOLD), size,
                new Circle(projection.toPage(region.label()), 0), LabelRequest.Effort.APART);
    }

    private static Mark name(PlacedLabel label) {
        LabelRequest asked = label.request();
        return new Mark.Label(new MarkId(asked.key()), MarkRole.REGION_NAME, label.baseline(0), label.lines().getFirst(),
                new TextStyle(asked.size(), Weight.SEMI_BOLD, INK), label.block().width(), Optional.of(Colour.WHITE));
    }

    private String words(Region region) {
        return switch (region.kind()) {
            case SECTOR -> network.sector(new SectorId(region.id())).map(sector -> sector.name().in(texts.language().tag())).orElse("");
            case LEVEL -> texts.get("level." + region.id().toUpperCase(Locale.ROOT).replace('-', '_'));
            case PARTNERS -> texts.get("region.partners", Integer.parseInt(region.id()));
            case POSITION -> texts.get("region." + region.id());
        };
    }
}
