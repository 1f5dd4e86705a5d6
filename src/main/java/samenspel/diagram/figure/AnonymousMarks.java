package samenspel.diagram.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samenspel.diagram.LineEnds;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;

/// Marks whose ids tell nothing: ids of organisations are often made from their names, and a figure
/// without names must not carry them in its file.
final class AnonymousMarks {
    private final Map<MarkId, MarkId> numbered = new HashMap<>();

    List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Disc d -> new Mark.Disc(number(d.id()), d.role(), d.title(), d.centre(), d.radius(), d.fill(), d.outline());
            case Mark.Ring r -> new Mark.Ring(number(r.id()), r.role(), r.centre(), r.radius(), r.pen());
            case Mark.Stroke s -> new Mark.Stroke(number(s.id()), s.role(), s.title(), s.from(), s.to(), s.pen(), s.tail(), s.head(),
                    s.joins().map(lineEnds -> new LineEnds(number(lineEnds.from()), number(lineEnds.to()), lineEnds.kind())));
            case Mark.Area a -> new Mark.Area(number(a.id()), a.role(), a.box(), a.cornerRadius(), a.fill(), a.outline());
            case Mark.Outline o -> new Mark.Outline(number(o.id()), o.role(), o.title(), o.curves(), o.fill(), o.pen());
            case Mark.Label l -> new Mark.Label(number(l.id()), l.role(), l.start(), l.text(), l.lettering(), l.width(), l.halo());
            case Mark.Group g -> new Mark.Group(number(g.id()), g.role(), g.title(), of(g.marks()));
        };
    }

    private MarkId number(MarkId id) {
        return numbered.computeIfAbsent(id, key -> new MarkId("mark-" + (numbered.size() + 1)));
    }
}
