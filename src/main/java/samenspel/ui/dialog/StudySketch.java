package samenspel.ui.dialog;

import javafx.scene.layout.StackPane;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.work.Worker;

/// A small picture of a study as it opens, drawn off the window's thread.
final class StudySketch extends StackPane {
    private static final Page PAGE = Page.of(460, 310).with(Page.Parts.NONE);

    private final PicturePreview picture;
    private final Texts texts;

    StudySketch(double width, double height, Worker worker, Texts texts) {
        this.texts = texts;
        this.picture = new PicturePreview(worker, texts);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        getChildren().setAll(picture);
    }

    void show(Document document) {
        picture.show(() -> figure(document), false);
    }

    private Diagram figure(Document document) {
        return new Figures(new DrawnLayersCache()).of(
                View.opening(document.network()).with(LabelMode.NONE).depict(document, Emphasis.NONE, texts.language()), PAGE);
    }
}
