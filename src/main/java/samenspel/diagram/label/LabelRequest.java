package samenspel.diagram.label;

import java.util.List;
import samenspel.layout.Point;

/// A name that wants a place near a disc.
///
/// @param blocks the ways to set it, the best first, at least one
/// @param size   font size in page units
/// @param centre of the disc
/// @param radius of the disc with everything round it
/// @param needed whether it may stand far off rather than be left out
public record LabelRequest(String key, List<TextBlock> blocks, double size, Point centre, double radius, boolean needed) {
    static final double LINE_HEIGHT = 1.12;

    public LabelRequest {
        blocks = List.copyOf(blocks);
    }

    /// A name that can be set in one way only.
    ///
    /// @param width of the widest line
    public LabelRequest(String key, List<String> lines, double width, double size, Point centre, double radius, boolean needed) {
        this(key, List.of(new TextBlock(lines, width, 0)), size, centre, radius, needed);
    }

    double height(TextBlock block) {
        return block.lines().size() * LINE_HEIGHT * size;
    }
}
