package samenspel.diagram.label;

import java.util.List;
import samenspel.layout.Point;

/// A name that wants a place near a disc.
///
/// @param lines  of text, from top to bottom, at least one
/// @param width  of the widest line in page units
/// @param size   font size in page units
/// @param centre of the disc
/// @param radius of the disc with everything round it
/// @param needed whether it may stand far off rather than be left out
public record LabelRequest(String key, List<String> lines, double width, double size, Point centre, double radius, boolean needed) {
    static final double LINE_HEIGHT = 1.12;

    public LabelRequest {
        lines = List.copyOf(lines);
    }

    public double height() {
        return lines.size() * LINE_HEIGHT * size;
    }
}
