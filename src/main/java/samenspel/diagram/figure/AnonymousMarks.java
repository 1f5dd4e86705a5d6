package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkMapping;
import samenspel.diagram.MarkRole;

/// Marks with numbers for ids, in an order that follows from where they stand: ids of organisations are often made from their names, and
/// marks are drawn in the order of ids, so a figure without names must have neither in its file. Of marks drawn alike, which is over which
/// does not matter; others keep their order.
final class AnonymousMarks implements MarkMapping {
    private static final Comparator<Mark> BY_PLACE = Comparator.comparingDouble((Mark mark) -> mark.bounds().y())
            .thenComparingDouble(mark -> mark.bounds().x()).thenComparingDouble(mark -> mark.bounds().right())
            .thenComparingDouble(mark -> mark.bounds().bottom());
    private final Map<MarkId, MarkId> numbered = new HashMap<>();

    @Override
    public MarkId id(MarkId id) {
        return numbered.computeIfAbsent(id, key -> new MarkId("mark-" + (numbered.size() + 1)));
    }

    @Override
    public List<Mark> of(List<Mark> marks) {
        List<Mark> ordered = new ArrayList<>();
        for (int from = 0, to; from < marks.size(); from = to) {
            Optional<Object> alike = alike(marks.get(from));
            to = from + 1;
            while (alike.isPresent() && to < marks.size() && alike(marks.get(to)).equals(alike)) {
                to++;
            }
            marks.subList(from, to).stream().sorted(BY_PLACE).forEach(ordered::add);
        }
        return MarkMapping.super.of(ordered);
    }

    /// What marks of organisations and ties have in common that are drawn alike; empty for others.
    private static Optional<Object> alike(Mark mark) {
        return switch (mark) {
            case Mark.Group group when group.role() == MarkRole.ORGANISATION -> Optional.of(List.of(MarkRole.ORGANISATION, size(group)));
            case Mark.Stroke stroke when stroke.role() == MarkRole.TIE || stroke.role() == MarkRole.LEADER ->
                    Optional.of(List.of(stroke.role(), stroke.pen().colour(), stroke.pen().dash()));
            case Mark other when other.role() == MarkRole.NAME || other.role() == MarkRole.CLEARING || other.role() == MarkRole.SHORT_TIE -> Optional.of(other.role());
            case Mark _ -> Optional.empty();
        };
    }

    /// Large discs are under small ones.
    private static double size(Mark.Group organisation) {
        return organisation.marks().stream().filter(part -> part.role() == MarkRole.ORGANISATION).mapToDouble(part -> switch (part) {
            case Mark.Disc disc -> disc.radius();
            case Mark.Ring ring -> ring.radius();
            default -> 0;
        }).max().orElse(0);
    }
}
