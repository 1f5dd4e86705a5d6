package samenspel.diagram.matrix;

import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Pen;

/// The colours of cells, or greys for a printer without colours. More lost than gained is orange and light, more gained than lost blue and dark, as
/// in pictures of change; so the two stay apart in grey print, where also a dashed edge marks a loss.
final class MatrixColours {
    private static final MatrixColours COLOURED = new MatrixColours(Colour.of("#1a56ad"), Colour.of("#ee9a3e"), Colour.of("#4a5a70"), Colour.of("#b65f08"));
    private static final MatrixColours GREY = new MatrixColours(Colour.of("#333333"), Colour.of("#adadad"), Colour.of("#4d4d4d"), Colour.of("#3d3d3d"));
    private static final Colour EDGE = Colour.of("#d5dae0");
    /// The least a value other than 0 differs from white.
    private static final double FAINTEST = 0.12;

    private final Colour gained;
    private final Colour lost;
    private final Colour many;
    private final Colour lostEdge;

    private MatrixColours(Colour gained, Colour lost, Colour many, Colour lostEdge) {
        this.gained = gained;
        this.lost = lost;
        this.many = many;
        this.lostEdge = lostEdge;
    }

    static MatrixColours in(FixedColours ink) {
        return ink == FixedColours.GREY ? GREY : COLOURED;
    }

    /// @param most the largest value there is, whatever its sign
    Colour fill(MatrixContent shows, double value, double most) {
        if (value == 0) {
            return Colour.WHITE;
        }
        double share = Math.abs(value) / (most == 0 ? 1 : most);
        return Colour.WHITE.towards(full(shows, value), FAINTEST + (1 - FAINTEST) * share);
    }

    private Colour full(MatrixContent shows, double value) {
        return switch (shows) {
            case DIFFERENCE -> value > 0 ? gained : lost;
            case BEFORE, AFTER, TIES, DENSITY -> many;
            case LOST -> lost;
            case GAINED -> gained;
        };
    }

    Optional<Pen> edge(MatrixContent shows, double value, double unit) {
        boolean loss = shows == MatrixContent.DIFFERENCE && value < 0;
        return Optional.of(loss ? new Pen(lostEdge, 0.9 * unit, Dash.DASHED) : Pen.solid(EDGE, 0.7 * unit));
    }
}
