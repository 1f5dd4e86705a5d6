package samenspel.layout;

import java.util.List;

/// A part of the picture in which an arrangement puts certain organisations, for a faint guide behind the discs.
///
/// @param id      by kind: the sector's id; the care level's name in lower case with hyphens; the least number of
///                partners on a ring; `hub`, `core` or `periphery`
/// @param outline a closed polygon in the placement's frame
/// @param label   where the region's name finds place, its middle
public record Region(Kind kind, String id, List<Point> outline, Point label) {
    public Region {
        outline = List.copyOf(outline);
    }

    /// What a region's id says.
    public enum Kind {
        SECTOR,
        LEVEL,
        PARTNERS,
        POSITION
    }
}
