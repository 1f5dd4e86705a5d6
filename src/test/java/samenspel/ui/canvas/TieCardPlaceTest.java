package samenspel.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.layout.Point;

class TieCardPlaceTest {
    private static final Box ROOM = new Box(0, 0, 1000, 460);
    private static final Point SIZE = new Point(440, 340);
    private static final List<Point> ENDS = List.of(new Point(465, 225), new Point(510, 155));
    private static final Point MIDDLE = new Point(487, 190);

    private static Box placed(Optional<Box> other) {
        Point at = TieCard.place(SIZE, MIDDLE, ENDS, ROOM, other);
        return new Box(at.x(), at.y(), SIZE.x(), SIZE.y());
    }

    @Test
    void where_no_corner_of_the_pointer_has_room_it_stands_beside_both_ends() {
        Box card = placed(Optional.empty());
        assertTrue(ROOM.contains(card) && ENDS.stream().noneMatch(card::contains), card.toString());
    }

    @Test
    void a_second_card_stands_on_the_other_side() {
        Box first = new Box(530, 60, 440, 340);
        Box second = placed(Optional.of(first));
        assertFalse(second.touches(first));
        assertTrue(ROOM.contains(second));
    }

    @Test
    void with_room_below_and_right_of_the_pointer_it_stands_there() {
        assertEquals(new Point(116, 116), TieCard.place(new Point(200, 100), new Point(100, 100), List.of(new Point(20, 20), new Point(180, 60)), ROOM, Optional.empty()));
    }
}
