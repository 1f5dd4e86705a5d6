package samenspel.study;

import samenspel.diagram.Diagram;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.multiples.MultiplesFigures;
import samenspel.diagram.picture.Scenes;
import samenspel.diagram.plot.RetentionFigures;

/// Makes finished pages of whatever is drawn.
public final class Drawings {
    private static final FigureFormat USUAL = FigureFormat.ofCm(16, 12);
    private static final double WIDE_CM = 24;
    private static final FigureFormat SQUARE = FigureFormat.ofCm(WIDE_CM, 24.5);

    private final Figures figures;
    private final MultiplesFigures multiples;

    public Drawings(Scenes scenes) {
        this.figures = new Figures(scenes);
        this.multiples = new MultiplesFigures(scenes);
    }

    public Diagram of(Drawing drawing, FigureFormat format) {
        return switch (drawing) {
            case Drawing.One one -> figures.of(one.depiction(), format);
            case Drawing.Many many -> multiples.of(many.multiple(), format).diagram();
            case Drawing.OfMatrix(var ask) -> MatrixFigures.of(ask, format).diagram();
            case Drawing.OfRetention(var ask) -> RetentionFigures.of(ask, format).diagram();
        };
    }

    /// The page to begin with: of several pictures as high as they need.
    public FigureFormat usual(Drawing drawing) {
        return switch (drawing) {
            case Drawing.One _ -> USUAL;
            case Drawing.Many many -> multiples.fitting(many.multiple(), WIDE_CM);
            case Drawing.OfMatrix _ -> SQUARE;
            case Drawing.OfRetention(var ask) -> RetentionFigures.fitting(ask, WIDE_CM);
        };
    }
}
