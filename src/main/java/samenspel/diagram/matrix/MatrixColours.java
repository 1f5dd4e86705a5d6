package samenspel.diagram.matrix;

import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;

/// The colours of cells. More lost than gained is orange and light, more gained than lost blue and dark, as
/// in pictures of change; so the two stay apart in grey print, where also a dashed edge marks a loss.
final class MatrixColours {
    private static final Colour GAINED = Colour.of("#1a56ad");
    private static final Colour LOST = Colour.of("#ee9a3e");
    private static final Colour MANY = Colour.of("#4a5a70");
    private static final Colour LOST_EDGE = Colour.of("#b65f08");
    private static final Colour EDGE = Colour.of("#d5dae0");
    /// The least a value other than 0 differs from white.
    private static final double FAINTEST = 0.12;

    private MatrixColours() {
    }

    /// @param most the largest value there is, whatever its sign
    static Colour fill(MatrixShows shows, int value, int most) {
        if (value == 0) {
            return Colour.WHITE;
        }
        double share = (double) Math.abs(value) / Math.max(1, most);
        return Colour.WHITE.towards(full(shows, value), FAINTEST + (1 - FAINTEST) * share);
    }

    private static Colour full(MatrixShows shows, int value) {
        return switch (shows) {
            case DIFFERENCE -> value > 0 ? GAINED : LOST;
            case BEFORE, AFTER -> MANY;
            case LOST -> LOST;
            case GAINED -> GAINED;
        };
    }

    static Optional<Pen> edge(MatrixShows shows, int value, double unit) {
        boolean loss = shows == MatrixShows.DIFFERENCE && value < 0;
        return Optional.of(loss ? new Pen(LOST_EDGE, 0.9 * unit, Dash.DASHED) : Pen.solid(EDGE, 0.7 * unit));
    }
}
