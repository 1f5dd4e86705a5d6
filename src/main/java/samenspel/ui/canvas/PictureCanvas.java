package samenspel.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.HitTest;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.label.NameAt;
import samenspel.diagram.motion.SceneTransition;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.motion.Tween;
import samenspel.diagram.note.NoteId;
import samenspel.diagram.note.NoteMarks;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.history.History;
import samenspel.study.spoken.PictureSentence;
import samenspel.work.Worker;

/// The picture in the window. Painted once a pulse at most, and only when something has changed.
public final class PictureCanvas extends Region {
    /// Nearer places differ by rounding only, in layout units.
    private static final double SAME_PLACE = 1e-6;
    private static final double TWEEN_SECONDS = 0.2;
    private static final double TIE_TOLERANCE = 4;
    private static final Runnable NOTHING = () -> {
    };

    private final Session session;
    private final Frames frames;
    private final DrawnLayersCache drawn;
    private final TieSteps ties;
    private final PixelSurface surface = new PixelSurface();
    private final FramePainter painter = new FramePainter();
    private final LargeView large;
    private final VisiblePartNote note = new VisiblePartNote();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private PointedAt pointed = PointedAt.NOTHING;
    private List<Mark> shown = List.of();
    private Movement movement;
    private Runnable afterFirst = NOTHING;
    private Runnable afterLarge = NOTHING;
    private Runnable afterEach = NOTHING;
    private boolean stale = true;
    private boolean glide;
    private boolean staged;

    /// A picture on its way to another, from a moment of the pulse's clock on.
    private record Movement(SceneTransition way, long begun) {
        double share(long now) {
            return way.length() > 0 ? Math.min(1, (now - begun) / 1e9 / way.length()) : 1;
        }
    }

    public PictureCanvas(Session session, DrawnLayersCache drawnLayersCache, Worker worker) {
        this.session = session;
        this.drawn = drawnLayersCache;
        Runnable ready = () -> {
            stale = true;
            afterLarge.run();
        };
        this.frames = new Frames(drawnLayersCache, worker, ready);
        this.large = new LargeView(drawnLayersCache, worker, ready);
        setId("picture");
        getChildren().addAll(surface.view(), note);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        session.listen(this::changed);
        // The toolkit's clock would keep a closed window for ever.
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false).subscribe(showing -> {
            if (showing) {
                pulse.start();
            } else {
                pulse.stop();
            }
        });
        new NoteMouse(this, session).attach();
        this.ties = new TieSteps(this, session);
        new Gestures(this, session, worker).attach();
        setOnKeyPressed(new PictureKeys(session)::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, new NameKeys(this, session)::pressed);
    }

    /// What goes along ties by the keyboard.
    public TieSteps ties() {
        return ties;
    }

    /// In words what is seen is worked out only when somebody listens.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        State state = session.state();
        return attribute != AccessibleAttribute.TEXT || state.document().isEmpty() ? super.queryAccessibleAttribute(attribute, parameters)
                : PictureSentence.of(state.document().get(), state.view().orElseThrow(), ties.sentence(), drawn, state.settings().language());
    }

    /// What is seen is another now.
    void tellWhoListens() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Does something once, after the first picture has been painted.
    public void afterFirstPicture(Runnable deed) {
        afterFirst = deed;
    }

    /// Does something each time a large picture has been painted.
    public void afterLargePicture(Runnable deed) {
        afterLarge = deed;
    }

    /// Has the picture made ready beside the window's thread.
    ///
    /// @param state that may be the next
    /// @param room  that the picture has then
    public void foresee(State state, Bounds room) {
        State then = state.withCanvas(new Box(0, 0, room.getWidth(), room.getHeight()));
        if (then.document().isPresent() && !isLarge(then)) {
            frames.foresee(then, PointedAt.NOTHING.emphasis(then));
        }
    }

    /// Lights up what the pointer rests on.
    public void point(PointedAt at) {
        if (!at.equals(pointed)) {
            pointed = at;
            stale = true;
        }
    }

    public PointedAt pointed() {
        return pointed;
    }

    /// Does something each time the picture has changed on the screen.
    public void afterEachPicture(Runnable deed) {
        Runnable former = afterEach;
        afterEach = () -> {
            former.run();
            deed.run();
        };
    }

    /// Where a note is drawn, with the line round organisations that belongs to it; empty when it is not to be seen.
    public Optional<Box> place(NoteId note) {
        return shown.stream().filter(mark -> NoteMarks.note(mark.id()).filter(note::equals).isPresent()).map(Mark::bounds).reduce(Box::union);
    }

    /// The note at a place of this region.
    public Optional<NoteId> noteAt(double x, double y) {
        Point place = new Point(x, y);
        return HitTest.note(shown, isLarge(session.state()) ? large.then(place, session.state()) : place, TIE_TOLERANCE)
                .flatMap(mark -> NoteMarks.note(mark.id()));
    }

    /// The line of a note that is an arrow.
    Optional<Mark.Stroke> arrow(NoteId note) {
        return shown.stream().filter(mark -> mark.role() == MarkRole.NOTE && NoteMarks.note(mark.id()).filter(note::equals).isPresent())
                .flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : Stream.empty())
                .filter(mark -> mark instanceof Mark.Stroke stroke && stroke.head() == ArrowHead.ARROW).map(Mark.Stroke.class::cast).findFirst();
    }

    /// Lays something over the picture.
    public void lay(Node over) {
        getChildren().add(over);
    }

    /// Takes away what was laid over it.
    void take(Node over) {
        getChildren().remove(over);
    }

    /// What stands at a place of this region, in its own coordinates.
    Optional<Mark> at(double x, double y) {
        Point place = new Point(x, y);
        return HitTest.at(shown, isLarge(session.state()) ? large.then(place, session.state()) : place, TIE_TOLERANCE);
    }

    /// Whether a picture of a large network is being painted in the background.
    public boolean isPainting() {
        return large.isPainting();
    }

    public Optional<OrganisationId> organisationAt(double x, double y) {
        return at(x, y).flatMap(Mark::organisation);
    }

    /// Where an organisation is to be seen, in layout units: a disc that gives way to a larger one stands beside its place.
    public Point standing(OrganisationId organisation) {
        State state = session.state();
        Point place = state.placement().of(organisation);
        return isLarge(state) ? place : HitTest.centre(shown, organisation).map(state.projection()::toLayout)
                .filter(drawn -> drawn.distanceTo(place) > SAME_PLACE).orElse(place);
    }

    /// The middle of an organisation's disc on the screen; empty when it is not to be seen.
    Optional<Point> centreOf(OrganisationId organisation) {
        return HitTest.centre(shown, organisation);
    }

    /// Between whom the tie at a place runs.
    public Optional<Pair> tieAt(double x, double y) {
        return at(x, y).filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast).flatMap(Mark.Stroke::joins)
                .flatMap(ends -> ends.from().organisation().flatMap(from -> ends.to().organisation().map(to -> new Pair(from, to))));
    }

    /// The name at a place, to be moved; names of large networks stand only for as long as nothing moves.
    Optional<NameDrag> nameAt(double x, double y) {
        return isLarge(session.state()) ? Optional.empty() : NameAt.of(shown, new Point(x, y)).flatMap(this::nameOf);
    }

    /// Whose name stands there.
    public Optional<OrganisationId> nameOwnerAt(double x, double y) {
        return nameAt(x, y).map(NameDrag::of);
    }

    /// What puts a name at a side of its disc; empty where it does not stand, or may not be moved.
    public Optional<Action> nameAt(OrganisationId organisation, NameSide side) {
        Optional<Box> disc = shown.stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark.organisation().filter(organisation::equals).isPresent())
                .map(Mark::bounds).findFirst();
        double scale = session.state().projection().scale();
        return nameOf(organisation).flatMap(_ -> disc).flatMap(on -> NameAt.box(shown, organisation).map(name -> side.from(on, name)))
                .map(offset -> new Action.MoveName(organisation, new Point(offset.x() / scale, offset.y() / scale), "name-" + organisation + "-" + side));
    }

    Optional<NameDrag> nameOf(OrganisationId organisation) {
        return isLarge(session.state()) ? Optional.empty() : NameDrag.of(session.state(), shown, organisation, standing(organisation));
    }

    /// The marks on the screen, in drawing order; for tests and hit-tests.
    public List<Mark> shown() {
        return shown;
    }

    /// Notices and work under way are no part of the picture.
    private void changed(State before, State after) {
        if (drawsAlike(before, after) && before.view() == after.view() && before.canvas() == after.canvas()
                && before.settings() == after.settings() && before.noteEditing() == after.noteEditing()) {
            return;
        }
        stale = true;
        tellWhoListens();
        if (before.document() != after.document() && !isDrag(before, after)) {
            pointed = PointedAt.NOTHING;
        }
        boolean sameNetwork = before.document().isPresent() && after.document().isPresent()
                && before.document().get().network() == after.document().get().network();
        boolean byHand = !before.canvas().equals(after.canvas()) || isDrag(before, after)
                || before.document() == after.document() && !before.projection().equals(after.projection());
        staged = sameNetwork && after.isOnScene() && !(before.isOnScene() && before.told().equals(after.told())) || staged && after.isOnScene();
        glide = glide || sameNetwork && !byHand && (!before.view().equals(after.view()) || before.document() != after.document());
    }

    /// What is told with it is no part of the picture.
    private static boolean drawsAlike(State before, State after) {
        return before.document() == after.document() || before.document().isPresent() && after.document().isPresent() && before.document().get().drawsAs(after.document().get());
    }

    /// A move of a gesture follows the hand at once; what undo, redo and a new arrangement move glides.
    private static boolean isDrag(State before, State after) {
        History.Step last = after.history().past();
        return before.document() != after.document() && after.history().future() == null && last != null && last.gesture().isPresent();
    }

    private void pulse(long now) {
        Box room = new Box(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && !room.equals(session.state().canvas())) {
            session.dispatch(new Action.Resized(room));
        }
        if (!isVisible() || !stale && movement == null || session.state().document().isEmpty() || getWidth() < 1 || isBetweenPlaces()) {
            return;
        }
        double scale = getScene().getWindow().getRenderScaleX();
        surface.resize(getWidth(), getHeight(), scale);
        try {
            paint(session.state(), pointed.emphasis(session.state()), now, scale);
        } catch (RuntimeException | Error fault) {
            movement = null;
            throw fault;
        } finally {
            // What fails would fail at the next pulse too: it is tried again when something has changed.
            stale = false;
        }
        surface.show();
        afterEach.run();
        if (afterFirst != NOTHING) {
            Platform.runLater(afterFirst);
            afterFirst = NOTHING;
        }
    }

    /// While it goes into a pane whose parts the toolkit takes in at the end of the pulse.
    private boolean isBetweenPlaces() {
        return getScene() == null;
    }

    private static boolean isLarge(State state) {
        return state.document().map(document -> LargePictures.isLarge(document.network())).orElse(false);
    }

    private void paintLarge(State state, Emphasis emphasis, double scale) {
        movement = null;
        glide = false;
        // Where discs are dots the pointer is always on one.
        boolean hovers = !emphasis.focus().equals(emphasis.selected()) && emphasis.row().isEmpty();
        Emphasis calm = large.sight().dots() && hovers ? new Emphasis(emphasis.selected(), emphasis.selected(), Optional.empty()) : emphasis;
        large.paint(state, calm, surface.pixels(), scale);
        shown = large.sight().marks();
        note.show(large, state, getHeight());
    }

    private void paint(State state, Emphasis emphasis, long now, double scale) {
        note.setVisible(isLarge(state));
        if (isLarge(state)) {
            paintLarge(state, emphasis, scale);
            return;
        }
        painter.on(state.settings().paper().ground());
        Optional<Double> moment = state.view().orElseThrow().moment();
        if (moment.isPresent()) {
            movement = null;
            glide = false;
            tell(state, emphasis, state.document().orElseThrow().timeline().at(moment.get()), scale);
            return;
        }
        if (stale) {
            retarget(frames.still(state, emphasis), now, state.settings().reduceMotion());
        }
        paintMovement(now, scale);
    }

    private void tell(State state, Emphasis emphasis, Timeline.Moment moment, double scale) {
        Tween tween = frames.told(state, emphasis, moment);
        double share = state.settings().reduceMotion() ? Math.round(moment.share()) : moment.share();
        painter.paint(tween, share, surface.pixels(), scale);
        shown = tween.at(share);
    }

    private void retarget(List<Mark> next, long now, boolean reduceMotion) {
        boolean move = glide && !reduceMotion && !shown.isEmpty();
        List<Mark> from = movement != null ? movement.way.frame(movement.share(now)) : shown;
        SceneTransition way = !move ? null : staged ? SceneTransition.of(from, next) : SceneTransition.gliding(from, next, TWEEN_SECONDS);
        movement = way == null || way.length() == 0 ? null : new Movement(way, now);
        glide = false;
        staged = false;
        shown = next;
    }

    private void paintMovement(long now, double scale) {
        if (movement == null) {
            painter.paint(shown, surface.pixels(), scale);
            return;
        }
        double share = movement.share(now);
        SceneTransition.Moment moment = movement.way.at(share);
        painter.paint(moment.tween(), moment.share(), surface.pixels(), scale);
        if (share >= 1) {
            movement = null;
        }
    }
}
