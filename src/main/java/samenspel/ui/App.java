package samenspel.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import samenspel.diagram.Typeface;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.look.Paper;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.Session;
import samenspel.session.SettingsAction;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.settings.Settings;
import samenspel.session.settings.SystemWishes;
import samenspel.storage.disk.Preferences;
import samenspel.storage.journal.JournalFolder;
import samenspel.storage.journal.Versions;
import samenspel.storage.window.DisplayChoices;
import samenspel.storage.window.GoneHints;
import samenspel.storage.window.RecentFiles;
import samenspel.storage.window.WindowFiles;
import samenspel.study.Document;
import samenspel.study.Drawings;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.dialog.SystemChoosers;
import samenspel.ui.look.LookPane;
import samenspel.ui.multiples.MultiplesPane;
import samenspel.ui.numbers.OrganisationsPane;
import samenspel.ui.numbers.whole.NetworkPane;
import samenspel.ui.over.Overlays;
import samenspel.ui.over.StepTimes;
import samenspel.ui.panel.Pane;
import samenspel.ui.panel.Workbench;
import samenspel.ui.plot.MatrixPane;
import samenspel.ui.plot.RetentionPane;
import samenspel.ui.presenting.Presenter;
import samenspel.ui.scenario.ScenarioPane;
import samenspel.ui.story.ReadyWriting;
import samenspel.ui.study.StudyPane;
import samenspel.ui.table.ChangeTablePane;
import samenspel.ui.theme.Dresser;
import samenspel.ui.theme.SystemListener;
import samenspel.work.FaultLog;
import samenspel.work.Faults;
import samenspel.work.JournalKeeper;
import samenspel.work.Tickets;
import samenspel.work.Worker;
import samenspel.work.files.EarlierStates;
import samenspel.work.files.EffectWriter;
import samenspel.work.files.SettingsFile;

/// Wires the program: every part gets what it needs in its constructor, here and nowhere else.
public final class App {
    private static final List<Integer> ICON_SIDES = List.of(16, 32, 64, 128, 256);

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final Duration PATIENCE = Duration.millis(700);

    /// Where other keyboards and the number pad have the same key.
    private static final Map<Command, List<String>> MORE_KEYS = Map.of(
            Command.ZOOM_IN, List.of("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
            Command.ZOOM_OUT, List.of("Shortcut+Subtract"),
            Command.FIT, List.of("Shortcut+Numpad 0"));
    private static final Set<Command> KEYS_OF_TEXT = Set.of(Command.COPY_PICTURE, Command.UNDO, Command.REDO, Command.SELECT_ALL, Command.REMOVE_ORGANISATION);

    private static final Set<Command> KEYS_OF_ROWS = Set.of(Command.COPY_PICTURE, Command.SELECT_ALL);

    private static final PseudoClass DARK_PAPER = PseudoClass.getPseudoClass("dark-paper");

    private final Stage stage;
    private final Session session;
    private final PictureCanvas canvas;
    private final WindowQuestions questions;
    private final Faults faults;
    private final JournalFolder journals;
    private final JournalKeeper keeper;
    private final StartRequest opening;
    private final Worker worker;
    private final Dresser dresser = new Dresser();
    private final SystemListener system;

    /// The program as people use it.
    static App ofUsers(Stage stage, StartRequest opening, Worker worker) {
        Preferences preferences = new Preferences(Preferences.folder());
        State[] last = new State[1];
        Clock clock = Clock.systemDefaultZone();
        Choosers choosers = new SystemChoosers(() -> stage, () -> Texts.in(last[0].settings().language()), worker, clock, () -> last[0].folder());
        App app = new App(stage, preferences, choosers, worker, opening, clock);
        OtherWindows others = new OtherWindows(new WindowFiles(preferences.home()), action -> Platform.runLater(() -> app.session.dispatch(action)));
        others.begin(stage);
        app.session.listen(others::follow);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> others.end());
        stage.setOnShown(_ -> app.questions.disk().look(app.journals, opening.file()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> app.keeper.keepAtEnd(Platform::runLater), "journal-end"));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> app.faults.reportOnce(fault).ifPresent(app::tell));
        last[0] = app.session.state();
        app.session.listen((before, after) -> last[0] = after);
        return app;
    }

    /// @param background where work is done: files are read and written and layouts are made
    public App(Stage stage, Preferences preferences, Choosers choosers, Executor background) {
        this(stage, preferences, choosers, background, Clock.systemDefaultZone());
    }

    /// @param clock says on which day something is entered by hand
    public App(Stage stage, Preferences preferences, Choosers choosers, Executor background, Clock clock) {
        this(stage, preferences, choosers, new Worker(background, Platform::runLater), StartRequest.ofNothing(), clock);
    }

    private App(Stage stage, Preferences preferences, Choosers choosers, Worker worker, StartRequest opening, Clock clock) {
        this.stage = stage;
        this.system = new SystemListener(this::follow);
        this.opening = opening;
        this.worker = worker;
        this.journals = new JournalFolder(preferences.home());
        DrawnLayersCache drawnLayersCache = opening.drawnLayersCache();
        Session[] self = new Session[1];
        Consumer<Action> dispatch = action -> Platform.runLater(() -> self[0].dispatch(action));
        this.keeper = new JournalKeeper(journals.journal(), clock, JournalKeeper.aMomentLater(), dispatch);
        this.faults = new Faults(keeper::keepNow, new FaultLog(preferences.home()));
        Drawings drawings = new Drawings(drawnLayersCache);
        SettingsFile kept = new SettingsFile(preferences);
        EarlierStates earlier = new EarlierStates(new Versions(preferences.home()), clock);
        this.questions = new WindowQuestions(stage, choosers, drawings, kept, () -> self[0].state(),
                new WindowQuestions.Elsewhere(dispatch, worker, opening.reader().imports(), clock, keeper, earlier));
        this.session = new Session(State.starting(following(kept.read())),
                new EffectRunner(new Tickets(worker, dispatch, faults), opening.reader(), () -> self[0].state(), questions, new EffectWriter(drawings, earlier)));
        self[0] = session;
        dresser.begin(session.state().settings().appearance());
        opening.file().ifPresent(this::open);
        this.canvas = new PictureCanvas(session, drawnLayersCache, worker);
        UsedFiles used = new UsedFiles(new RecentFiles(preferences.home()), clock, worker, session::state, dispatch, questions::leaving);
        session.listen(used::follow);
        Workbench workbench = new Workbench(session, drawnLayersCache, worker, canvas, new Workbench.Beside(
                new SampleThumbnails(worker, new Figures(drawnLayersCache)), used, questions.guide(),
                new Overlays.Memory(new StepTimes(clock), new KeptHints(new GoneHints(preferences.home()), worker)), panes(drawnLayersCache, worker), texts -> new LookPane(session, texts)));
        answer(workbench, preferences);
        session.listen((before, after) -> foresee(drawnLayersCache, before, after, worker));
        prepare(new Scene(workbench, WIDTH, HEIGHT));
        present(new Presenter(stage, session, drawnLayersCache, new DisplayChoices(preferences.home()), worker, clock));
        stage.setOnShowing(event -> WindowFit.into(stage, Screen.getPrimary().getVisualBounds(), WIDTH, HEIGHT));
        new FullScreen(stage, session);
        startPlaying();
        session.listen(keeper::follow);
    }

    private void startPlaying() {
        Playback playback = new Playback(session);
        playback.start();
        // The toolkit's clock would keep a closed window for ever.
        stage.setOnHidden(event -> {
            playback.stop();
            keeper.end();
        });
    }

    private void present(Presenter presenter) {
        questions.on(Effect.Ask.PRESENT, () -> Platform.runLater(() -> presenter.begin(false)));
        questions.on(Effect.Ask.PRESENT_HERE, () -> Platform.runLater(() -> presenter.begin(true)));
    }

    /// What the window itself shows or does when it is asked for.
    private void answer(Workbench workbench, Preferences preferences) {
        questions.on(Effect.Ask.SEARCH, workbench::search);
        questions.on(Effect.Ask.LAYOUT, workbench::arrangement);
        questions.on(Effect.Ask.LOOK, workbench::look);
        questions.on(Effect.Ask.COMMANDS, () -> workbench.over().find());
        questions.on(Effect.Ask.STORY, () -> workbench.story().turn());
        questions.on(Effect.Ask.SCENE, () -> workbench.story().write());
        questions.on(Effect.Ask.CLAIMS, () -> workbench.story().walk());
        questions.on(Effect.Ask.READY_STORY, new ReadyWriting(session, worker)::begin);
        questions.on(Effect.Ask.STEPS, () -> workbench.over().steps());
        questions.on(Effect.Ask.TIE_NEXT, () -> canvas.ties().go(1));
        questions.on(Effect.Ask.TIE_BACK, () -> canvas.ties().go(-1));
        questions.on(Effect.Ask.TIE_OVER, () -> canvas.ties().over());
        questions.on(Effect.Ask.TIE_CARD, () -> canvas.ties().pin());
        questions.on(Effect.Ask.QUIT, () -> questions.leaving(this::close));
        questions.on(Effect.Ask.ABOUT, () -> questions.networks().about(preferences.home()));
    }

    /// The forms in which a network can be looked at besides the one picture.
    private Map<Perspective, Function<Texts, Pane>> panes(DrawnLayersCache drawnLayersCache, Worker worker) {
        return Map.of(
                Perspective.SIDE_BY_SIDE, texts -> new MultiplesPane(session, drawnLayersCache, worker, texts),
                Perspective.MULTIPLES, texts -> new MultiplesPane(session, drawnLayersCache, worker, texts),
                Perspective.ORGANISATIONS, texts -> new OrganisationsPane(session, worker, canvas, texts),
                Perspective.TABLE, texts -> new ChangeTablePane(session, drawnLayersCache, canvas, texts),
                Perspective.MATRIX, texts -> new MatrixPane(session, drawnLayersCache, texts),
                Perspective.NETWORK, texts -> new NetworkPane(session, worker, texts),
                Perspective.RETENTION, texts -> new RetentionPane(session, drawnLayersCache, canvas, texts),
                Perspective.STUDY, texts -> new StudyPane(session, worker, texts),
                Perspective.SCENARIO, texts -> new ScenarioPane(session, worker, texts));
    }

    /// Works out the other waves and changes of a network just opened, so that the first click on one finds
    /// it ready.
    private static void foresee(DrawnLayersCache drawnLayersCache, State before, State after, Worker worker) {
        Network network = after.document().map(Document::network).orElse(null);
        if (network != null && network != before.document().map(Document::network).orElse(null)) {
            worker.begin(_ -> View.lenses(network).forEach(lens -> drawnLayersCache.of(network, lens)));
        }
    }

    private void prepare(Scene scene) {
        for (Typeface face : Typeface.values()) {
            Font.loadFont(face.open(), 14);
        }
        for (Command command : Command.values()) {
            accelerate(scene, command);
        }
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::plays);
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(!files.isEmpty());
            Platform.runLater(() -> {
                session.finishTyping();
                questions.leaving(() -> questions.open(files));
            });
        });
        stage.setScene(scene);
        ICON_SIDES.forEach(side -> stage.getIcons().add(new Image("/samenspel/ui/icons/samenspel-" + side + ".png")));
        stage.setOnCloseRequest(this::closing);
        session.listen((before, after) -> show(after));
        session.listen(questions::follow);
        show(session.state());
    }

    /// Keys without a modifier but shift, those of functions apart, belong to the picture and to the control that has the focus; those that copy
    /// and undo belong to a text while it is being typed.
    private void accelerate(Scene scene, Command command) {
        List<KeyCombination> keys = Stream.concat(Stream.of(command.shortcut()), MORE_KEYS.getOrDefault(command, List.of()).stream())
                .map(KeyCombination::valueOf).toList();
        boolean plain = !command.shortcut().matches("(Shortcut|Alt)[+].+|(Shift[+])?F[0-9]+");
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl && KEYS_OF_TEXT.contains(command)
                    || scene.getFocusOwner() instanceof TableView && KEYS_OF_ROWS.contains(command);
            if (!plain && !typing && keys.stream().anyMatch(combination -> combination.match(event)) && command.isAvailable(session.state())) {
                session.dispatch(command.action(session.state()));
                event.consume();
            }
        });
    }

    /// The space bar plays wherever the keyboard is, but where it is a letter or presses a control.
    private void plays(KeyEvent event) {
        boolean taken = event.isConsumed() || event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ButtonBase;
        if (!taken && KeyCombination.valueOf(Command.PLAY.shortcut()).match(event) && Command.PLAY.isAvailable(session.state())) {
            session.dispatch(Command.PLAY.action(session.state()));
            event.consume();
        }
    }

    /// What the window lays over pictures is coloured for their paper.
    private void colour(Settings settings) {
        dresser.dress(stage.getScene(), settings.appearance());
        stage.getScene().getRoot().pseudoClassStateChanged(DARK_PAPER, settings.paper() == Paper.DARK);
    }

    private Settings following(Settings last) {
        return last.with(last.appearance().with(system.now()));
    }

    private void follow(SystemWishes wishes) {
        if (!wishes.equals(session.state().settings().appearance().system())) {
            session.dispatch(new SettingsAction.FollowSystem(wishes));
        }
    }

    private void closing(WindowEvent event) {
        event.consume();
        session.finishTyping();
        questions.leaving(this::close);
    }

    /// The keyboard leaves the search first: the toolkit stumbles over a list that is open when its window hides.
    private void close() {
        canvas.requestFocus();
        stage.hide();
    }

    private void show(State state) {
        colour(state.settings());
        String name = state.document().map(d -> d.network().profile().name().in(state.settings().language().tag())).orElse("");
        String called = state.isConfidential() ? Texts.in(state.settings().language()).get("confidential.title", name) : name;
        // A line break in a name would stand as boxes there.
        stage.setTitle(name.isEmpty() ? "Samenspel" : called.strip().replaceAll("\\s+", " ") + " – Samenspel");
    }

    public void show() {
        stage.show();
        canvas.requestFocus();
    }

    /// Shows the window once what is being opened is there, so that it is laid out only once; a file that
    /// takes long does not keep the window from its user.
    void showWhenReady() {
        if (session.state().work().isEmpty()) {
            show();
            return;
        }
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> show());
        patience.play();
        session.listen((before, after) -> {
            if (before.work().isPresent() && after.work().isEmpty() && !stage.isShowing()) {
                patience.stop();
                Platform.runLater(this::show);
            }
        });
    }

    private void tell(Notice notice) {
        Platform.runLater(() -> session.dispatch(new Action.Notify(notice)));
    }

    public void open(Path file) {
        session.dispatch(new Action.Open(file));
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    public Session session() {
        return session;
    }

    /// Lets time run while a change is told: one moment a pulse.
    private static final class Playback extends AnimationTimer {
        private final Session session;
        private long last;

        Playback(Session session) {
            this.session = session;
        }

        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : Math.min(0.1, (now - last) / 1e9);
            last = now;
            State state = session.state();
            if (state.playing() && state.view().isPresent()) {
                session.dispatch(new Action.ShowMoment(state.view().get().moment().orElse(0.0) + seconds * state.settings().speed().times()));
            }
        }
    }
}
