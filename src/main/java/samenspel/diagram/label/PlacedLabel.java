package samenspel.diagram.label;

import samenspel.diagram.Box;
import samenspel.layout.Point;

/// A name where it stands.
///
/// @param box    that holds its lines
/// @param apart  whether it stands so far off that a leader line should join it to its disc
public record PlacedLabel(LabelRequest request, Box box, boolean apart) {

    /// The baseline of a line, counted from 0; its left end for text that is as wide as the box.
    public Point baseline(int line) {
        double size = request.size();
        return new Point(box.x(), box.y() + (line * LabelRequest.LINE_HEIGHT + 0.87) * size);
    }
}
