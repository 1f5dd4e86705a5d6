package samenspel.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.Diagram;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.command.Command;
import samenspel.text.Texts;
import samenspel.ui.command.Keys;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Swatch;

/// What the first page offers, each as a card that is one button.
final class WelcomeCards {
    /// A thumbnail is drawn so wide, in units of its page.
    private static final double DRAWN = 460;
    private static final double SAMPLE = 76;
    private static final double STORY = 190;
    /// Fixed, because a button does not know how many lines its words take at its width.
    private static final double ROW_HEIGHT = 72;
    private static final double MORE_LINES = 0.9;
    private static final double STORY_HEIGHT = 240;

    private final Session session;
    private final Texts texts;
    private final Paper paper;

    WelcomeCards(Session session, Texts texts, Paper paper) {
        this.session = session;
        this.texts = texts;
        this.paper = paper;
    }

    /// @param width in screen units
    static ImageView thumbnail(Diagram picture, double width, Paper paper) {
        return new Swatch().of(new SightColours(paper, Sight.NORMAL).of(picture), width / DRAWN);
    }

    static Button card(String id, String name, Node content, Runnable pressed) {
        Button card = new Button(null, content);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setId(id);
        card.getStyleClass().add("sample-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAlignment(Pos.TOP_LEFT);
        card.setAccessibleText(name);
        card.setOnAction(_ -> pressed.run());
        return card;
    }

    /// A command with what it is for.
    ///
    /// @param key  of its texts
    /// @param main whether it is what most come for
    Button way(String id, Command command, String key, boolean main) {
        Label hint = Labels.wrapped(texts.get(key + ".hint"), "legend-count");
        VBox words = new VBox(2, Labels.wrapped(texts.get(key), "card-title"), hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words);
        if (session.state().settings().grown(1) == 1) {
            // Large words need their room.
            row.getChildren().setAll(Icons.of(command.icon()), words, Labels.whole(Keys.of(command, texts), "key-cap"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        Button card = card(id, texts.get(key) + ", " + hint.getText(), row, () -> session.dispatch(command.action(session.state())));
        fill(card, row);
        card.setPrefHeight(height(ROW_HEIGHT));
        if (main) {
            card.getStyleClass().add("main-card");
        }
        return card;
    }

    Button sample(Thumbnails.Sample sample) {
        Label name = Labels.wrapped(sample.profile().name().in(texts.language().tag()), "card-title");
        Label kind = Labels.wrapped(texts.get("welcome.kind." + sample.profile().kind(), sample.profile().inhabitants(), sample.organisations()), "legend-count");
        VBox words = new VBox(2, name, kind);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, thumbnail(sample.picture(), SAMPLE, paper), words);
        Button card = card("sample-" + sample.file().replaceAll("\\..*", ""), name.getText() + ", " + kind.getText(), row,
                () -> session.dispatch(new Action.OpenSample(sample.file())));
        fill(card, row);
        card.setPrefHeight(height(ROW_HEIGHT));
        return card;
    }

    Button story(Thumbnails.Sample sample, Runnable play) {
        StackPane picture = new StackPane(thumbnail(sample.picture(), STORY, paper), new StackPane(Icons.of("play")));
        picture.getChildren().getLast().getStyleClass().add("play-disc");
        Label hint = Labels.wrapped(texts.get("welcome.story.hint", sample.profile().name().in(texts.language().tag())), "legend-count");
        VBox content = new VBox(6, picture, Labels.of(texts.get("welcome.story"), "card-title"), hint);
        Button card = card("play-story", texts.get("welcome.story") + ", " + hint.getText(), content, play);
        fill(card, content);
        card.setPrefHeight(height(STORY_HEIGHT));
        return card;
    }

    /// Large words stand on more lines too, as the columns are no wider.
    private double height(double usual) {
        double grown = session.state().settings().grown(usual);
        return grown > usual ? grown + MORE_LINES * (grown - usual) : usual;
    }

    /// As wide as its column.
    private static void fill(Button card, Region content) {
        card.setMinWidth(0);
        content.prefWidthProperty().bind(card.widthProperty().subtract(26));
        content.setMinWidth(0);
    }
}
