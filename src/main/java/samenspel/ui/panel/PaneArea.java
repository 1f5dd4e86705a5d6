package samenspel.ui.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Texts;

/// The room of the picture, and of what is shown beside it or in its place when another form is looked at. A
/// pane is made when it is first asked for, or before at leisure, and stays in the scene out of sight: to put one in again costs its
/// styles and cells anew, which is more than a reader waits.
final class PaneArea extends Region {
    /// What the choices over a figure take across with words of the usual size.
    private static final double ACROSS = 380;
    private static final double A_MOVE = 0.02;

    private final StackPane picture;
    private final Map<Perspective, Function<Texts, Pane>> makers;
    private final BiConsumer<State, Bounds> foresee;
    private final Map<Perspective, HeldPane> made = new EnumMap<>(Perspective.class);
    private final Map<Perspective, Double> shares = new EnumMap<>(Perspective.class);
    private Texts texts;
    /// How much larger than usual words are.
    private double times = 1;
    /// The picture's share that was given last; the user has moved the edge where it is another.
    private double given;
    private Perspective shown = Perspective.PICTURE;

    /// @param foresee hears which state has which room for the picture beside a pane that is ready
    PaneArea(StackPane picture, Map<Perspective, Function<Texts, Pane>> makers, BiConsumer<State, Bounds> foresee) {
        this.foresee = foresee;
        this.picture = picture;
        this.makers = makers;
        setId("panes");
        setMinSize(0, 0);
        picture.setMinSize(0, 0);
        // First for the keyboard, and over the room that is left for it.
        picture.setViewOrder(-1);
        getChildren().setAll(picture);
        heightProperty().subscribe(this::share);
        widthProperty().subscribe(this::share);
    }

    /// Forgets what spoke another language or had words of another size.
    ///
    /// @param larger how much larger than usual words are
    void build(Texts inLanguage, double larger) {
        leave();
        if (times != larger) {
            shares.clear();
        }
        times = larger;
        texts = inLanguage;
        made.clear();
        shown = Perspective.PICTURE;
        picture.setVisible(true);
        getChildren().setAll(picture);
    }

    /// Does a little of what makes a pane ready before it is asked for, where nobody sees it.
    ///
    /// @param bars height of what stands over pictures only
    /// @return whether there may be more to do
    boolean prepare(State state, double bars) {
        Optional<Perspective> begun = made.keySet().stream().filter(one -> !made.get(one).isReady(state.lookedAtAs(one))).findFirst();
        if (begun.isPresent()) {
            prepare(begun.get(), state.lookedAtAs(begun.get()), bars);
            return true;
        }
        Optional<Perspective> next = Perspective.of(state.document().orElseThrow().network()).stream().filter(makers::containsKey).filter(one -> !made.containsKey(one)).findFirst();
        next.ifPresent(this::held);
        return next.isPresent();
    }

    /// In the room that it will have: rows and cells that come with a larger one would be made while the reader waits.
    private void prepare(Perspective perspective, State state, double bars) {
        HeldPane held = made.get(perspective);
        double above = perspective.isOfPictures() || !perspective.isByItself() && state.view().orElseThrow().among().leavesOut() ? 0 : bars;
        if (perspective.isByItself()) {
            held.prepare(state, getScene().getWidth(), getScene().getHeight() - localToScene(0, 0).getY() + above);
        } else {
            held.prepare(state, getWidth(), getHeight() + above);
        }
        if (held.isReady(state) && held.isBesidePicture()) {
            foresee.accept(state, held.room());
        }
    }

    private HeldPane held(Perspective perspective) {
        return made.computeIfAbsent(perspective, wanted -> {
            HeldPane pane = new HeldPane(makers.get(wanted).apply(texts), this::requestLayout);
            getChildren().add(pane);
            return pane;
        });
    }

    /// Lights up what a row of the legend stands for in the pane that is in sight, and in no other.
    void point(Optional<LegendKey> row) {
        made.forEach((of, held) -> held.pane().point(of == shown ? row : Optional.empty()));
    }

    /// @return whether the picture cannot be seen
    boolean show(State state) {
        Perspective perspective = state.view().map(View::perspective).filter(makers::containsKey).orElse(Perspective.PICTURE);
        if (perspective != shown) {
            leave();
            enter(perspective);
        }
        pane().ifPresent(pane -> pane.show(state));
        return pane().filter(pane -> pane.besidePicture().isEmpty()).isPresent();
    }

    /// Whether what has the keyboard in a pane keeps it when the mouse is let go.
    boolean keepsKeyboard(Node owner) {
        return pane().flatMap(Pane::keyboard).filter(keyboard -> isIn(owner, keyboard)).isPresent();
    }

    /// Where the keyboard goes on once something was pressed: the picture or, where another form has all of its room, that.
    void takeKeyboard() {
        Scene scene = getScene();
        Node home = home();
        home.requestFocus();
        if (scene != null && scene.getFocusOwner() != home) {
            // The toolkit takes the parts of a pane in with its next pulse only.
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    home().requestFocus();
                }
            });
        }
    }

    private Node home() {
        return pane().filter(pane -> pane.besidePicture().isEmpty()).map(pane -> pane.keyboard().orElse(pane.node())).orElse(picture.getChildren().getFirst());
    }

    private static boolean isIn(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    private Optional<Pane> pane() {
        return Optional.ofNullable(made.get(shown)).map(HeldPane::pane);
    }

    private Optional<HeldPane> beside() {
        return Optional.ofNullable(made.get(shown)).filter(HeldPane::isBesidePicture);
    }

    private void leave() {
        beside().ifPresent(held -> shares.put(shown, held.share()));
    }

    private void enter(Perspective perspective) {
        boolean keyboard = getScene() != null && getScene().getFocusOwner() != null && isIn(getScene().getFocusOwner(), this);
        Optional.ofNullable(made.get(shown)).ifPresent(former -> former.setVisible(false));
        shown = perspective;
        if (makers.containsKey(perspective)) {
            place(held(perspective));
        }
        // It would hear of the mouse in what stands in its place.
        picture.setVisible(pane().filter(pane -> pane.besidePicture().isEmpty()).isEmpty());
        if (keyboard) {
            pane().flatMap(Pane::keyboard).orElse(picture.getChildren().getFirst()).requestFocus();
        }
        requestLayout();
    }

    private void place(HeldPane held) {
        held.setVisible(true);
        if (held.isBesidePicture()) {
            given = shares.getOrDefault(shown, fitting(held.pane()));
            held.share(given);
        }
    }

    /// The picture gives way to large words where there is little room, unless the user has moved the edge.
    private void share() {
        if (times > 1 && !shares.containsKey(shown)) {
            beside().filter(held -> Math.abs(held.share() - given) < A_MOVE).ifPresent(held -> {
                given = fitting(held.pane());
                held.share(given);
            });
        }
    }

    private double fitting(Pane pane) {
        boolean down = pane.besidePicture().filter(Orientation.VERTICAL::equals).isPresent();
        double room = down ? getHeight() : getWidth();
        double least = times * (down ? RoomyPane.LEAST : ACROSS);
        return times > 1 && room > 1 ? Math.clamp(1 - least / room, 0, pane.pictureShare()) : pane.pictureShare();
    }

    @Override
    protected void layoutChildren() {
        Optional.ofNullable(made.get(shown)).ifPresent(held -> {
            held.resizeRelocate(0, 0, getWidth(), getHeight());
            held.layout();
        });
        beside().ifPresentOrElse(held -> {
            var room = held.room();
            picture.resizeRelocate(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight());
        }, () -> picture.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.prefHeight(width);
    }
}
