package samenspel.diagram.picture;

import java.util.List;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DiscSizes;

/// What came into sight of a large network.
///
/// @param marks         that can be pointed at: organisations, names, and lines where there are few
/// @param organisations in sight
/// @param ties          lines in sight, all of them drawn
/// @param names         shown of those in sight
/// @param dots          whether discs are so small that outline, rings and code are left out
/// @param sizes         what the area of the discs says
public record VisiblePart(List<Mark> marks, int organisations, int ties, int names, boolean dots, DiscSizes sizes) {
    public static final VisiblePart NOTHING = new VisiblePart(List.of(), 0, 0, 0, false, DiscSizes.EQUAL);

    public VisiblePart {
        marks = List.copyOf(marks);
    }

    /// Whether lines are lighter than in any smaller picture.
    public boolean faint() {
        return ties > LineWeight.FULL;
    }
}
