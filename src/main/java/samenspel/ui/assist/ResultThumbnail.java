package samenspel.ui.assist;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import samenspel.diagram.Diagram;
import samenspel.diagram.Look;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.layout.Layouts;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.dialog.PicturePreview;
import samenspel.work.Worker;

/// A small picture of what would be opened, as long as it is quickly made.
final class ResultThumbnail extends StackPane {
    private static final int MOST_ORGANISATIONS = 150;
    private static final int MOST_TIES = 4_000;
    private static final double WIDTH = 460;
    private static final double HEIGHT = 310;

    private final Texts texts;
    private final PicturePreview picture;
    private final Label none;
    private Network shown;

    ResultThumbnail(Worker worker, Texts texts) {
        this.texts = texts;
        this.picture = new PicturePreview(worker, texts);
        this.none = new Label();
        none.getStyleClass().add("assist-quiet");
        none.setWrapText(true);
        picture.setVisible(false);
        setMinHeight(168);
        setPrefHeight(168);
        getStyleClass().add("assist-sketch");
        getChildren().setAll(none, picture);
    }

    /// @param ties of the network
    void show(Optional<Network> network, int ties) {
        boolean small = network.isPresent() && network.get().organisations().size() <= MOST_ORGANISATIONS && ties <= MOST_TIES;
        picture.setVisible(small);
        none.setText(small ? "" : texts.get(network.isPresent() ? "assist.sketch.large" : "assist.sketch.none"));
        if (small && network.get() != shown) {
            shown = network.get();
            Network drawn = shown;
            picture.show(() -> figure(drawn), false);
        }
    }

    private Diagram figure(Network network) {
        Document document = new Document(network, Layouts.first(network, Layouts.USUAL_SEED), Look.standard(network), UnknownFields.NONE);
        return new Figures(new DrawnLayersCache()).of(View.opening(network).with(LabelMode.NONE).depict(document, Emphasis.NONE, texts.language()),
                Page.of(WIDTH, HEIGHT).with(Page.Parts.NONE));
    }
}
