package samenspel.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.claim.ClaimWords;
import samenspel.claim.Verdict;
import samenspel.study.story.CheckedScene;
import samenspel.ui.control.Labels;

/// A scene in the strip: a small picture, its number, its title, and in words what became of what it says.
final class SceneCard extends Button {
    private static final PseudoClass ON_SCREEN = PseudoClass.getPseudoClass("on-screen");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("seen-otherwise");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("passed-over");
    /// Two lines of a title.
    private static final double TITLE = 42;

    private final ImageView image = new ImageView();
    private final StackPane picture = new StackPane(image);
    private final Label number = Labels.whole("", "scene-number");
    private final Label title = Labels.of("", "scene-title");
    private final Label state = Labels.of("", "scene-state");

    /// How a scene stands in the strip.
    ///
    /// @param number  from 1
    /// @param last    whether it was shown last
    /// @param changed whether something else is seen since
    /// @param low     whether there is no room for a picture
    record Shown(CheckedScene scene, int number, int scenes, boolean last, boolean changed, Optional<Image> image, boolean low) {
    }

    SceneCard() {
        image.setFitWidth(SceneThumbnails.WIDTH);
        image.setFitHeight(SceneThumbnails.HEIGHT);
        picture.getStyleClass().add("scene-picture");
        picture.setMinSize(SceneThumbnails.WIDTH, SceneThumbnails.HEIGHT);
        picture.setMaxSize(SceneThumbnails.WIDTH, SceneThumbnails.HEIGHT);
        picture.managedProperty().bind(picture.visibleProperty());
        title.setWrapText(true);
        title.setAlignment(Pos.TOP_LEFT);
        title.setPrefHeight(TITLE);
        title.setMinHeight(TITLE);
        title.setMaxHeight(TITLE);
        HBox head = new HBox(5, number, title);
        VBox words = new VBox(0, head, state);
        VBox content = new VBox(4, picture, words);
        content.setPrefWidth(SceneThumbnails.WIDTH);
        content.setMaxWidth(SceneThumbnails.WIDTH);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("sample-card", "scene-card");
    }

    void show(Shown shown, ClaimWords words) {
        CheckedScene scene = shown.scene;
        setId("scene-" + shown.number);
        image.setImage(shown.image.orElse(null));
        picture.setVisible(!shown.low);
        number.setText(Integer.toString(shown.number));
        title.setText(called(scene, words));
        Optional<Verdict> verdict = scene.verdict();
        List<String> said = new ArrayList<>();
        verdict.ifPresent(found -> said.add(ClaimMarks.sign(found) + " " + words.of(found)));
        if (scene.scene().hidden()) {
            said.add(words.texts().get("cli.scenes.hidden"));
        }
        state.setText(String.join(", ", said));
        pseudoClassStateChanged(ON_SCREEN, shown.last);
        pseudoClassStateChanged(OTHER, shown.last && shown.changed);
        pseudoClassStateChanged(DOUBTFUL, verdict.filter(found -> found == Verdict.NO_LONGER).isPresent());
        pseudoClassStateChanged(HIDDEN, scene.scene().hidden());
        setAccessibleText(spoken(shown, words));
    }

    static String called(CheckedScene scene, ClaimWords words) {
        return scene.title().words().isEmpty() ? words.texts().get("cli.scenes.untitled") : scene.title().words();
    }

    private static String spoken(Shown shown, ClaimWords words) {
        List<String> said = new ArrayList<>();
        said.add(words.texts().get("story.card", shown.number, shown.scenes, called(shown.scene, words)));
        shown.scene.verdict().ifPresent(found -> said.add(words.texts().get("story.card.claim", words.of(found))));
        if (shown.scene.scene().hidden()) {
            said.add(words.texts().get("story.card.hidden"));
        }
        if (shown.last) {
            said.add(words.texts().get(shown.changed ? "story.card.changed" : "story.card.on-screen"));
        }
        return String.join(" ", said);
    }
}
