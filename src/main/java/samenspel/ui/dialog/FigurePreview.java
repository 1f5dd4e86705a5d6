package samenspel.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import samenspel.diagram.Diagram;
import samenspel.render.PrintFlaws;
import samenspel.study.Document;
import samenspel.study.recipe.PlannedFigure;
import samenspel.study.recipe.RecipeFigures;
import samenspel.text.Texts;
import samenspel.ui.control.Swatch;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// One figure of a series, small. It is drawn off the window's thread; one that nobody looks at any more is not shown.
final class FigurePreview extends StackPane {
    private static final double SIDE = 290;
    static final double WIDTH = SIDE + 20;

    private final RecipeFigures figures;
    private final PrintFlaws flaws = new PrintFlaws();
    private final Texts texts;
    private final Label said = new Label();
    private final Latest drawing;
    private final Swatch painter = new Swatch();
    private PlannedFigure wanted;

    /// @param flaws what cannot be read in it; empty when all can
    private record Drawn(Diagram diagram, String flaws) {
    }

    FigurePreview(Document document, Worker worker, Texts texts) {
        this.texts = texts;
        this.drawing = new Latest(worker);
        this.figures = new RecipeFigures(document);
        said.setId("series-flaws");
        said.getStyleClass().add("picture-drawing");
        said.setWrapText(true);
        setAlignment(said, Pos.BOTTOM_CENTER);
        getStyleClass().add("picture-preview");
        setMinSize(WIDTH, WIDTH);
        setPrefSize(WIDTH, WIDTH);
    }

    /// @param figure null for none
    void show(PlannedFigure figure) {
        if (figure == null) {
            getChildren().clear();
        } else if (!figure.equals(wanted)) {
            drawing.ask(_ -> drawn(figures.of(figure, figure.recipe().names())), drawn -> show(figure, drawn));
        }
        wanted = figure;
    }

    private Drawn drawn(Diagram diagram) {
        return new Drawn(diagram, String.join("\n", flaws.of(diagram, texts)));
    }

    private void show(PlannedFigure figure, Drawn drawn) {
        if (figure.equals(wanted)) {
            said.setText(drawn.flaws);
            said.setVisible(!drawn.flaws.isEmpty());
            getChildren().setAll(painter.of(drawn.diagram, Math.min(SIDE / drawn.diagram.page().width(), SIDE / drawn.diagram.page().height())), said);
        }
    }

    void close() {
        drawing.cancel();
    }
}
