package samenspel.diagram.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.layout.Point;

class FoundPlacesTest {
    private static final Circle DISC = new Circle(new Point(0, 0), 8);
    private static final List<LabelRequest> REQUESTS = List.of(new LabelRequest("a", List.of("Alpha"), 30, 12, DISC, LabelRequest.Effort.APART));

    @Test
    void names_among_the_same_discs_are_looked_for_once() {
        FoundPlaces places = new FoundPlaces();
        Optional<PlacedLabel> first = placed(places, Optional.empty());
        assertSame(first.orElseThrow(), placed(places, Optional.empty()).orElseThrow());
    }

    @Test
    void what_is_taken_meanwhile_is_heeded() {
        FoundPlaces places = new FoundPlaces();
        PlacedLabel first = placed(places, Optional.empty()).orElseThrow();
        PlacedLabel taken = PlacedLabel.taken(first.box());
        Optional<PlacedLabel> second = placed(places, Optional.of(taken));
        assertNotEquals(first.box(), second.orElseThrow().box());
        assertEquals(placed(new FoundPlaces(), Optional.of(taken)), second);
    }

    private static Optional<PlacedLabel> placed(FoundPlaces places, Optional<PlacedLabel> taken) {
        LabelPlacement placement = new LabelPlacement(List.of(DISC), Optional.of(new Box(-200, -200, 400, 400)), places);
        taken.ifPresent(placement::keep);
        return placement.placeAll(REQUESTS).getFirst();
    }
}
