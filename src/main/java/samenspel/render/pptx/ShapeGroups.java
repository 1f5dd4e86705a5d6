package samenspel.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import samenspel.diagram.Diagram;
import samenspel.diagram.LineEnds;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Puts marks that follow each other and belong together into groups with names, as an editor's list of
/// shapes shows them. The order of drawing stays.
final class ShapeGroups {
    static final MarkId PICTURE = new MarkId("picture");

    private final Texts texts;

    ShapeGroups(Diagram diagram) {
        this.texts = Texts.in(Language.ofTag(diagram.language()));
    }

    List<Mark> grouped(List<Mark> marks) {
        List<Mark> parts = new ArrayList<>();
        for (List<Mark> run : runs(marks, mark -> part(mark.role()))) {
            MarkRole part = part(run.getFirst().role());
            boolean isPicture = part == MarkRole.TIE;
            MarkId id = isPicture ? PICTURE : new MarkId("part");
            String name = texts.get("slide." + (isPicture ? "picture" : key(part)));
            parts.add(new Mark.Group(id, part, name, isPicture ? kinds(run) : run));
        }
        return parts;
    }

    /// Title, legend, caption, or the picture, for which ties stand.
    private static MarkRole part(MarkRole role) {
        return switch (role) {
            case TITLE, LEGEND, CAPTION -> role;
            default -> MarkRole.TIE;
        };
    }

    private List<Mark> kinds(List<Mark> picture) {
        List<Mark> kinds = new ArrayList<>();
        for (List<Mark> run : runs(picture, this::kind)) {
            kinds.add(new Mark.Group(new MarkId("kind"), run.getFirst().role(), kind(run.getFirst()), run));
        }
        return kinds;
    }

    private String kind(Mark mark) {
        String joins = mark instanceof Mark.Stroke stroke ? stroke.joins().map(LineEnds::kind).orElse("") : "";
        return joins.isEmpty() ? texts.get("slide." + key(mark.role())) : texts.get("slide.ties", joins);
    }

    private static String key(MarkRole role) {
        return switch (role) {
            case REGION, BAR, REGION_NAME -> "regions";
            case TRAY -> "tray";
            case TIE, SHORT_TIE -> "lines";
            case CLEARING, ORGANISATION, RING, CODE -> "organisations";
            case LEADER, NAME -> "names";
            case CONTOUR, NOTE -> "notes";
            case TITLE -> "title";
            case LEGEND, LEGEND_CODE -> "legend";
            case CAPTION -> "caption";
        };
    }

    private static <K> List<List<Mark>> runs(List<Mark> marks, Function<Mark, K> key) {
        List<List<Mark>> runs = new ArrayList<>();
        K last = null;
        for (Mark mark : marks) {
            K next = key.apply(mark);
            if (!next.equals(last)) {
                runs.add(new ArrayList<>());
                last = next;
            }
            runs.getLast().add(mark);
        }
        return runs;
    }
}
