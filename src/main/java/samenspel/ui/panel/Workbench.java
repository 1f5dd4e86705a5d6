package samenspel.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.OrganisationId;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.search.FoundThing;
import samenspel.session.settings.TextSize;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.help.HelpLink;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.canvas.PinMarks;
import samenspel.ui.canvas.PointedAt;
import samenspel.ui.card.CardPanel;
import samenspel.ui.command.CommandBar;
import samenspel.ui.command.MenuKey;
import samenspel.ui.command.MenuRow;
import samenspel.ui.command.PictureMenu;
import samenspel.ui.command.Recents;
import samenspel.ui.control.Swatch;
import samenspel.ui.filter.FilterBar;
import samenspel.ui.layout.LayoutRoom;
import samenspel.ui.over.Overlays;
import samenspel.ui.search.Finder;
import samenspel.ui.story.StoryDock;
import samenspel.ui.time.TimeBar;
import samenspel.ui.welcome.Thumbnails;
import samenspel.ui.welcome.Welcome;
import samenspel.work.Worker;

/// The whole window: the picture with its bars and panel, or the welcome page. Built anew when the
/// language or the size of words changes.
public final class Workbench extends BorderPane {
    private final Session session;
    private final DrawnLayersCache drawnLayersCache;
    private final Worker worker;
    private final PictureCanvas canvas;
    private final Welcome welcome;
    private Language language;
    private TextSize words;
    private CommandBar commands;
    private final Sides sides;
    private TopBars bars;
    private MenuRow menus;
    private TimeBar time;
    private NoticeBar notices;
    private LayoutRoom layout;
    private PerspectiveTabs tabs;
    private final PaneArea panes;
    private final Function<Texts, Pane> looks;
    private final Recents recents;
    private final Guide guide;
    private LookDock look;
    private SightBadge sight;
    private FilterBar filter;
    private StoryDock story;
    private ArrangedBadge arranged;
    private Overlays over;
    private Node under;
    private final Overlays.Memory memory;
    private final Leisure leisure = new Leisure(this, this::prepare);
    private final List<FoundThing> found = new ArrayList<>();

    /// What is shown beside the picture.
    ///
    /// @param recents files used before
    /// @param guide   opens the help
    /// @param memory  of what lies over the picture
    /// @param panes for each form but the one picture
    /// @param look  where colours and lines are chosen
    public record Beside(Thumbnails thumbnails, Recents recents, Guide guide, Overlays.Memory memory, Map<Perspective, Function<Texts, Pane>> panes, Function<Texts, Pane> look) {
    }

    /// The help.
    ///
    /// @param place opens it at a place
    /// @param words searches it
    public record Guide(Consumer<HelpLink> place, Consumer<String> words) {
    }

    public Workbench(Session session, DrawnLayersCache drawnLayersCache, Worker worker, PictureCanvas canvas, Beside beside) {
        this.looks = beside.look;
        this.recents = beside.recents;
        this.guide = beside.guide;
        this.memory = beside.memory;
        session.listen(memory.times()::follow);
        this.worker = worker;
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.canvas = canvas;
        this.sides = new Sides(this, session, this::across);
        this.panes = new PaneArea(new StackPane(canvas, focusFrame()), ScopedPane.scoped(beside.panes, session, drawnLayersCache), canvas::foresee);
        this.welcome = new Welcome(session, beside.thumbnails, beside.recents);
        getStyleClass().add("workbench");
        new PictureMenu(canvas, session);
        new PinMarks(canvas, session);
        new NoteCard(canvas, session);
        new NoteHint(canvas, session);
        session.listen(this::changed);
        canvas.afterFirstPicture(this::furnish);
        canvas.afterLargePicture(this::measured);
        addEventFilter(KeyEvent.KEY_PRESSED, this::puttingAway);
        addEventFilter(KeyEvent.KEY_PRESSED, MenuKey::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        new KeyboardReturn(this, session, panes, () -> menus);
        show(session.state());
    }

    /// Puts the caret into the search field.
    public void search() {
        leaveFullScreen();
        if (!session.state().settings().panels().bars()) {
            session.dispatch(Command.BARS.action(session.state()));
        }
        commands.search().requestFocus();
    }

    /// What lies over the picture, to be shown by commands.
    public Overlays over() {
        return over;
    }

    /// Shows how organisations stand and what can be done about it, or puts that away.
    public void arrangement() {
        leaveFullScreen();
        look.close();
        layout.turn(session.state());
    }

    /// Shows colours and lines to be chosen, or puts them away.
    public void look() {
        leaveFullScreen();
        layout.close();
        look.turn();
    }

    /// The strip of scenes, to be shown by commands.
    public StoryDock story() {
        leaveFullScreen();
        return story;
    }

    /// What is asked for stands in panels that are away on the whole screen.
    private void leaveFullScreen() {
        if (session.state().settings().panels().isFullScreen()) {
            session.dispatch(Command.FULL_SCREEN.action(session.state()));
        }
    }

    private void changed(State before, State after) {
        if (sides.isFurnished()) {
            leisure.begin();
        }
        over.follow(before, after);
        if (!after.settings().language().equals(language) || after.settings().appearance().text() != words) {
            KeptFocus.around(getScene(), () -> show(after));
        } else if (differOnlyInWork(before, after)) {
            // While a large file is read, twenty times a second.
            notices.show(after);
        } else if (differOnlyInTime(before, after)) {
            // While a change is told, many times a second.
            time.show(after);
            sides.showMoment(after);
            layout.show(after);
        } else {
            show(after);
        }
        if (before.document().isEmpty() && after.document().isPresent()) {
            canvas.requestFocus();
        } else if (!before.settings().panels().isFullScreen() && after.settings().panels().isFullScreen()) {
            panes.takeKeyboard();
        }
    }

    private static boolean differOnlyInTime(State before, State after) {
        return before.document() == after.document() && before.notice() == after.notice() && before.work() == after.work()
                && before.settings() == after.settings() && before.saved() == after.saved() && before.live() == after.live()
                && before.canvas() == after.canvas()
                && before.view().isPresent() && before.view().map(Workbench::timeless).equals(after.view().map(Workbench::timeless));
    }

    private static boolean differOnlyInWork(State before, State after) {
        return before.work().isPresent() && after.work().isPresent() && before.document() == after.document()
                && before.view() == after.view() && before.notice() == after.notice() && before.settings() == after.settings();
    }

    private static View timeless(View view) {
        return view.withMoment(Optional.empty());
    }

    /// Escape closes what lies over the picture before the picture hears of it.
    private void puttingAway(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (over.escape()) {
            event.consume();
        } else if (canvas.ties().close()) {
            canvas.requestFocus();
            event.consume();
        } else if (layout.isOpen() && !session.state().settings().panels().isFullScreen()) {
            layout.close();
            event.consume();
        } else if (sides.isEditing()) {
            sides.closeEditor();
            canvas.requestFocus();
            event.consume();
        }
    }

    /// Escape lets go of what is selected, wherever the keyboard is, unless a control needs it itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            session.dispatch(session.state().escape());
        }
    }

    private void show(State state) {
        if (!state.settings().language().equals(language) || state.settings().appearance().text() != words) {
            language = state.settings().language();
            words = state.settings().appearance().text();
            build(Texts.in(language));
        }
        boolean open = state.document().isPresent();
        boolean looked = open && !state.view().orElseThrow().perspective().isByItself();
        boolean full = state.settings().panels().isFullScreen();
        sides.show(state, looked);
        story.show(state);
        time.setVisible(looked && state.settings().panels().time());
        boolean picture = open && !panes.show(state);
        canvas.setVisible(picture);
        bars.show(state, open, looked, sides.hasRoomForCard());
        welcome.setVisible(!open);
        commands.show(state);
        notices.show(state);
        arranged.show(state);
        under.setVisible(!full || time.isVisible());
        over.show(state);
        if (open) {
            welcome.leave();
            time.show(state);
            tabs.show(state);
            layout.show(state);
            look.show(state);
            sight.show(state);
            filter.setVisible(state.settings().panels().bars() && ScopedPane.hasFilterBar(state.view().orElseThrow()));
            filter.show(state);
        } else {
            filter.setVisible(false);
            time.title().setVisible(false);
            layout.close();
            look.close();
            sight.show(state);
            welcome.show(state);
        }
    }

    private void editFilter(String control) {
        sides.editFilter(control);
    }

    private void build(Texts texts) {
        if (notices != null) {
            notices.retire();
        }
        commands = new CommandBar(session, texts);
        time = new TimeBar(session, drawnLayersCache, texts);
        notices = notices(texts);
        canvas.setAccessibleText(texts.get("picture.accessible"));
        boolean open = layout != null && layout.isOpen();
        layout = new LayoutRoom(session, worker, texts, commands.layoutButton(), canvas::requestFocus);
        tabs = new PerspectiveTabs(session, texts, panes::takeKeyboard);
        filter = new FilterBar(session, drawnLayersCache, texts, this::editFilter);
        panes.build(texts, words.times());
        boolean dressing = look != null && look.isOpen();
        look = new LookDock(session, texts, looks, canvas::requestFocus);
        sight = new SightBadge(session, texts);
        arranged = new ArrangedBadge(session, texts);
        story = new StoryDock(session, drawnLayersCache, worker, texts, story, canvas::requestFocus);
        over = new Overlays(session, worker, texts, memory, new Finder.Beside(found, guide.place(), guide.words(), canvas::requestFocus), canvas::requestFocus);
        menus = new MenuRow(session, texts, recents, Map.of(Command.LAYOUT, layout::isOpen, Command.LOOK, look::isOpen, Command.STORY, story::isOpen));
        bars = new TopBars(session, menus, commands, tabs, filter);
        StackPane middle = new StackPane(panes, sides.over(), bars.back(), welcome, notices);
        middle.getChildren().addAll(over.nodes());
        middle.setMinSize(0, 0);
        middle.getStyleClass().add("paper");
        if (open) {
            layout.turn(session.state());
        }
        setTop(bars);
        if (dressing) {
            look.turn();
        }
        setCenter(new BorderPane(middle, sight, null, story, null));
        sides.dock(texts, look, layout);
        if (sides.isFurnished()) {
            furnishSides(texts);
            leisure.begin();
        }
        setBottom(underPicture());
    }

    private NoticeBar notices(Texts texts) {
        NoticeBar bar = new NoticeBar(session, texts);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        StackPane.setMargin(bar, new Insets(0, 16, 16, 16));
        return bar;
    }

    /// Both in one row, which is as high with the second as without, so that no organisation moves when it comes.
    private Node underPicture() {
        HBox.setHgrow(time, Priority.ALWAYS);
        time.managedProperty().bind(time.visibleProperty());
        under = new HBox(time, arranged);
        under.managedProperty().bind(under.visibleProperty());
        return new VBox(time.title(), under);
    }

    private void furnishSides(Texts texts) {
        CardPanel card = new CardPanel(session, drawnLayersCache, worker, texts, ties -> canvas.point(PointedAt.at(ties)));
        sides.furnish(new SidePanel(session, drawnLayersCache, worker, texts, card, this::pointAt), card, new LegendRail(session, new Swatch(), this::pointAt));
    }

    /// Puts the panels in their room: after the first picture, which then stands a third of a second sooner.
    private void furnish() {
        furnishSides(Texts.in(language));
        show(session.state());
        leisure.begin();
    }

    /// Readies a little of the other forms of looking: a network that is large is not looked at unasked.
    private boolean prepare() {
        State state = session.state();
        boolean change = state.document().filter(open -> open.network().waves().size() > 1 && !LargePictures.isLarge(open.network())).isPresent();
        return change && !state.playing() && panes.prepare(state, filter.isVisible() ? filter.getHeight() : 0);
    }

    /// What discs' sizes say is known once they are drawn; who meets conditions too.
    private void measured() {
        State state = session.state();
        if (sides.isFurnished() && state.document().isPresent()) {
            sides.show(state, !state.view().orElseThrow().perspective().isByItself());
            filter.show(state);
            if (!state.view().orElseThrow().seen().filter().isOfRowsOnly()) {
                panes.show(state);
            }
        }
    }

    /// Shows that the keyboard is on the picture.
    private Region focusFrame() {
        Region frame = new Region();
        frame.getStyleClass().add("picture-focus");
        frame.setMouseTransparent(true);
        frame.visibleProperty().bind(canvas.focusVisibleProperty().and(canvas.visibleProperty()));
        return frame;
    }

    private double across(OrganisationId organisation) {
        return session.state().projection().toPage(canvas.standing(organisation)).x();
    }

    private void pointAt(Optional<LegendKey> row) {
        canvas.point(new PointedAt(Optional.empty(), row));
        panes.point(row);
    }
}
