package samenspel.diagram.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.PictureExtent;
import samenspel.diagram.picture.Projection;

/// Where pictures and their headings stand in the room a page leaves.
///
/// @param columns       of every row
/// @param shape         how they are laid out
/// @param headingLines  over each picture
/// @param pictureHeight of each, its frame included
/// @param unit          page units per screen pixel of a letter or line
record MultiplesGrid(Box free, int rows, int columns, Shape shape, int headingLines, double pictureHeight, double unit) {
    private static final double MARGIN = 4;
    private static final double GAP = 12;
    /// 48 millimetres: in narrower pictures of a hundred organisations no disc can be told from another.
    private static final double LEAST_WIDTH = 48 / 25.4 * 96;
    /// On a page narrower than two of those, pictures of 36 millimetres rather than low ones.
    private static final double LEAST_NARROW = 36 / 25.4 * 96;
    /// 30 millimetres: in a lower picture nothing can be seen.
    private static final double LEAST_HEIGHT = 30 / 25.4 * 96;
    /// Of pages made as high as needed, in page units: 24 centimetres.
    private static final double TALLEST = 240 / 25.4 * 96;
    /// Height ÷ width of a picture.
    private static final double HIGHEST = 1.5;
    private static final double NAME_SIZE = 12;

    /// How pictures are laid out. A row that has more pictures than stand side by side goes on under itself.
    ///
    /// @param across     pictures side by side
    /// @param transposed whether rows are columns
    record Shape(int across, boolean transposed) {
    }

    /// How the pictures may be laid out, the usual first: no narrower than lets something be seen in them, if the page is not too low for it.
    static List<Shape> shapes(SmallMultiples multiple, Box free, double unit) {
        int rows = multiple.rows().size();
        double gap = GAP * unit;
        int most = Math.clamp((int) Math.floor((free.width() + gap) / (LEAST_WIDTH + gap)), 1, multiple.columns());
        List<Shape> shapes = new ArrayList<>();
        if (multiple.columns() > most && rows <= most) {
            shapes.add(new Shape(rows, true));
        }
        if (most == 1 && rows > 1 && rows * (LEAST_NARROW + gap) <= free.width() + gap) {
            shapes.add(new Shape(rows, true));
        }
        boolean low = free.height() < free.width();
        IntStream.iterate(low ? multiple.columns() : most, count -> count > 0, count -> count - 1).mapToObj(count -> new Shape(count, false)).forEach(shapes::add);
        return shapes;
    }

    /// @param headingLines over each picture
    static MultiplesGrid filling(SmallMultiples multiple, Box free, Shape shape, int headingLines, double unit) {
        MultiplesGrid bare = new MultiplesGrid(free, multiple.rows().size(), multiple.columns(), shape, headingLines, 0, unit);
        double fitting = (free.height() - (bare.lines() - 1) * bare.gap()) / bare.lines() - bare.headingHeight();
        return bare.withHeight(Math.max(1 + 2 * MARGIN * unit, Math.min(fitting, HIGHEST * bare.width())));
    }

    /// All pictures together about as high as the page is wide, but none lower than lets something be seen, unless the page became
    /// too high for that.
    static MultiplesGrid asNeeded(SmallMultiples multiple, Box free, int headingLines, double unit) {
        Shape shape = shapes(multiple, new Box(free.x(), free.y(), free.width(), Double.MAX_VALUE), unit).getFirst();
        MultiplesGrid bare = new MultiplesGrid(free, multiple.rows().size(), multiple.columns(), shape, headingLines, 0, unit);
        double most = (TALLEST - (bare.lines() - 1) * bare.gap()) / bare.lines() - bare.headingHeight();
        double usual = free.width() / bare.lines();
        return bare.withHeight(Math.min(HIGHEST * bare.width(), Math.max(usual, Math.min(LEAST_HEIGHT, most))));
    }

    private MultiplesGrid withHeight(double height) {
        return new MultiplesGrid(free, rows, columns, shape, headingLines, height, unit);
    }

    /// No higher than the picture needs when it has a scale.
    MultiplesGrid trimmed(PictureExtent extent, double scale) {
        return withHeight(Math.min(pictureHeight, extent.box().height() * scale + 2 * MARGIN * unit));
    }

    double width() {
        return (free.width() - (shape.across() - 1) * gap()) / shape.across();
    }

    private double gap() {
        return GAP * unit;
    }

    private int linesOfRow() {
        return shape.transposed() ? 1 : (columns + shape.across() - 1) / shape.across();
    }

    private int lines() {
        return shape.transposed() ? columns : rows * linesOfRow();
    }

    private double headingHeight() {
        return headingLines * MultiplesHeadings.LINE * unit + 3 * unit;
    }

    /// The height of all lines.
    double needed() {
        return lines() * (headingHeight() + pictureHeight) + (lines() - 1) * gap();
    }

    /// Heading and picture.
    Box slot(int row, int column) {
        double height = headingHeight() + pictureHeight;
        int line = shape.transposed() ? column : row * linesOfRow() + column / shape.across();
        int at = shape.transposed() ? row : column % shape.across();
        return new Box(free.x() + at * (width() + gap()), free.y() + line * (height + gap()), width(), height);
    }

    Box frame(int row, int column) {
        Box slot = slot(row, column);
        return new Box(slot.x(), slot.y() + headingHeight(), slot.width(), slot.height() - headingHeight());
    }

    Box picture(int row, int column) {
        return frame(row, column).grown(-MARGIN * unit);
    }

    /// Lines and letters grow thinner with the pictures, but slower; letters not smaller than can be read.
    ///
    /// @param least the smallest letter in page units
    Sizes sizes(Projection projection, double least) {
        Sizes sizes = sizes(width(), projection, unit);
        return new Sizes(sizes.unit(), sizes.zoom(), Math.max(sizes.unit(), least / NAME_SIZE));
    }

    static Sizes sizes(double width, Projection projection, double unit) {
        double share = Math.clamp(Math.sqrt(width / (700 * unit)), 0.55, 1);
        return new Sizes(share * unit, projection.scale());
    }
}
