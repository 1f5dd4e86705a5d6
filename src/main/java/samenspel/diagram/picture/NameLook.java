package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.label.LeaderLine;
import samenspel.diagram.label.PlacedLabel;
import samenspel.network.OrganisationId;

/// How a name looks where it stands: its lines with a halo, and a leader line to its disc when it stands apart.
record NameLook(double unit) {
    private static final Colour INK = Colour.of("#1b2027");
    /// Unlike any tie in colour and dots.
    private static final Colour LEADER = Colour.of("#86307f");
    private static final Colour HALO = Colour.WHITE.faded(0.85);

    /// The leader line of a name, if it has one; it lies under all names.
    List<Mark> leader(OrganisationId id, PlacedLabel label) {
        if (!label.apart()) {
            return List.of();
        }
        return List.of(leader("leader-halo", id, label, Pen.solid(HALO, 2.2 * unit)),
                leader("leader", id, label, new Pen(LEADER, 1.1 * unit, Dash.DOTTED)));
    }

    List<Mark> lines(OrganisationId id, PlacedLabel label, Weight weight) {
        List<Mark> marks = new ArrayList<>();
        for (int line = 0; line < label.lines().size(); line++) {
            marks.add(line(id, label, line, weight));
        }
        return marks;
    }

    private static Mark line(OrganisationId id, PlacedLabel label, int line, Weight weight) {
        String text = label.lines().get(line);
        TextStyle lettering = new TextStyle(label.request().size(), weight, INK);
        double width = Typeface.width(text, lettering.size(), lettering.weight());
        double indent = (label.box().width() - width) * label.request().indentShare(label.box());
        return new Mark.Label(MarkId.organisation("name" + line, id), MarkRole.NAME, label.baseline(line).plus(indent, 0), text,
                lettering, width, Optional.of(HALO));
    }

    private static Mark leader(String part, OrganisationId id, PlacedLabel label, Pen pen) {
        LeaderLine line = label.leader();
        return new Mark.Stroke(MarkId.organisation(part, id), MarkRole.LEADER, "", line.from(), line.to(), pen, ArrowHead.NONE, ArrowHead.NONE);
    }
}
