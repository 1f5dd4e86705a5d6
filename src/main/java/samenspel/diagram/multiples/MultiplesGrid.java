package samenspel.diagram.multiples;

import samenspel.diagram.Box;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Projection;

/// Where pictures and their headings stand in the room a page leaves: from the top, no higher than needed.
///
/// @param headingLines over each picture
/// @param aspect       height ÷ width of what is drawn
record MultiplesGrid(Box free, int rows, int columns, int headingLines, double aspect, double unit) {
    private static final double MARGIN = 5;

    double width() {
        return (free.width() - (columns - 1) * gap()) / columns;
    }

    private double gap() {
        return MultiplesFigures.GAP * unit;
    }

    private double headingHeight() {
        return headingLines * MultiplesHeadings.LINE * unit + 3 * unit;
    }

    private double usualHeight() {
        return headingHeight() + aspect * width();
    }

    private double height() {
        return Math.min(usualHeight(), (free.height() - (rows - 1) * gap()) / rows);
    }

    /// The height that all rows would take at this width.
    double needed() {
        return rows * usualHeight() + (rows - 1) * gap();
    }

    /// Heading and picture.
    Box slot(int row, int column) {
        return new Box(free.x() + column * (width() + gap()), free.y() + row * (height() + gap()), width(), height());
    }

    Box frame(int row, int column) {
        Box slot = slot(row, column);
        return new Box(slot.x(), slot.y() + headingHeight(), slot.width(), slot.height() - headingHeight());
    }

    Box picture(int row, int column) {
        return frame(row, column).grown(-MARGIN * unit);
    }

    /// Lines and letters grow thinner with the pictures, but slower.
    Sizes sizes(Projection projection) {
        return sizes(width(), projection, unit);
    }

    static Sizes sizes(double width, Projection projection, double unit) {
        double share = Math.clamp(Math.sqrt(width / (700 * unit)), 0.55, 1);
        return new Sizes(share * unit, projection.scale());
    }
}
