package samenspel.diagram.picture;

import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.look.LinearLight;
import samenspel.layout.Point;

/// The colours of discs that do not depend on a sector.
public final class Discs {
    /// Organisations that give access to specialist care.
    public static final Colour BRONZE = Colour.of("#b06a1f");
    /// The other organisations where colour shows the access role.
    public static final Colour SLATE = Colour.of("#9dacc0");
    public static final Colour OUTLINE = Colour.of("#20262e");
    /// Organisations that were not in the network in a wave.
    public static final Colour ABSENT = Colour.of("#9aa1ab");
    /// How much of its colour who did not answer keeps: what is known of it comes from others.
    private static final double PALE = 0.38;
    /// In radii of the disc.
    private static final double LACK = 0.36;
    private static final double LACK_LINE = 0.2;
    private static final Colour DARK_INK = Colour.of("#14181d");
    /// What WCAG 2.2, level AA, asks of small text.
    private static final double LEAST_CONTRAST = 4.5;

    private Discs() {
    }

    /// Organisations that give access, and the rings round them where colour says something else.
    public static Colour access(FixedColours ink) {
        return ink == FixedColours.GREY ? Colour.of("#262626") : BRONZE;
    }

    /// The other organisations where colour shows the access role.
    public static Colour other(FixedColours ink) {
        return ink == FixedColours.GREY ? Colour.of("#b8b8b8") : SLATE;
    }

    /// The colour of who did not answer.
    public static Colour pale(Colour usual) {
        return Colour.WHITE.towards(usual, PALE);
    }

    /// The outline of who did not answer.
    ///
    /// @param unit page units a screen pixel's worth of line takes
    public static Pen unanswered(double unit) {
        return new Pen(OUTLINE, unit, Dash.BROKEN);
    }

    /// A little ring within a disc whose size says nothing.
    public static Mark lack(MarkId id, MarkRole role, Point centre, double radius, Colour ink) {
        return new Mark.Ring(id, role, centre, LACK * radius, Pen.solid(ink, LACK_LINE * radius));
    }

    /// The ring of who was not in the network.
    public static Pen absent(double unit) {
        return new Pen(ABSENT, 1.1 * unit, Dash.BROKEN);
    }

    /// Dark or light letters, whichever reads better on a colour by the contrast ratio of WCAG 2.2. On the narrow band of
    /// colours on which neither has the contrast of small text they are black, which has it there.
    public static Colour inkOn(Colour ground) {
        double luminance = LinearLight.luminance(ground);
        double white = 1.05 / (luminance + 0.05);
        double dark = (luminance + 0.05) / (LinearLight.luminance(DARK_INK) + 0.05);
        if (Math.max(white, dark) < LEAST_CONTRAST) {
            return Colour.BLACK;
        }
        return white >= dark ? Colour.WHITE : DARK_INK;
    }
}
