package samenspel.ui.dialog;

import javafx.scene.layout.StackPane;
import samenspel.diagram.Diagram;
import samenspel.study.Document;
import samenspel.study.recipe.PlannedFigure;
import samenspel.study.recipe.RecipeFigures;
import samenspel.ui.control.Swatch;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// One figure of a series, small. It is drawn off the window's thread; one that nobody looks at any more is not shown.
final class FigurePreview extends StackPane {
    private static final double SIDE = 290;
    static final double WIDTH = SIDE + 20;

    private final RecipeFigures figures;
    private final Latest drawing;
    private final Swatch painter = new Swatch();
    private PlannedFigure wanted;

    FigurePreview(Document document, Worker worker) {
        this.drawing = new Latest(worker);
        this.figures = new RecipeFigures(document);
        getStyleClass().add("picture-preview");
        setMinSize(WIDTH, WIDTH);
        setPrefSize(WIDTH, WIDTH);
    }

    /// @param figure null for none
    void show(PlannedFigure figure) {
        if (figure == null) {
            getChildren().clear();
        } else if (!figure.equals(wanted)) {
            drawing.ask(_ -> figures.of(figure, figure.recipe().names()), diagram -> drawn(figure, diagram));
        }
        wanted = figure;
    }

    private void drawn(PlannedFigure figure, Diagram diagram) {
        if (figure.equals(wanted)) {
            getChildren().setAll(painter.of(diagram, Math.min(SIDE / diagram.page().width(), SIDE / diagram.page().height())));
        }
    }

    void close() {
        drawing.cancel();
    }
}
