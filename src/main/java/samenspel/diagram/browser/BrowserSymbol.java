package samenspel.diagram.browser;

import java.util.List;
import samenspel.diagram.Mark;

/// How organisations that look alike are drawn.
///
/// @param parts   round the point (0, 0)
/// @param radius  of the disc
/// @param cleared how far from its middle lines of others are hidden; 0 where they are not
public record BrowserSymbol(List<Mark> parts, double radius, double cleared) {
    public BrowserSymbol {
        parts = List.copyOf(parts);
    }
}
