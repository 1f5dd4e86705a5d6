package samenspel.diagram.label;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Typeface;
import samenspel.layout.Point;

/// A name where it stands.
///
/// @param block  how it is set
/// @param box    that holds its lines
/// @param apart  whether it stands so far off that a leader line should join it to its disc
public record PlacedLabel(LabelRequest request, TextBlock block, Box box, boolean apart) {

    /// A place in which something else than a name stands.
    public static PlacedLabel taken(Box box) {
        LabelRequest nobody = new LabelRequest("", List.of(""), box.width(), box.height(), new Circle(box.centre(), 0), LabelRequest.Effort.BESIDE);
        return new PlacedLabel(nobody, nobody.blocks().getFirst(), box, false);
    }

    public List<String> lines() {
        return block.lines();
    }

    /// The baseline of a line, counted from 0; its left end for text that is as wide as the box.
    public Point baseline(int line) {
        double size = request.size();
        return new Point(box.x(), box.y() + (line * LabelRequest.LINE_HEIGHT + Typeface.ASCENT) * size);
    }

    /// To it, if it stands apart.
    public LeaderLine leader() {
        return LeaderLine.of(request, box);
    }
}
