package samenspel.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.claim.ClaimText;
import samenspel.claim.ClaimWords;
import samenspel.claim.Verdict;
import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.StoryAction;
import samenspel.study.story.CheckedScene;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneChange;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.TypedLines;
import samenspel.ui.help.NoteNodes;

/// Title and note of the scene shown last: what is typed left, what it says now right. Each letter is kept at once; what is typed in one go
/// is one step of undo.
final class SceneEditor extends HBox {
    private static final double WIDTH = 660;
    private static final double TYPED = 330;

    private final Session session;
    private final Texts texts;
    private final TextField title = new TextField();
    private final TextArea note = new TextArea();
    private final FlowPane menus = new FlowPane(6, 4);
    private final Label said = Labels.wrapped("", "scene-said");
    private final VBox told = new VBox(4);
    private TextInputControl last = note;
    private Left left = new Left(note, -1, "", 0, 0);
    private ClaimWords words;
    private List<Object> offered = List.of();
    private int place = -1;
    private long sitting;
    private boolean filling;

    /// Where somebody was in what is being written when something else was given the keyboard.
    private record Left(TextInputControl control, int place, String text, int anchor, int caret) {
        boolean isStill(TextInputControl last, int now) {
            return control == last && place == now && !control.isFocused() && spaced(text).equals(spaced(control.getText()));
        }

        private static String spaced(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    SceneEditor(Session session, ClaimWords words, Runnable away) {
        super(12);
        this.session = session;
        this.words = words;
        this.texts = words.texts();
        title.setId("scene-title");
        title.setPromptText(texts.get("story.title.prompt"));
        title.setAccessibleText(texts.get("story.title"));
        note.setId("scene-note");
        note.setPromptText(texts.get("story.note.prompt"));
        note.setAccessibleText(texts.get("story.note"));
        note.setWrapText(true);
        note.setPrefRowCount(3);
        TypedLines.leaveByTab(note);
        typing(title, "title", typed -> new SceneChange.Rename(place, typed));
        typing(note, "note", typed -> new SceneChange.WriteNote(place, typed));
        VBox typed = new VBox(6, title, note, menus);
        typed.setMinWidth(TYPED);
        typed.setPrefWidth(TYPED);
        VBox.setVgrow(note, Priority.ALWAYS);
        ScrollPane says = new ScrollPane(new VBox(4, said, told));
        says.setFitToWidth(true);
        says.setMinWidth(0);
        says.getStyleClass().add("edge-to-edge");
        says.setId("scene-told");
        HBox.setHgrow(says, Priority.ALWAYS);
        getChildren().setAll(typed, says);
        setPrefWidth(WIDTH);
        setMinWidth(TYPED + 120);
        getStyleClass().add("scene-editor");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                away.run();
                event.consume();
            }
        });
    }

    private void typing(TextInputControl control, String what, Function<String, SceneChange> change) {
        control.textProperty().subscribe(typed -> {
            if (!filling && place >= 0) {
                keep(change.apply(typed), what);
            }
        });
        control.focusedProperty().subscribe(focused -> {
            sitting++;
            last = control;
            if (!focused) {
                left = new Left(control, place, control.getText(), control.getAnchor(), control.getCaretPosition());
            }
            if (!focused && place >= 0 && session.state().told().isPresent()) {
                // By ids, so that renaming changes nothing.
                keep(change.apply(words.byIds(ClaimText.read(control.getText()))), what);
            }
        });
    }

    private void keep(SceneChange change, String what) {
        session.dispatch(new StoryAction.ChangeScenes(change, Optional.of("scene-" + what + "-" + place + "-" + sitting)));
    }

    void begin() {
        title.requestFocus();
        title.end();
    }

    /// @param scene the one shown last, as it says now
    void show(State state, CheckedScene scene, ClaimWords now) {
        words = now;
        int shown = state.view().orElseThrow().told().orElse(-1);
        boolean other = shown != place;
        place = shown;
        // What was checked may lag behind what is kept.
        Scene kept = state.told().orElse(scene.scene());
        fill(title, kept.title(), other, new Scene(title.getText(), "", false, scene.scene().sight()).title());
        fill(note, kept.note(), other, new Scene("", note.getText(), false, scene.scene().sight()).note());
        offer(state);
        said.setText(SceneCard.called(scene, now));
        told.getChildren().setAll(ClaimMarks.remarks(scene.title(), now));
        scene.unseen(texts).ifPresent(why -> told.getChildren().add(Labels.wrapped(ClaimMarks.sign(Verdict.CANNOT_BE_TOLD) + " " + why, "finding-false")));
        told.getChildren().add(NoteNodes.of(scene.note().words(), texts));
        told.getChildren().addAll(ClaimMarks.remarks(scene.note(), now));
    }

    /// What is being typed is not touched, unless it belongs to another scene.
    ///
    /// @param typed what stands there, as it would be kept
    private void fill(TextInputControl control, String kept, boolean other, String typed) {
        if (other || !control.isFocused() && !typed.equals(kept)) {
            filling = true;
            control.setText(kept);
            filling = false;
        }
    }

    /// Where numbers are put: as it was left, with the blank at its end.
    private TextInputControl into() {
        if (left.isStill(last, place)) {
            filling = true;
            last.setText(left.text);
            filling = false;
            last.selectRange(left.anchor, left.caret);
        }
        return last;
    }

    /// Menus of the numbers of this network, and of those chosen.
    private void offer(State state) {
        Network network = state.document().orElseThrow().network();
        List<Object> next = List.of(System.identityHashCode(network), List.copyOf(state.view().orElseThrow().selection()));
        if (!next.equals(offered)) {
            offered = next;
            menus.getChildren().setAll(ReferenceMenus.numbers("scene-number", network, List.copyOf(state.chosen()), texts, this::into),
                    ReferenceMenus.claims("scene-claim", texts, this::into));
        }
    }
}
