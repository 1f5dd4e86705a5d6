package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import samenspel.diagram.label.NameBreaks;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.label.RegionPlaces;
import samenspel.diagram.label.TextBlock;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Point;
import samenspel.layout.Region;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.text.Texts;

/// The regions of an arrangement as faint outlines with their names.
final class RegionMarks {
    private static final Colour LINE = Colour.of("#d3d8de");
    private static final Colour INK = Colour.of("#59626e");

    /// 6 point on paper.
    private static final double LEAST_SIZE = 8;
    private static final double SMALLER = 0.85;
    /// In the units of [TextBlock#cost].
    private static final double COST_OF_SMALLER = 12;
    private static final double COST_OF_BRIEF = 200;

    private final Depiction depiction;
    private final Network network;
    private final Projection projection;
    private final Sizes sizes;
    private final Texts texts;

    private final LabelPlacement names;
    private final List<PlacedLabel> placed = new ArrayList<>();

    /// @param names where discs are already known, so that no region's name stands on one
    RegionMarks(Depiction depiction, Projection projection, Sizes sizes, LabelPlacement names) {
        this.depiction = depiction;
        this.network = depiction.network();
        this.projection = projection;
        this.sizes = sizes;
        this.texts = Texts.in(depiction.language());
        this.names = names;
    }

    /// The outlines; the names are then in [#names] and drawn by [#nameMarks].
    List<Mark> of(List<Region> regions) {
        List<Mark> marks = new ArrayList<>();
        List<List<Point>> outlines = regions.stream().map(region -> region.outline().stream().map(projection::toPage).toList()).toList();
        boolean rings = regions.stream().anyMatch(region -> region.kind() == Region.Kind.PARTNERS || region.kind() == Region.Kind.POSITION);
        RegionPlaces places = new RegionPlaces(outlines, rings);
        List<List<PlacedLabel>> wanted = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            String id = "region-" + i;
            marks.add(outline(outlines.get(i), id));
            wanted.add(places.of(i, requests(regions.get(i), i == 0, id + "-name")));
        }
        names.choose(wanted).forEach(label -> label.ifPresent(placed::add));
        return marks;
    }

    /// The places the regions' names have taken.
    List<PlacedLabel> names() {
        return placed;
    }

    List<Mark> nameMarks() {
        return placed.stream().flatMap(RegionMarks::lines).toList();
    }

    private Mark outline(List<Point> outline, String id) {
        List<Mark> parts = new ArrayList<>();
        Pen pen = Pen.solid(LINE, sizes.unit());
        for (int i = 0; i < outline.size(); i++) {
            parts.add(new Mark.Stroke(new MarkId(id + "-line-" + i), MarkRole.REGION, "", outline.get(i),
                    outline.get((i + 1) % outline.size()), pen, ArrowHead.NONE, ArrowHead.NONE));
        }
        return new Mark.Group(new MarkId(id), MarkRole.REGION, "", parts);
    }

    /// The name as usual, then smaller, and last as short as can be.
    private List<LabelRequest> requests(Region region, boolean first, String id) {
        Circle intended = new Circle(projection.toPage(region.label()), 0);
        double usual = Math.max(LEAST_SIZE, sizes.smallSize());
        double small = Math.max(LEAST_SIZE, SMALLER * usual);
        List<LabelRequest> ways = new ArrayList<>();
        ways.add(request(words(region, first), usual, 0, id, intended));
        if (small < usual) {
            ways.add(request(words(region, first), small, COST_OF_SMALLER, id, intended));
        }
        brief(region).ifPresent(text -> ways.add(request(text, usual, COST_OF_BRIEF, id, intended)));
        return ways;
    }

    private static LabelRequest request(String text, double size, double cost, String id, Circle intended) {
        List<TextBlock> blocks = NameBreaks.of(text, size, Weight.SEMI_BOLD).stream()
                .map(block -> new TextBlock(block.lines(), block.width(), block.cost() + cost)).toList();
        return new LabelRequest(id, blocks, size, intended, 0, LabelRequest.Effort.BESIDE);
    }

    /// The outermost ring says what is counted, whatever is drawn, so that no name gives way when that changes.
    private String partners(int least, boolean outermost) {
        return depiction.placement().recipe().known().filter(_ -> outermost)
                .map(rings -> texts.get("region.partners.of", least, new ChangeWords(network, depiction.language()).countedInWaves(rings.counted())))
                .orElseGet(() -> texts.get("region.partners", least));
    }

    private String position(Region region, boolean outermost) {
        String name = texts.get("region." + region.id());
        return depiction.placement().recipe().known().filter(_ -> outermost)
                .map(hubs -> texts.get("counted.in", name, new ChangeWords(network, depiction.language()).countedInWaves(hubs.counted()))).orElse(name);
    }

    private Optional<String> brief(Region region) {
        return switch (region.kind()) {
            case SECTOR -> network.sector(new SectorId(region.id())).map(Sector::code).filter(code -> !code.isBlank());
            case PARTNERS -> Optional.of("≥ " + region.id());
            case POSITION -> Optional.of(texts.get("region." + region.id()));
            case LEVEL -> Optional.empty();
        };
    }

    private static Stream<Mark> lines(PlacedLabel label) {
        LabelRequest asked = label.request();
        TextStyle lettering = new TextStyle(asked.size(), Weight.SEMI_BOLD, INK);
        return IntStream.range(0, label.lines().size()).mapToObj(line -> {
            String text = label.lines().get(line);
            double width = Typeface.width(text, lettering.size(), lettering.weight());
            return new Mark.Label(new MarkId(line == 0 ? asked.key() : asked.key() + "-" + line), MarkRole.REGION_NAME,
                    label.baseline(line).plus((label.box().width() - width) / 2, 0), text, lettering, width, Optional.of(Colour.WHITE));
        });
    }

    private String words(Region region, boolean first) {
        return switch (region.kind()) {
            case SECTOR -> network.sector(new SectorId(region.id())).map(sector -> sector.name().in(texts.language().tag())).orElse("");
            case LEVEL -> texts.get("level." + region.id().toUpperCase(Locale.ROOT).replace('-', '_'));
            case PARTNERS -> partners(Integer.parseInt(region.id()), first);
            case POSITION -> position(region, first);
        };
    }
}
