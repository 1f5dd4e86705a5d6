package samenspel.diagram.audience;

import java.util.List;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkMapping;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;

/// What the picture for a room stands on. Black is for a dark room: a projector throws no light where nothing is drawn. Its colours are
/// those of dark paper, with a little more contrast, since black is darker.
public enum RoomPaper {
    WHITE(Colour.WHITE),
    BLACK(Colour.BLACK);

    private final Colour ground;

    RoomPaper(Colour ground) {
        this.ground = ground;
    }

    public Colour ground() {
        return ground;
    }

    /// Marks that were made for white paper, in the colours of this one.
    public List<Mark> of(List<Mark> marks, Sight sight) {
        List<Mark> seen = new SightColours(this == WHITE ? Paper.WHITE : Paper.DARK, sight).of(marks);
        return this == WHITE ? seen : new Grounded().of(seen);
    }

    /// Halos and gaps are of the paper.
    private static final class Grounded implements MarkMapping {
        private static final Colour DARK = Paper.DARK.ground();

        @Override
        public Colour colour(Colour colour) {
            boolean isGround = colour.red() == DARK.red() && colour.green() == DARK.green() && colour.blue() == DARK.blue();
            return isGround ? new Colour(0, 0, 0, colour.alpha()) : colour;
        }
    }
}
