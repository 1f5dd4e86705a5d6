package samenspel.ui.presenting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.util.Duration;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.audience.RoomPaper;
import samenspel.diagram.look.Sight;
import samenspel.layout.Point;
import samenspel.session.presenting.Display;
import samenspel.session.presenting.DisplayPlan;
import samenspel.session.presenting.Presentation;
import samenspel.session.presenting.PresenterAct;
import samenspel.session.presenting.PresenterInput;
import samenspel.session.presenting.PresenterKey;
import samenspel.session.presenting.PresenterWish;
import samenspel.session.presenting.Presenting;
import samenspel.session.presenting.RoomSight;
import samenspel.text.Texts;

/// A story while it is told: both windows, one hand for the keys of both. Only the window of the room is full screen, since the toolkit knows
/// one such window at a time.
final class Telling {
    private static final Duration MOUSE_STAYS = Duration.seconds(2);
    /// Window systems take a moment to leave the full screen before a window can be moved.
    private static final Duration MOVES = Duration.millis(350);

    private final Texts texts;
    private final Clock clock;
    private final RoomMarks marks;
    private final boolean lessMotion;
    private final Consumer<PresenterWish> wishes;
    private final Supplier<List<Display>> displays;
    private final Stage room = new Stage();
    private final Stage notes = new Stage();
    private final RoomView picture = new RoomView("room");
    private final StackPane roomRoot = new StackPane(picture);
    private final PresenterPane presenter;
    private final PresenterOverlay overlay;
    private final PauseTransition mouse = new PauseTransition(MOUSE_STAYS);
    private final PauseTransition moving = new PauseTransition(MOVES);
    private final Timeline ticks = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    /// Letters that come while a picture is drawn are taken together.
    private final AnimationTimer sought = new AnimationTimer() {
        @Override
        public void handle(long time) {
            stop();
            show(false);
        }
    };
    private Presentation now;
    private DisplayPlan plan;
    private Optional<String> wanted;
    private boolean noted;
    private boolean ended;
    private Point light = new Point(0.5, 0.5);

    /// @param title      of the windows
    /// @param wanted     the display for the room, if one was chosen
    /// @param displays   there are now
    /// @param wishes     leaving apart, what is to be done outside
    record Setting(String title, Optional<String> wanted, Supplier<List<Display>> displays, boolean lessMotion, List<String> styles, Consumer<PresenterWish> wishes) {
    }

    Telling(Presentation begun, RoomMarks marks, Setting setting, Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.marks = marks;
        this.now = begun;
        this.lessMotion = setting.lessMotion;
        this.wishes = setting.wishes;
        this.wanted = setting.wanted;
        this.displays = setting.displays;
        this.presenter = new PresenterPane(texts, setting.title, new RoomView("presenter-now"), this::does);
        this.overlay = new PresenterOverlay(texts, this::painted);
        this.plan = DisplayPlan.of(displays.get(), wanted, false);
        this.noted = plan.presenter().isPresent();
        prepare(room, roomRoot, setting);
        prepare(notes, new StackPane(presenter), setting);
        room.setFullScreenExitHint("");
        room.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        roomRoot.getStyleClass().add("room");
        ticks.setCycleCount(Animation.INDEFINITE);
        mouse.setOnFinished(_ -> roomRoot.setCursor(Cursor.NONE));
        moving.setOnFinished(_ -> place());
        picture.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                does(PresenterAct.NEXT);
            }
        });
        pointed(picture);
        pointed(presenter.now());
    }

    private void prepare(Stage stage, StackPane root, Setting setting) {
        Scene scene = new Scene(root, 1000, 640, Color.BLACK);
        scene.getStylesheets().setAll(setting.styles);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        stage.setScene(scene);
        stage.setTitle(setting.title);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
    }

    /// Shows the windows.
    void begin() {
        place();
        tick();
        ticks.play();
        mouse.play();
    }

    Presentation now() {
        return now;
    }

    DisplayPlan plan() {
        return plan;
    }

    void front() {
        (plan.presenter().isPresent() ? notes : room).toFront();
        (plan.presenter().isPresent() ? notes : room).requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        press(new PresenterKey.Pressed(event.getCode().name(), event.isShiftDown(), event.isShortcutDown()));
    }

    private void typed(KeyEvent event) {
        event.consume();
        if (!event.isShortcutDown() && !event.getCharacter().isEmpty() && event.getCharacter().codePoints().noneMatch(Character::isISOControl)) {
            press(new PresenterKey.Typed(event.getCharacter()));
        }
    }

    void press(PresenterKey key) {
        done(Presenting.press(now, key, clock.instant()));
    }

    void does(PresenterAct act) {
        done(Presenting.does(now, act, clock.instant()));
    }

    private void done(Presenting after) {
        boolean names = after.next().screen().names() == now.screen().names();
        now = after.next();
        after.wish().ifPresent(this::wished);
        if (ended) {
            return;
        }
        if (now.input() instanceof PresenterInput.Find) {
            sought.start();
        } else {
            show(names);
        }
    }

    private void wished(PresenterWish wish) {
        switch (wish) {
            case PresenterWish.Leave _ -> leave();
            case PresenterWish.Swap _ -> swap();
            case PresenterWish.KeepRemark remark -> wishes.accept(remark);
        }
    }

    private void swap() {
        wanted = plan.swapped();
        replan();
    }

    /// The display chosen for the room.
    Optional<String> wanted() {
        return wanted;
    }

    /// A display went or came.
    void replan() {
        DisplayPlan next = DisplayPlan.of(displays.get(), wanted, noted);
        if (next.equals(plan)) {
            return;
        }
        plan = next;
        noted = noted || plan.presenter().isPresent();
        // Out of the full screen first: a window in it cannot be moved, and follows the display that is left over the notes.
        room.setFullScreen(false);
        if (plan.isLost()) {
            room.hide();
        }
        moving.playFromStart();
    }

    private void place() {
        if (ended) {
            return;
        }
        plan.presenter().ifPresentOrElse(display -> {
            over(notes, display);
            notes.setMaximized(true);
        }, notes::hide);
        plan.audience().ifPresentOrElse(display -> {
            over(room, display);
            room.setFullScreen(true);
        }, room::hide);
        StackPane under = plan.presenter().isPresent() ? (StackPane) notes.getScene().getRoot() : roomRoot;
        if (!under.getChildren().contains(overlay)) {
            ((StackPane) (under == roomRoot ? notes.getScene().getRoot() : roomRoot)).getChildren().remove(overlay);
            under.getChildren().add(overlay);
        }
        show(false);
        front();
    }

    private static void over(Stage stage, Display display) {
        stage.setMaximized(false);
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
        stage.show();
    }

    /// @param moves whether the way from one picture to the next is shown
    private void show(boolean moves) {
        AudienceScreen screen = plan.audience().map(one -> new AudienceScreen(one.width(), one.height())).orElse(new AudienceScreen(1920, 1080));
        boolean calm = moves && !lessMotion;
        paint(picture, now.room(), screen, calm);
        paint(presenter.now(), now.own(), screen, false);
        now.nextPlace().flatMap(now::ahead).ifPresent(ahead -> paint(presenter.next(), ahead, screen, false));
        presenter.show(now, plan.isLost());
        overlay.show(now);
        shine();
        tick();
    }

    private void paint(RoomView view, RoomSight sight, AudienceScreen screen, boolean moves) {
        RoomPaper paper = now.screen().black() ? RoomPaper.BLACK : RoomPaper.WHITE;
        switch (sight) {
            case RoomSight.Blank _ -> view.show(List.of(), screen, Colour.BLACK, false);
            case RoomSight.Shown shown -> view.show(drawn(shown, screen, paper), screen, paper.ground(), moves);
        }
    }

    private List<Mark> drawn(RoomSight.Shown shown, AudienceScreen screen, RoomPaper paper) {
        return paper.of(marks.of(shown, now.hits(), now.hit(), screen), Sight.NORMAL);
    }

    private RoomView painted(RoomView view, RoomSight.Shown shown) {
        paint(view, shown, plan.audience().map(one -> new AudienceScreen(one.width(), one.height())).orElse(new AudienceScreen(1920, 1080)), false);
        return view;
    }

    private void pointed(RoomView view) {
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            light = view.share(event.getX(), event.getY());
            shine();
            roomRoot.setCursor(Cursor.DEFAULT);
            mouse.playFromStart();
        });
    }

    private void shine() {
        picture.light(light, now.screen().spotlight());
        presenter.now().light(light, now.screen().spotlight());
    }

    private void tick() {
        presenter.tick(now, clock.instant(), clock.getZone());
    }

    /// The story in other words, or of changed data.
    void telling(Presentation other) {
        now = other;
        show(false);
    }

    void leave() {
        if (!ended) {
            ended = true;
            ticks.stop();
            mouse.stop();
            moving.stop();
            sought.stop();
            room.setFullScreen(false);
            room.hide();
            notes.hide();
            wishes.accept(new PresenterWish.Leave());
        }
    }
}
