package samenspel.exchange.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samenspel.exchange.cells.Grid;

/// The organisations that lists name, by id and by name, so that a survey may use either.
final class KnownNames {
    static final KnownNames NOBODY = new KnownNames();

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> idOfName = new LinkedHashMap<>();

    static KnownNames of(List<TableShape> shapes) {
        KnownNames known = new KnownNames();
        shapes.forEach(shape -> {
            if (shape instanceof TableShape.Nodes nodes) {
                nodes.rows().rows().forEach(row -> known.add(nodes.heading(), row));
            }
        });
        return known;
    }

    private void add(TableHeading heading, Grid.Row row) {
        String name = heading.cell(row, ColumnRole.NAME);
        String id = heading.has(ColumnRole.ID) ? heading.cell(row, ColumnRole.ID) : name;
        if (!id.isEmpty()) {
            ids.add(id);
            if (!name.isEmpty()) {
                idOfName.putIfAbsent(name, id);
            }
        }
    }

    /// Every id and name.
    Set<String> all() {
        Set<String> all = new HashSet<>(ids);
        all.addAll(idOfName.keySet());
        return all;
    }

    boolean has(String word) {
        return ids.contains(word) || idOfName.containsKey(word);
    }

    /// The id of an organisation; what was written if it is not known.
    String id(String word) {
        return ids.contains(word) ? word : idOfName.getOrDefault(word, word);
    }
}
