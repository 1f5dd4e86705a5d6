package samenspel.diagram.label;

import java.util.List;

/// A name broken into lines.
///
/// @param lines from top to bottom, at least one
/// @param width of the widest line in page units
/// @param cost  what it costs against the best way to break this name, in page units of distance; 0 for the best
public record TextBlock(List<String> lines, double width, double cost) {
    public TextBlock {
        lines = List.copyOf(lines);
    }
}
