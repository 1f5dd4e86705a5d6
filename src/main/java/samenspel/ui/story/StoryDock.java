package samenspel.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import samenspel.claim.ClaimWords;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.StoryAction;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.CheckedScene;
import samenspel.study.story.CheckedStory;
import samenspel.text.Texts;
import samenspel.work.Worker;

/// The strip of scenes under the picture with the words of the one shown last. It is there when the document has scenes or somebody asked for it.
public final class StoryDock extends VBox {
    /// In a window lower than this there is no room for small pictures.
    private static final double LOW = 820;

    private final Session session;
    private final Texts texts;
    private final Runnable away;
    private final StoryChecks checks;
    private final SceneThumbnails thumbnails;
    private final StoryHead head;
    private final HBox body = new HBox(10);
    private @Nullable Parts parts;
    private @Nullable Network of;
    private Optional<Boolean> wanted = Optional.empty();
    private boolean writing;
    private boolean walking;
    private Optional<Integer> revealed = Optional.empty();

    /// Made when it is first shown.
    private record Parts(SceneCards cards, SceneEditor editor) {
    }

    /// @param former the strip in the language before, which this one follows; null for none
    /// @param away   gives the keyboard back
    public StoryDock(Session session, DrawnLayersCache drawnLayersCache, Worker worker, Texts texts, @Nullable StoryDock former, Runnable away) {
        this.session = session;
        this.texts = texts;
        this.away = away;
        this.checks = new StoryChecks(session, worker, this::checked);
        this.thumbnails = new SceneThumbnails(drawnLayersCache, worker, this::list);
        this.head = new StoryHead(session, texts, this::turnWords, this::close);
        if (former != null) {
            wanted = former.wanted;
            writing = former.writing;
            of = former.of;
        }
        getChildren().setAll(head, body);
        setId("story");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("story");
        sceneProperty().flatMap(scene -> scene.heightProperty()).orElse(0).subscribe(_ -> list());
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// Shows the strip, or puts it away.
    public void turn() {
        wanted = Optional.of(!isVisible());
        show(session.state());
        if (isVisible()) {
            focus();
        } else {
            away.run();
        }
    }

    private void close() {
        wanted = Optional.of(false);
        show(session.state());
        away.run();
    }

    /// Writes title and note of the scene shown last.
    public void write() {
        wanted = Optional.of(true);
        writing = true;
        show(session.state());
        list();
        if (parts != null && writing()) {
            // After the key that asked for it, which must not be typed into it.
            Platform.runLater(parts.editor::begin);
        }
    }

    private void turnWords() {
        if (writing) {
            writing = false;
            list();
            away.run();
        } else {
            write();
        }
    }

    /// Goes to the next scene of which what it says no longer holds or cannot be told.
    public void walk() {
        wanted = Optional.of(true);
        walking = true;
        show(session.state());
        Platform.runLater(this::walkOn);
    }

    private void walkOn() {
        State state = session.state();
        if (!walking || state.document().isEmpty() || !isChecked(state)) {
            return;
        }
        walking = false;
        CheckedStory story = checks.checked();
        OptionalInt next = story.nextDoubtful(state.view().flatMap(View::told).orElse(-1));
        if (next.isEmpty()) {
            session.dispatch(new Action.Notify(Notice.good("notice.claims-hold")));
            return;
        }
        session.dispatch(new Action.Dismiss());
        session.dispatch(new StoryAction.ShowScene(next.getAsInt()));
        writing = true;
        list();
        focus();
    }

    /// Whether what was checked is what is told now.
    private boolean isChecked(State state) {
        List<CheckedScene> known = checks.checked().scenes();
        return known.stream().map(CheckedScene::scene).toList().equals(state.document().orElseThrow().story().scenes());
    }

    private void focus() {
        if (parts != null) {
            parts.cards.focus(Math.max(0, session.state().view().flatMap(View::told).orElse(0)));
        }
    }

    public void show(State state) {
        if (state.document().isEmpty()) {
            setVisible(false);
            return;
        }
        Document document = state.document().get();
        if (of != document.network() && state.history().past() == null) {
            wanted = Optional.empty();
            writing = false;
        }
        of = document.network();
        checks.show(state);
        boolean there = wanted.orElse(!document.story().scenes().isEmpty()) && !state.settings().panels().isFullScreen();
        if (there) {
            thumbnails.show(state);
        }
        setVisible(there);
        list();
    }

    private void checked() {
        list();
        if (walking) {
            walkOn();
        }
    }

    private boolean writing() {
        return writing && session.state().told().isPresent();
    }

    /// All of it as it is now.
    private void list() {
        State state = session.state();
        if (isVisible() && state.document().isPresent()) {
            checks.words().ifPresent(words -> list(state, words));
        }
    }

    private void list(State state, ClaimWords words) {
        Parts made = made(words);
        CheckedStory story = checks.checked();
        head.show(state, story);
        made.cards.show(cards(state, story), words);
        Optional<CheckedScene> told = state.view().flatMap(View::told).filter(place -> writing() && place < story.scenes().size()).map(place -> story.scenes().get(place));
        made.editor.setVisible(told.isPresent());
        told.ifPresent(scene -> made.editor.show(state, scene, words));
        Optional<Integer> on = state.view().flatMap(View::told);
        if (!on.equals(revealed)) {
            revealed = on;
            Platform.runLater(() -> on.ifPresent(made.cards::reveal));
        }
    }

    private Parts made(ClaimWords words) {
        if (parts != null) {
            return parts;
        }
        Parts made = new Parts(new SceneCards(session, words, this::write, away), new SceneEditor(session, words, away));
        HBox.setHgrow(made.cards, Priority.ALWAYS);
        made.editor.managedProperty().bind(made.editor.visibleProperty());
        body.getChildren().setAll(made.cards, made.editor);
        parts = made;
        return made;
    }

    private List<SceneCard.Shown> cards(State state, CheckedStory story) {
        int last = state.toldPlace().orElse(-1);
        boolean changed = !state.isOnScene();
        boolean low = !writing() && getScene() != null && getScene().getHeight() < LOW;
        return IntStream.range(0, story.scenes().size()).mapToObj(at -> {
            CheckedScene scene = story.scenes().get(at);
            return new SceneCard.Shown(scene, at + 1, story.scenes().size(), at == last, changed, thumbnails.of(scene.scene().sight()), low);
        }).toList();
    }
}
