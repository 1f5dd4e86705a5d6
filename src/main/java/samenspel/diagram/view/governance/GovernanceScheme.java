package samenspel.diagram.view.governance;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.label.LineWrapping;
import samenspel.diagram.view.ViewMarks;
import samenspel.layout.Point;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Texts;

/// A little drawing of a form of steering, with a word for who steers. A symbol and no data.
final class GovernanceScheme {
    private static final Colour DISC = Colour.of("#d5dae1");
    private static final Colour DARK = Colour.of("#1b2027");
    private static final Colour FAINT = Colour.of("#a3abb7");
    private static final int AROUND = 8;
    private static final double WORD = 12;

    private final ViewMarks marks;
    private final double unit;
    private final Texts texts;

    GovernanceScheme(ViewMarks marks, double unit, Texts texts) {
        this.marks = marks;
        this.unit = unit;
        this.texts = texts;
    }

    void draw(GovernanceForm form, Box box) {
        double height = Math.min(box.height(), 96 * unit);
        if (height < 24 * unit) {
            return;
        }
        Point centre = box.centre();
        double disc = 4.6 * unit;
        double ry = height / 2 - disc - unit;
        double rx = Math.min(box.width() / 2 - disc - unit, 1.5 * ry);
        switch (form) {
            case LEAD_ORGANISATION -> lead(centre.plus(0, -WORD * unit / 2), new Point(rx, ry - WORD * unit / 2), disc);
            case ADMINISTRATIVE_ORGANISATION -> {
                administrative(ring(centre.plus(0, 0.26 * height), rx, ry - 0.26 * height), new Point(centre.x(), centre.y() - ry), disc);
                administrator(new Point(centre.x() + 3 * disc, centre.y() - ry), box.right());
            }
            case SELF_GOVERNED -> self(ring(centre, rx, ry), disc);
        }
    }

    private static List<Point> ring(Point centre, double rx, double ry) {
        List<Point> ring = new ArrayList<>();
        for (int at = 0; at < AROUND; at++) {
            double angle = 2 * Math.PI * (at + 0.5) / AROUND;
            ring.add(centre.plus(rx * StrictMath.cos(angle), ry * StrictMath.sin(angle)));
        }
        return ring;
    }

    /// @param radii across and down
    private void lead(Point centre, Point radii, double disc) {
        List<Point> ring = ring(centre, radii.x(), radii.y());
        double below = centre.y() + radii.y() + disc;
        line("lead-leader", centre, new Point(centre.x(), below), FAINT);
        marks.centred("scheme-word-lead", texts.get("view.form.who.LEAD_ORGANISATION"), centre.x(), below + WORD * unit / 2, marks.strong(8.4));
        for (int at = 0; at < ring.size(); at++) {
            line("lead-" + at, ring.get(at), centre, DARK);
        }
        line("lead-side-0", ring.get(0), ring.get(1), FAINT);
        line("lead-side-1", ring.get(4), ring.get(5), FAINT);
        discs("lead", ring, disc);
        marks.disc("lead-middle", centre, 1.7 * disc, DARK, Pen.solid(DARK, 0.8 * unit));
    }

    private void administrative(List<Point> ring, Point above, double disc) {
        for (int at = 0; at < ring.size(); at++) {
            line("administrative-side-" + at, ring.get(at), ring.get((at + 1) % ring.size()), FAINT);
        }
        for (int at = 0; at < ring.size(); at++) {
            line("administrative-" + at, ring.get(at), above, DARK);
        }
        discs("administrative", ring, disc);
        marks.area("administrative-square", Box.around(above.plus(0, disc * 0.4), 1.5 * disc), DARK);
    }

    /// In as many lines as there is room for beside the square.
    private void administrator(Point left, double right) {
        TextStyle style = marks.strong(8.4);
        List<String> lines = LineWrapping.lines(texts.get("view.form.who.ADMINISTRATIVE_ORGANISATION"), style.size(), style.weight(), right - left.x());
        for (int at = 0; at < lines.size(); at++) {
            marks.text("scheme-word-administrative-" + at, lines.get(at), left.x(), left.y() + (at - 0.25) * 1.15 * style.size(), style);
        }
    }

    private void self(List<Point> ring, double disc) {
        for (int at = 0; at < ring.size(); at++) {
            for (int other = at + 1; other < ring.size(); other++) {
                if ((other - at) % 2 == 1 || other - at == AROUND / 2) {
                    line("self-" + at + "-" + other, ring.get(at), ring.get(other), DARK);
                }
            }
        }
        discs("self", ring, disc);
    }

    private void line(String key, Point from, Point to, Colour colour) {
        marks.line("scheme-" + key, from, to, Pen.solid(colour, (colour.equals(DARK) ? 1 : 0.8) * unit));
    }

    private void discs(String key, List<Point> ring, double disc) {
        for (int at = 0; at < ring.size(); at++) {
            marks.disc("scheme-" + key + "-disc-" + at, ring.get(at), disc, DISC, Pen.solid(TextBlockMarks.INK, 0.9 * unit));
        }
    }
}
