package samenspel.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import samenspel.diagram.picture.LargePictures;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.ui.control.Icons;

/// A small pin at each organisation that somebody put where it stands, on the screen alone: it says what a new arrangement leaves in
/// place, which is no part of the picture.
public final class PinMarks extends Group {
    private static final double RADIUS = 7;
    /// Of the icon, which has 18 units.
    private static final double SCALE = 0.6;
    /// Where discs are smaller on the screen, pins would hide them; in units of the screen.
    private static final double SMALLEST_DISC = 12;
    /// To the right and up from the middle of a disc, in its radii.
    private static final double ASIDE = 1.05;

    private final PictureCanvas canvas;
    private SequencedMap<OrganisationId, Point> shown = new LinkedHashMap<>();

    public PinMarks(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        setId("pin-marks");
        setManaged(false);
        setMouseTransparent(true);
        canvas.lay(this);
        canvas.afterEachPicture(() -> show(session.state()));
    }

    private void show(State state) {
        SequencedMap<OrganisationId, Point> next = places(state);
        if (!next.equals(shown)) {
            shown = next;
            getChildren().setAll(next.values().stream().map(PinMarks::pin).toList());
        }
    }

    private SequencedMap<OrganisationId, Point> places(State state) {
        SequencedMap<OrganisationId, Point> places = new LinkedHashMap<>();
        double radius = state.projection().scale() * Placement.DISC_DIAMETER / 2;
        boolean small = 2 * radius < SMALLEST_DISC || state.document().filter(open -> LargePictures.isLarge(open.network())).isPresent();
        List<OrganisationId> pinned = small ? List.of() : state.document().map(open -> List.copyOf(open.placement().pinned())).orElse(List.of());
        pinned.forEach(id -> canvas.centreOf(id).ifPresent(at -> places.put(id, at.plus(ASIDE * radius, -ASIDE * radius))));
        return places;
    }

    private static Node pin(Point at) {
        Circle ground = new Circle(RADIUS);
        ground.getStyleClass().add("pin-ground");
        Node icon = Icons.of("pin");
        icon.setScaleX(SCALE);
        icon.setScaleY(SCALE);
        icon.setLayoutX(-9);
        icon.setLayoutY(-9);
        Group pin = new Group(ground, icon);
        pin.setLayoutX(at.x());
        pin.setLayoutY(at.y());
        return pin;
    }
}
