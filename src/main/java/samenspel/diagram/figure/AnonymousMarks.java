package samenspel.diagram.figure;

import java.util.HashMap;
import java.util.Map;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkMapping;

/// Marks with numbers for ids: ids of organisations are often made from their names, and a figure without names must not
/// have them in its file.
final class AnonymousMarks implements MarkMapping {
    private final Map<MarkId, MarkId> numbered = new HashMap<>();

    @Override
    public MarkId id(MarkId id) {
        return numbered.computeIfAbsent(id, key -> new MarkId("mark-" + (numbered.size() + 1)));
    }
}
