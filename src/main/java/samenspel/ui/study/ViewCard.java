package samenspel.ui.study;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Swatch;

/// A card of a view: a small picture, what it is called and what it says. Pale until it is ready.
final class ViewCard extends Button {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    /// Fixed, because rows of texts that wrap would make the cards of unequal height.
    private static final double WORDS = 84;

    private final ImageView image = new ImageView();
    private final Label sentence = Labels.of("", "card-sentence");
    private final Label reason = Labels.of("", "quiet", "card-reason");

    /// @param word of the view
    ViewCard(String word, String name, Runnable pressed) {
        image.setFitWidth(CardPicture.WIDTH);
        image.setFitHeight(CardPicture.HEIGHT);
        reason.setWrapText(true);
        reason.setMaxWidth(CardPicture.WIDTH - 32);
        StackPane picture = new StackPane(reason, image);
        picture.getStyleClass().add("card-picture");
        picture.setMinSize(CardPicture.WIDTH, CardPicture.HEIGHT);
        picture.setMaxSize(CardPicture.WIDTH, CardPicture.HEIGHT);
        sentence.setWrapText(true);
        sentence.setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(2, Labels.of(name, "card-title"), sentence);
        words.setPrefSize(CardPicture.WIDTH, WORDS);
        words.setMinHeight(WORDS);
        words.setMaxHeight(WORDS);
        VBox content = new VBox(6, picture, words);
        content.setMaxWidth(CardPicture.WIDTH);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setId("study-card-" + word);
        getStyleClass().addAll("sample-card", "study-card");
        setAccessibleText(name);
        setOnAction(_ -> pressed.run());
        pale();
    }

    void pale() {
        pseudoClassStateChanged(PALE, true);
    }

    /// @param name of the view
    void show(CardPicture picture, String name) {
        pseudoClassStateChanged(PALE, false);
        image.setImage(picture.pixels().map(Swatch::image).orElse(null));
        image.setVisible(picture.pixels().isPresent());
        reason.setText(picture.pixels().isPresent() ? "" : picture.sentence());
        sentence.setText(picture.pixels().isPresent() ? picture.sentence() : "");
        setAccessibleText(name + ": " + picture.sentence());
    }
}
