package samenspel.study;

import samenspel.diagram.Diagram;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.plot.RetentionFigures;

/// Puts figures of any kind on pages.
public final class FigurePages {
    private static final double WIDE_CM = 16;
    private static final FigureFormat PICTURE = FigureFormat.ofCm(WIDE_CM, 12);
    private static final FigureFormat SQUARE = FigureFormat.ofCm(24, 24.5);
    private static final double PLOT_CM = 24;

    private final Figures pictures;

    public FigurePages(Figures pictures) {
        this.pictures = pictures;
    }

    public Diagram of(Figure figure, FigureFormat format) {
        return switch (figure) {
            case Figure.OfPicture(var depiction) -> pictures.of(depiction, format);
            case Figure.OfMatrix(var ask) -> MatrixFigures.of(ask, format).diagram();
            case Figure.OfRetention(var ask) -> RetentionFigures.of(ask, format).diagram();
        };
    }

    /// A page that suits the figure.
    public FigureFormat usual(Figure figure) {
        return switch (figure) {
            case Figure.OfPicture _ -> PICTURE;
            case Figure.OfMatrix _ -> SQUARE;
            case Figure.OfRetention(var ask) -> RetentionFigures.fitting(ask, PLOT_CM);
        };
    }
}
