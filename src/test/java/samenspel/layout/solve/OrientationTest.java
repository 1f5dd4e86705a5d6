package samenspel.layout.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrientationTest {
    private static final Positions PICTURE = new Positions(new double[] {0, 9, 4, -2, 6, 1}, new double[] {0, 1, 5, 2, -1, 7});

    @Test
    void the_long_side_lies_horizontally() {
        Extent extent = Orientation.of(new Positions(new double[] {0, 1, 0, 1}, new double[] {0, 10, 20, 31})).extent();
        assertTrue(extent.width() > 30 && extent.height() < 2);
    }

    @Test
    void however_a_picture_was_turned_it_ends_the_same_way() {
        assertSame(PICTURE.mapped(0.6, -0.8, 4, 0.8, 0.6, 1));
    }

    @Test
    void however_a_picture_was_mirrored_it_ends_the_same_way() {
        assertSame(PICTURE.mapped(0, 1, 0, 1, 0, 0));
    }

    private static void assertSame(Positions moved) {
        assertArrayEquals(Orientation.of(PICTURE).x(), Orientation.of(moved).x(), 1e-9);
        assertArrayEquals(Orientation.of(PICTURE).y(), Orientation.of(moved).y(), 1e-9);
    }
}
