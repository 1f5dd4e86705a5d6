package samenspel.diagram.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Look;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Scale;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.figure.ClippedMarks;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Names;
import samenspel.layout.Placement;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// Draws what a room is shown: title, picture, legend and foot, on white paper.
public final class AudienceFigures {
    private static final double LEGEND_WIDTH = 480;
    private static final double STORY_WIDTH = 500;
    private static final double GAP = 28;
    /// Lines and rings are that much thicker than on a desk.
    private static final double THICKER = 2.1;
    private static final double THICKER_LIT = 3;
    /// The radius of a disc in which a letter is read from the last row.
    private static final double WANTED_RADIUS = 19.5;
    /// Arrangements keep 1.35 diameters between centres.
    private static final double LARGEST_DISC = 1.3;

    /// So that letters of flags and rings, 9.5 of a page, are as large as the least.
    private static final double MARKED = AudienceScreen.LEAST_LETTER / 9.5;

    private final Pictures pictures;
    private final DrawnLayersCache drawnLayersCache;

    public AudienceFigures(DrawnLayersCache drawnLayersCache) {
        this.pictures = new Pictures(drawnLayersCache);
        this.drawnLayersCache = drawnLayersCache;
    }

    /// The marks of a screen.
    public List<Mark> of(AudiencePicture asked, AudienceScreen screen) {
        Box inner = screen.inner();
        List<Mark> marks = new ArrayList<>();
        double top = inner.y() + head(asked, screen, marks);
        boolean low = asked.view().isPresent() && title(asked.words().title(), screen, inner.width()).lines().size() > 1;
        double bottom = inner.bottom() - foot(asked.words(), screen, low ? 1 : 2, marks);
        if (asked.view().isPresent()) {
            marks.addAll(AudienceView.marks(asked.view().get(), new Box(inner.x(), top, inner.width(), bottom - top), screen));
            return marks;
        }
        double side = (asked.story().isEmpty() ? LEGEND_WIDTH : STORY_WIDTH) * screen.letters(1);
        Box room = new Box(inner.x(), top, inner.width() - side - GAP * screen.unit(), bottom - top);
        Box beside = new Box(inner.right() - side, top + 8 * screen.unit(), side, bottom - top - 8 * screen.unit());
        List<Mark> drawn = new ArrayList<>();
        RoomRows rows = picture(asked, screen, room, drawn);
        Depiction depiction = asked.depiction();
        drawn.addAll(new AudienceNames(drawn, Names.of(depiction.network(), depiction.seen().names(), depiction.language()), depiction.behind(), room, screen.letters(26), rows.standingOut()).of(asked.named()));
        drawn.addAll(beside(asked, screen, rows.of(!asked.story().isEmpty()), beside));
        drawn.addAll(marks);
        return drawn;
    }

    /// Draws the picture.
    ///
    /// @return rows of its legend
    private RoomRows picture(AudiencePicture asked, AudienceScreen screen, Box room, List<Mark> drawn) {
        Projection projection = asked.part().map(part -> part.in(room)).orElseGet(() -> Projection.fitting(List.of(asked.depiction().placement()), room.grown(-WANTED_RADIUS * screen.unit())));
        Sizes sizes = new Sizes((asked.story().isEmpty() ? THICKER : THICKER_LIT) * screen.unit(), projection.scale(), MARKED * screen.letters(1));
        Depiction depiction = forRoom(asked.depiction(), sizes, screen);
        // Where colour says something else, letters of sectors are not what the scene is about.
        boolean ofSectors = depiction.seen().colourBy() == ColourBy.Trait.SECTOR;
        Picture picture = pictures.of(depiction, projection, sizes, Optional.of(room));
        Predicate<Mark> large = mark -> !(mark instanceof Mark.Label label) || label.lettering().size() >= screen.letters(AudienceScreen.LEAST_LETTER) - 1e-6 && (ofSectors || !mark.id().value().startsWith("code:"));
        List<Mark> within = asked.part().isPresent() ? new ClippedMarks(room, seen(room, picture.marks())).of(picture.marks()) : picture.marks();
        within.stream().map(mark -> only(mark, large)).flatMap(Optional::stream).forEach(drawn::add);
        Legend legend = Legends.of(depiction, drawnLayersCache, picture.sizes(), sizes, AudienceLegend.scale(screen.letters(AudienceScreen.LEAST_LETTER)));
        return RoomRows.of(legend, depiction, drawnLayersCache, drawn, screen.letters(AudienceScreen.LEAST_LETTER));
    }

    /// Discs large enough for a letter where there is room; what was written on the picture for a desk is left out.
    private static Depiction forRoom(Depiction depiction, Sizes sizes, AudienceScreen screen) {
        Look look = depiction.look();
        double usual = sizes.with(Scale.USUAL).radius();
        double most = LARGEST_DISC * Placement.DISC_DIAMETER / 2 * sizes.zoom();
        double discs = Math.clamp(Math.min(WANTED_RADIUS * screen.unit(), most) / usual, Scale.LEAST, Scale.MOST);
        return depiction.with(look.with(Scale.USUAL.withDiscs(discs))).with(Annotations.NONE)
                .with(depiction.seen().with(depiction.seen().appearance().with(LabelMode.NONE)));
    }

    private static Set<OrganisationId> seen(Box room, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.bounds().touches(room)).flatMap(mark -> mark.organisation().stream()).collect(Collectors.toSet());
    }

    /// A mark without its parts that are not wanted.
    static Optional<Mark> only(Mark mark, Predicate<Mark> wanted) {
        if (mark instanceof Mark.Group(var id, var role, var title, var parts)) {
            return Optional.of(new Mark.Group(id, role, title, parts.stream().map(part -> only(part, wanted)).flatMap(Optional::stream).toList()));
        }
        return Optional.of(mark).filter(wanted);
    }

    private static List<Mark> beside(AudiencePicture asked, AudienceScreen screen, List<LegendSection> legend, Box box) {
        Texts texts = Texts.in(asked.depiction().language());
        List<Mark> marks = new ArrayList<>();
        double y = box.y();
        for (int i = 0; i < asked.story().size(); i++) {
            TextBlockMarks words = TextBlockMarks.wrapped("audience-story-" + i, MarkRole.CAPTION, asked.story().get(i), new TextStyle(screen.letters(30), Weight.REGULAR, TextBlockMarks.INK), box.width());
            marks.addAll(words.at(box.x(), y));
            y += words.height() + screen.letters(14);
        }
        double used = y - box.y();
        marks.addAll(new AudienceLegend(legend, screen.letters(AudienceScreen.LEAST_LETTER), texts).in(new Box(box.x(), y, box.width(), box.height() - used)));
        return marks;
    }

    /// Title and subtitle, or what is sought.
    ///
    /// @return how far down they reach
    private static double head(AudiencePicture asked, AudienceScreen screen, List<Mark> marks) {
        Box inner = screen.inner();
        if (asked.sought().isPresent()) {
            return new AudienceSearch(asked.sought().get(), Texts.in(asked.depiction().language())).in(screen, marks);
        }
        TextBlockMarks title = title(asked.words().title(), screen, inner.width());
        marks.addAll(title.at(inner.x(), inner.y() - screen.letters(8)));
        TextBlockMarks subtitle = TextBlockMarks.wrapped("audience-subtitle", MarkRole.CAPTION, asked.words().subtitle(), TextBlockMarks.quiet(screen.letters(30)), inner.width());
        double y = title.height() - screen.letters(8);
        boolean two = !asked.words().subtitle().isBlank();
        if (two) {
            marks.addAll(subtitle.at(inner.x(), inner.y() + y));
        }
        return y + (two ? subtitle.height() : 0) + 14 * screen.unit();
    }

    /// As large as it may be on two lines.
    private static TextBlockMarks title(String words, AudienceScreen screen, double width) {
        return Stream.of(54.0, 46.0, 40.0, 34.0).map(size -> TextBlockMarks.wrapped("audience-title", MarkRole.TITLE, words, TextBlockMarks.strong(screen.letters(size)), width))
                .filter(block -> block.lines().size() <= (block.lettering().size() > screen.letters(50) ? 1 : 2)).findFirst()
                .orElseGet(() -> TextBlockMarks.wrapped("audience-title", MarkRole.TITLE, words, TextBlockMarks.strong(screen.letters(30)), width));
    }

    /// As many whole sentences as so many lines hold, and the place in the story.
    ///
    /// @return how far up they reach
    private static double foot(AudienceWords words, AudienceScreen screen, int lines, List<Mark> marks) {
        Box inner = screen.inner();
        double letters = screen.letters(AudienceScreen.LEAST_LETTER);
        TextBlockMarks place = TextBlockMarks.of("audience-place", MarkRole.CAPTION, words.place(), TextBlockMarks.quiet(letters));
        double width = inner.width() - 7 * letters;
        TextBlockMarks foot = sentences(words.sentences(), letters, width, lines);
        double top = inner.bottom() - foot.height() + screen.letters(8);
        marks.addAll(foot.at(inner.x(), top));
        marks.addAll(place.endingAt(inner.right(), inner.bottom() - place.height() + screen.letters(8)));
        return foot.height() + 4 * screen.unit();
    }

    private static TextBlockMarks sentences(List<String> sentences, double letters, double width, int lines) {
        TextBlockMarks fits = TextBlockMarks.of("audience-foot", MarkRole.CAPTION, "", TextBlockMarks.quiet(letters));
        String said = "";
        for (String sentence : sentences) {
            String more = (said + " " + sentence).strip();
            TextBlockMarks block = TextBlockMarks.wrapped("audience-foot", MarkRole.CAPTION, more, TextBlockMarks.quiet(letters), width);
            if (block.lines().size() <= lines) {
                fits = block;
                said = more;
            }
        }
        return fits;
    }
}
