package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.picture.NameCount;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.seen.Depiction;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// A picture of which only a part is shown: in a frame, and said in the caption, unless all organisations happen to be
/// in it.
final class ExtractFigure {
    private static final Colour FRAME = Colour.of("#b9c0c8");
    /// Rings round a disc, and a little air.
    private static final double RINGS = 1.4;
    private static final double MOST_INSET = 0.12;

    private final PicturePart extract;
    private final Depiction depiction;
    private final Set<OrganisationId> seen;
    private final int all;
    private final boolean isWhole;

    /// @param discs what the sizes of the discs say
    ExtractFigure(PicturePart extract, Depiction depiction, DiscSizes discs) {
        this.extract = extract;
        this.depiction = depiction;
        var shown = depiction.network().organisations().stream().filter(one -> depiction.seen().shows(depiction.network(), one)).toList();
        this.all = shown.size();
        this.isWhole = shown.stream().allMatch(one -> extract.shows(depiction.placement().of(one.id())));
        Sizes sizes = extract.sizes(extract.window()).with(depiction.look().scale());
        this.seen = shown.stream().map(Organisation::id).filter(id -> extract.shows(depiction.placement().of(id), discs.radius(id, sizes))).collect(Collectors.toSet());
    }

    Caption caption(Caption whole) {
        if (isWhole) {
            return whole;
        }
        List<String> lines = new ArrayList<>(List.of(Texts.in(depiction.language()).get("caption.extract", seen.size(), all)));
        lines.addAll(whole.lines());
        return new Caption(whole.title(), whole.drawn(), whole.counted(), whole.written(), lines, List.of());
    }

    Sizes sizes(Box room) {
        return extract.sizes(frame(room));
    }

    /// Discs at the edge reach over the frame, but not over the room.
    private Box frame(Box room) {
        Sizes usual = extract.sizes(extract.frame(room));
        double radius = depiction.seen().sizeBy().isEmpty() ? usual.radius() : usual.largestRadius();
        return extract.frame(room.grown(-Math.min(RINGS * radius, MOST_INSET * Math.min(room.width(), room.height()))));
    }

    /// Names that are missing are counted only where all organisations are in it.
    Picture picture(Box room, Pictures pictures) {
        Box frame = frame(room);
        Sizes sizes = extract.sizes(frame);
        Picture whole = pictures.of(depiction, extract.onto(frame), sizes, Optional.of(frame));
        NameCount names = isWhole ? whole.names() : NameCount.NONE;
        return new Picture(framed(new ClippedMarks(frame, seen).of(whole.marks()), frame, sizes), whole.tieCount(), whole.sizes(), names);
    }

    private List<Mark> framed(List<Mark> drawn, Box frame, Sizes sizes) {
        if (isWhole) {
            return drawn;
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(new MarkId("frame"), MarkRole.TRAY, frame, 0, Optional.empty(), Optional.of(Pen.solid(FRAME, 0.8 * sizes.unit()))));
        marks.addAll(drawn);
        return marks;
    }
}
