package samenspel.ui.presenting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.StoryAction;
import samenspel.session.presenting.Display;
import samenspel.session.presenting.DisplayPlan;
import samenspel.session.presenting.Presentation;
import samenspel.session.presenting.PresenterWish;
import samenspel.session.presenting.ToldScenes;
import samenspel.session.presenting.ToldStory;
import samenspel.storage.window.DisplayChoices;
import samenspel.study.Document;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.story.Remark;
import samenspel.study.story.SceneChange;
import samenspel.text.Texts;
import samenspel.work.Worker;

/// Begins the telling of a story when it is asked for, at most one at a time, and ends it with the window.
public final class Presenter {
    private final ListChangeListener<Screen> screens = _ -> running().ifPresent(Telling::replan);
    private final Stage window;
    private final Session session;
    private final DrawnLayersCache drawnLayersCache;
    private final DisplayChoices file;
    private final Worker worker;
    private final Clock clock;
    private final Map<String, String> remembered;
    private @Nullable Telling telling;

    /// @param file which display showed the room its picture before
    public Presenter(Stage window, Session session, DrawnLayersCache drawnLayersCache, DisplayChoices file, Worker worker, Clock clock) {
        this.window = window;
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.file = file;
        this.worker = worker;
        this.clock = clock;
        this.remembered = new TreeMap<>(file.read());
        // The toolkit lives on when a window is gone.
        Screen.getScreens().addListener(new WeakListChangeListener<>(screens));
        session.listen(this::follow);
        window.setOnHiding(_ -> running().ifPresent(Telling::leave));
    }

    /// The displays there are.
    static List<Display> displays() {
        return Screen.getScreens().stream().map(one -> {
            Rectangle2D at = one.getBounds();
            return new Display((int) at.getMinX(), (int) at.getMinY(), (int) at.getWidth(), (int) at.getHeight(), one.equals(Screen.getPrimary()));
        }).toList();
    }

    Optional<Telling> running() {
        return Optional.ofNullable(telling);
    }

    /// From the first scene, or from the one that is looked at; one that runs comes to the front instead.
    public void begin(boolean here) {
        if (telling != null) {
            telling.front();
            return;
        }
        State state = session.state();
        Document document = state.document().orElseThrow();
        ToldStory story = ToldScenes.of(document, state.settings().language());
        if (!story.scenes().isEmpty()) {
            ask(story, state).ifPresent(choice -> begin(story, here ? state.toldPlace().orElse(0) + 1 : 1, choice));
        }
    }

    /// Asks only where there are several displays that were not chosen among before.
    private Optional<DisplayChooser.Choice> ask(ToldStory story, State state) {
        List<Display> displays = displays();
        DisplayPlan plan = DisplayPlan.of(displays, Optional.ofNullable(remembered.get(DisplayPlan.set(displays))), false);
        String proposed = plan.audience().orElseThrow().key();
        if (displays.size() == 1 || remembered.containsKey(DisplayPlan.set(displays))) {
            return Optional.of(new DisplayChooser.Choice(proposed, Optional.empty(), false));
        }
        int doubtful = (int) story.scenes().stream().filter(scene -> !scene.isTrue()).count();
        Optional<DisplayChooser.Choice> choice = new DisplayChooser(displays, Texts.in(state.settings().language())).ask(window, proposed, doubtful, story.heldBack());
        choice.ifPresent(one -> remember(displays, one.room()));
        return choice;
    }

    private void remember(List<Display> displays, String room) {
        if (!room.equals(remembered.put(DisplayPlan.set(displays), room))) {
            Map<String, String> all = Map.copyOf(remembered);
            worker.begin(_ -> file.write(all));
        }
    }

    private void begin(ToldStory story, int number, DisplayChooser.Choice choice) {
        State state = session.state();
        Document document = state.document().orElseThrow();
        Instant now = clock.instant();
        Presentation begun = Presentation.of(story, number, now, choice.endsAfter(ZonedDateTime.now(clock)));
        Telling.Setting setting = new Telling.Setting((story.isConfidential() ? AnonymousCopy.NAME : document.network().profile().name()).in(state.settings().language().tag()), Optional.of(choice.room()), Presenter::displays,
                state.settings().reduceMotion(), window.getScene().getStylesheets(), this::wished);
        telling = new Telling(begun.with(begun.screen().withBlack(choice.black())), new RoomMarks(document, state.settings().language(), drawnLayersCache), setting,
                Texts.in(state.settings().language()), clock);
        telling.begin();
    }

    private void wished(PresenterWish wish) {
        switch (wish) {
            case PresenterWish.Leave _ -> left();
            case PresenterWish.KeepRemark(int scene, String words) -> keep(scene, new Remark(LocalDateTime.ofInstant(clock.instant(), clock.getZone()), words));
            case PresenterWish.Swap _ -> { }
        }
    }

    private void keep(int number, Remark remark) {
        session.state().document().flatMap(document -> document.story().scene(number))
                .ifPresent(scene -> session.dispatch(new StoryAction.ChangeScenes(new SceneChange.Remarks(number - 1, Stream.concat(scene.remarks().stream(), Stream.of(remark)).toList()))));
    }

    /// The window is as it was before.
    private void left() {
        running().flatMap(Telling::wanted).ifPresent(room -> {
            if (displays().size() > 1) {
                remember(displays(), room);
            }
        });
        telling = null;
        window.toFront();
        window.requestFocus();
    }

    /// Told anew when the document changes beneath it; without a document it ends.
    private void follow(State before, State after) {
        if (telling == null || before.document().equals(after.document())) {
            return;
        }
        Telling running = telling;
        Platform.runLater(() -> after.document().ifPresentOrElse(
                document -> running.telling(running.now().telling(ToldScenes.of(document, after.settings().language()))), running::leave));
    }
}
