package samenspel.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import samenspel.claim.Verdict;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.story.CheckedStory;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;

/// The line over the scenes: how many there are, what became of what they say, and what can be done to the one on the screen.
final class StoryHead extends HBox {
    private final Texts texts;
    private final Label count = Labels.whole("", "quiet");
    private final Label doubt = Labels.of("", "story-doubt");
    private final Button walk;
    private final Button update;
    private final Button write;
    private final Button remarks;

    /// @param write shows the words of the scene shown last, or puts them away
    /// @param close puts the strip away
    StoryHead(Session session, Texts texts, Runnable write, Runnable close) {
        super(8);
        this.texts = texts;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        walk = Buttons.whole("story-walk", texts.get("story.walk"), () -> session.dispatch(Command.CLAIMS.action(session.state())));
        update = Buttons.whole("story-update", "", () -> session.dispatch(Command.SCENE_UPDATE.action(session.state())));
        this.write = Buttons.whole("story-write", texts.get("story.write"), write);
        remarks = Buttons.whole("story-remarks", "", () -> new RemarksDialog(session, texts).ask(getScene().getWindow()));
        List.of(walk, update, this.write, remarks).forEach(button -> button.getStyleClass().add("small"));
        getChildren().setAll(Labels.whole(texts.get("story"), "section-title"), count, doubt, walk, gap, remarks, update, this.write,
                Buttons.namedCross("story-close", texts.get("story.close"), close));
        getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        // Until it is known how the story stands.
        List.of(doubt, walk, update, this.write, remarks).forEach(node -> node.setVisible(false));
        doubt.setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("story-head");
    }

    void show(State state, CheckedStory story) {
        int scenes = story.scenes().size();
        int holds = story.count(Optional.of(Verdict.HOLDS));
        String counted = texts.get("story.count", scenes);
        boolean allHold = holds > 0 && !story.isDoubtful();
        count.setText(scenes == 0 ? texts.get("story.none") : allHold ? counted + ", " + texts.get("story.all-hold", holds) : counted);
        doubt.setText(doubts(story));
        doubt.setVisible(story.isDoubtful());
        walk.setVisible(story.isDoubtful());
        Optional<Integer> told = state.toldPlace();
        boolean changed = Command.SCENE_UPDATE.isAvailable(state);
        update.setVisible(told.isPresent());
        update.setDisable(!changed);
        told.ifPresent(place -> update.setText(texts.get("story.update", place + 1)));
        update.getStyleClass().removeAll("accent");
        if (changed) {
            update.getStyleClass().add("accent");
        }
        write.setVisible(told.isPresent());
        int said = state.document().orElseThrow().story().remarks();
        remarks.setVisible(said > 0);
        remarks.setText(texts.get("story.remarks", said));
    }

    private String doubts(CheckedStory story) {
        int gone = story.count(Optional.of(Verdict.NO_LONGER));
        int open = story.count(Optional.of(Verdict.CANNOT_BE_TOLD));
        List<String> said = new ArrayList<>();
        if (gone > 0) {
            said.add(ClaimMarks.sign(Verdict.NO_LONGER) + " " + texts.get("story.gone", gone));
        }
        if (open > 0) {
            said.add(ClaimMarks.sign(Verdict.CANNOT_BE_TOLD) + " " + texts.get("story.open", open));
        }
        return String.join(", ", said);
    }
}
