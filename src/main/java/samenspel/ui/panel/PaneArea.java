package samenspel.ui.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.text.Texts;

/// The room of the picture, and of what is shown beside it or in its place when another form is looked at. A
/// pane is made when it is first asked for.
final class PaneArea extends StackPane {
    /// What the choices over a figure take across with words of the usual size.
    private static final double ACROSS = 380;
    private static final double A_MOVE = 0.02;

    private final StackPane picture;
    private final Map<Perspective, Function<Texts, Pane>> makers;
    private final Map<Perspective, Pane> made = new EnumMap<>(Perspective.class);
    private final Map<Perspective, Double> shares = new EnumMap<>(Perspective.class);
    private Texts texts;
    /// How much larger than usual words are.
    private double times = 1;
    /// The picture's share that was given last; the user has moved the edge where it is another.
    private double given;
    private Perspective shown = Perspective.PICTURE;
    /// Made when it is first needed: a window opens with the picture alone.
    private SplitPane split;

    PaneArea(StackPane picture, Map<Perspective, Function<Texts, Pane>> makers) {
        this.picture = picture;
        this.makers = makers;
        setId("panes");
        setMinSize(0, 0);
        picture.setMinSize(0, 0);
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
        alone();
    }

    /// Makes one of the panes that stand beside the picture before it is asked for, and lays it out once where nobody
    /// sees it: the first of its controls cost more than a reader waits.
    ///
    /// @return whether there may be more to do
    boolean prepare(State state) {
        Optional<Perspective> next = makers.keySet().stream().sorted().filter(one -> !made.containsKey(one)).findFirst();
        next.ifPresent(perspective -> {
            Pane pane = makers.get(perspective).apply(texts);
            made.put(perspective, pane);
            pane.besidePicture().ifPresent(side -> {
                pane.show(state);
                double left = 1 - pane.pictureShare();
                layUnseen(pane.node(), side == Orientation.HORIZONTAL ? left : 1, side == Orientation.VERTICAL ? left : 1);
            });
        });
        return next.isPresent();
    }

    /// In the room it will have, so that all of its cells are made.
    private void layUnseen(Region pane, double across, double down) {
        StackPane unseen = new StackPane(pane);
        unseen.setManaged(false);
        unseen.setVisible(false);
        getChildren().add(unseen);
        unseen.resize(getWidth() * across, getHeight() * down);
        unseen.applyCss();
        unseen.layout();
        getChildren().remove(unseen);
        unseen.getChildren().clear();
    }

    /// Lights up what a row of the legend stands for in the pane that is in sight, and in no other.
    void point(Optional<LegendKey> row) {
        made.values().forEach(pane -> pane.point(pane == made.get(shown) ? row : Optional.empty()));
    }

    /// @return whether the picture cannot be seen
    boolean show(State state) {
        Perspective perspective = state.view().map(samenspel.study.View::perspective).filter(makers::containsKey).orElse(Perspective.PICTURE);
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
        return Optional.ofNullable(made.get(shown));
    }

    private void leave() {
        if (split != null && split.getDividerPositions().length > 0) {
            shares.put(shown, split.getDividerPositions()[0]);
        }
    }

    private void enter(Perspective perspective) {
        boolean keyboard = getScene() != null && getScene().getFocusOwner() != null && isIn(getScene().getFocusOwner(), this);
        shown = perspective;
        if (makers.containsKey(perspective)) {
            place(made.computeIfAbsent(perspective, wanted -> makers.get(wanted).apply(texts)));
        } else {
            alone();
        }
        if (keyboard) {
            pane().flatMap(Pane::keyboard).orElse(picture.getChildren().getFirst()).requestFocus();
        }
    }

    private void place(Pane pane) {
        if (pane.besidePicture().isEmpty()) {
            alone();
            getChildren().add(pane.node());
            return;
        }
        if (split == null) {
            split = new SplitPane();
            split.getStyleClass().add("picture-split");
        }
        getChildren().setAll(split);
        split.setOrientation(pane.besidePicture().get());
        split.getItems().setAll(picture, pane.node());
        given = shares.getOrDefault(shown, fitting(pane));
        split.setDividerPositions(given);
    }

    /// The picture gives way to large words where there is little room, unless the user has moved the edge.
    private void share() {
        if (times > 1 && split != null && split.getDividerPositions().length > 0 && !shares.containsKey(shown) && Math.abs(split.getDividerPositions()[0] - given) < A_MOVE) {
            pane().ifPresent(pane -> {
                given = fitting(pane);
                split.setDividerPositions(given);
            });
        }
    }

    private double fitting(Pane pane) {
        boolean down = pane.besidePicture().filter(Orientation.VERTICAL::equals).isPresent();
        double room = down ? getHeight() : getWidth();
        double least = times * (down ? RoomyPane.LEAST : ACROSS);
        return times > 1 && room > 1 ? Math.clamp(1 - least / room, 0, pane.pictureShare()) : pane.pictureShare();
    }

    private void alone() {
        if (split != null) {
            split.getItems().clear();
        }
        getChildren().setAll(picture);
    }
}
