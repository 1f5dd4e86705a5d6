package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.layout.solve.Positions;
import samenspel.network.Network;
import samenspel.network.OrganisationId;

class QualityTest {
    private static final Network SQUARE = InventedNetworks.tied(4, 0, 2, 1, 3, 0, 1);
    private static final Placement DRAWN = Layouts.of(SQUARE, 1).moved(Map.of(
            InventedNetworks.id(0), new Point(0, 0), InventedNetworks.id(1), new Point(100, 0),
            InventedNetworks.id(2), new Point(100, 100), InventedNetworks.id(3), new Point(0, 100)));

    @Test
    void two_diagonals_cross_once_and_lines_with_a_common_end_never() {
        assertEquals(1, Layouts.quality(SQUARE, DRAWN, Optional.empty()).crossings());
    }

    @Test
    void movement_is_counted_in_disc_diameters() {
        Placement shifted = DRAWN.moved(Map.of(InventedNetworks.id(3), new Point(0, 100 + 2 * Placement.DISC_DIAMETER)));
        assertEquals(0.5, Layouts.quality(SQUARE, shifted, Optional.of(DRAWN)).movement(), 1e-12);
    }

    @Test
    void a_picture_that_shows_all_distances_has_no_stress() {
        Network pair = InventedNetworks.tied(2, 0, 1);
        assertEquals(0, Layouts.of(pair, 1).quality().stress(), 1e-12);
    }

    @Test
    void stress_does_not_depend_on_the_scale_of_the_drawing() {
        double once = Layouts.quality(SQUARE, DRAWN, Optional.empty()).stress();
        assertEquals(once, Layouts.quality(SQUARE, larger(DRAWN), Optional.empty()).stress(), 1e-12);
        assertTrue(once > 0.01);
    }

    @Test
    void too_many_lines_are_not_counted() {
        int[] ends = IntStream.range(0, 2 * Crossings.MOST + 2).map(i -> i % 2).toArray();
        assertEquals(Crossings.NOT_COUNTED, Crossings.of(Positions.origin(2), ends));
    }

    private static Placement larger(Placement placement) {
        Map<OrganisationId, Point> at = new java.util.LinkedHashMap<>();
        placement.at().forEach((id, point) -> at.put(id, new Point(3 * point.x(), 3 * point.y())));
        return placement.moved(at);
    }
}
