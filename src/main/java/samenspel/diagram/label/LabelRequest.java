package samenspel.diagram.label;

import java.util.List;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;

/// A name that wants a place near a disc.
///
/// @param blocks the ways to set it, the best first, at least one
/// @param size   font size in page units
/// @param disc   the disc itself
/// @param reach  how far everything drawn for the disc reaches from its centre
/// @param effort how far to look for a place
public record LabelRequest(String key, List<TextBlock> blocks, double size, Circle disc, double reach, Effort effort) {
    static final double LINE_HEIGHT = 1.12;
    /// How high a capital is, in font sizes.
    private static final double CAPITAL = 0.66;

    /// How far to look for a place.
    public enum Effort {
        BESIDE,
        /// Also some that need a leader line.
        APART,
        /// Everywhere a leader line reaches.
        EVERYWHERE,
        /// Also closer to its own disc than is usual.
        CLOSER,
        /// Also where another disc is nearer, as a leader line says.
        CROWDED;

        boolean isEverywhere() {
            return ordinal() >= EVERYWHERE.ordinal();
        }
    }

    public LabelRequest {
        blocks = List.copyOf(blocks);
    }

    /// A name that can be set in one way only, at a disc round which nothing is drawn.
    ///
    /// @param width of the widest line
    public LabelRequest(String key, List<String> lines, double width, double size, Circle disc, Effort effort) {
        this(key, List.of(new TextBlock(lines, width, 0)), size, disc, disc.radius(), effort);
    }

    public LabelRequest with(Effort other) {
        return new LabelRequest(key, blocks, size, disc, reach, other);
    }

    double height(TextBlock block) {
        return ((block.lines().size() - 1) * LINE_HEIGHT + Typeface.ASCENT + Typeface.DESCENT) * size;
    }

    /// How much of the room that is left beside a line stands before it: lines lean towards their disc, right-aligned to its left,
    /// centred above and below.
    ///
    /// @param box of all lines
    public double indentShare(Box box) {
        double centre = disc.centre().x();
        double reach = box.width() * 0.1;
        return centre < box.x() + reach ? 0 : centre > box.right() - reach ? 1 : 0.5;
    }

    /// The letters of each line where all of them stand in a box.
    List<Box> lines(TextBlock block, Box box) {
        double share = indentShare(box);
        Box first = letters(new Box(box.x(), box.y(), box.width(), (Typeface.ASCENT + Typeface.DESCENT) * size));
        return IntStream.range(0, block.lines().size()).mapToObj(line -> {
            double width = Typeface.width(block.lines().get(line), size, Weight.REGULAR);
            return new Box(box.x() + (box.width() - width) * share, first.y() + line * LINE_HEIGHT * size, width, first.height());
        }).toList();
    }

    /// From the top of the capitals to the last baseline, which is what the eye sees of a name.
    Box letters(Box box) {
        double above = (Typeface.ASCENT - CAPITAL) * size;
        return new Box(box.x(), box.y() + above, box.width(), box.height() - above - Typeface.DESCENT * size);
    }
}
