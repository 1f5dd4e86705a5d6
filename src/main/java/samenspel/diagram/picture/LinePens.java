package samenspel.diagram.picture;

import samenspel.change.Fate;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Dash;
import samenspel.diagram.FateLook;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Look;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.Sizes;

/// The pens of ties, the same in the picture and in its legend.
///
/// @param sizes of the picture, on its look's scale
public record LinePens(Look look, Sizes sizes) {

    public Pen of(LayerStyle style, Ink ink) {
        return ink.of(new Pen(style.colour(), style.width() * sizes.line(), style.dash()));
    }

    /// How a line says its direction; a dash would not be seen on one that tapers.
    public static ArrowHead head(Look look, Pen pen) {
        return look.lineWidth() == LineWidth.DIRECTION && pen.dash() == Dash.SOLID ? ArrowHead.TAPER : ArrowHead.ARROW;
    }

    /// A fate keeps its colour whatever the ink, unless the line is faint: what became of a tie is said by nothing else.
    public Pen of(Fate fate, Ink ink) {
        Pen pen = FateLook.pen(fate, look.ink());
        Pen full = new Pen(pen.colour(), pen.width() * sizes.line(), pen.dash());
        return ink == Ink.FAINT ? ink.of(full) : full;
    }
}
