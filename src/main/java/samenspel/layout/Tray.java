package samenspel.layout;

import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;

/// Where organisations without any tie stand: rows below the picture, or a block when there is no picture.
final class Tray {
    static final double STEP = 2 * Placement.DISC_DIAMETER;
    private static final double GAP = 3 * Placement.DISC_DIAMETER;
    private static final double ASPECT = 1.6;
    private static final int FEWEST_COLUMNS = 8;

    private Tray() {
    }

    /// @param count   how many stand in the tray
    /// @param picture the rectangle round all others' centres
    /// @param empty   whether there are no others
    static Positions under(Extent picture, boolean empty, int count) {
        int columns = empty ? (int) Math.ceil(Math.sqrt(count * ASPECT))
                : Math.max(FEWEST_COLUMNS, 1 + (int) (picture.width() / STEP));
        int row = Math.max(1, Math.min(columns, count));
        double left = picture.middleX() - (row - 1) * STEP / 2;
        double top = empty ? 0 : picture.bottom() + GAP;
        Positions places = Positions.origin(count);
        for (int i = 0; i < count; i++) {
            places.x()[i] = left + i % row * STEP;
            places.y()[i] = top + (i / row) * STEP;
        }
        return places;
    }
}
