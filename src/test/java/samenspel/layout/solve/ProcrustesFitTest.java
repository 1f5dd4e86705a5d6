package samenspel.layout.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProcrustesFitTest {
    private static final Positions FORMER = new Positions(new double[] {0, 3, 5, -2, 7}, new double[] {1, -4, 2, 6, 0});

    @Test
    void a_turned_and_shifted_picture_is_brought_back() {
        assertBack(FORMER.mapped(0.6, -0.8, 30, 0.8, 0.6, -7));
    }

    @Test
    void a_mirrored_picture_is_brought_back() {
        assertBack(FORMER.mapped(-0.6, 0.8, 3, 0.8, 0.6, 70));
    }

    @Test
    void a_larger_picture_keeps_its_size() {
        Positions aligned = ProcrustesFit.of(FORMER.scaled(2, 2), FORMER).applied(FORMER.scaled(2, 2));
        assertEquals(2 * FORMER.distance(0, 1), aligned.distance(0, 1), 1e-9);
    }

    @Test
    void one_node_is_shifted_only() {
        ProcrustesFit motion = ProcrustesFit.of(new Positions(new double[] {1}, new double[] {2}), new Positions(new double[] {5}, new double[] {9}));
        assertEquals(new ProcrustesFit(1, 0, 4, 0, 1, 7), motion);
    }

    @Test
    void without_any_node_nothing_moves() {
        assertEquals(ProcrustesFit.NONE, ProcrustesFit.of(Positions.origin(0), Positions.origin(0)));
    }

    @Test
    void no_small_turn_either_way_would_lie_closer() {
        Positions other = new Positions(new double[] {1, 2, 6, -3, 5}, new double[] {0, -5, 3, 4, 1});
        Positions aligned = ProcrustesFit.of(other, FORMER).applied(other);
        double least = apart(aligned, FORMER);
        Positions middle = FORMER.shifted(-13 / 5.0, -1);
        Positions centred = aligned.shifted(-13 / 5.0, -1);
        assertTrue(apart(centred.mapped(0.9998, -0.02, 0, 0.02, 0.9998, 0), middle) > least
                && apart(centred.mapped(0.9998, 0.02, 0, -0.02, 0.9998, 0), middle) > least);
    }

    private static void assertBack(Positions moved) {
        Positions back = ProcrustesFit.of(moved, FORMER).applied(moved);
        assertArrayEquals(FORMER.x(), back.x(), 1e-9);
        assertArrayEquals(FORMER.y(), back.y(), 1e-9);
    }

    private static double apart(Positions a, Positions b) {
        double sum = 0;
        for (int i = 0; i < a.n(); i++) {
            sum += (a.x()[i] - b.x()[i]) * (a.x()[i] - b.x()[i]) + (a.y()[i] - b.y()[i]) * (a.y()[i] - b.y()[i]);
        }
        return sum;
    }
}
