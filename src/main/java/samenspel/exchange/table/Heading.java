package samenspel.exchange.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The row that names the columns, and what they are.
///
/// @param row     empty of cells where the table has no such row
/// @param columns of a role, from 0
/// @param skipped columns that are not to be used, from 0
record Heading(Grid.Row row, Map<Role, Integer> columns, Set<Integer> skipped) {
    private static final int LOOKED_AT = 5;
    private static final List<Role> OF_TIES =
            List.of(Role.FROM, Role.TO, Role.STRENGTH, Role.WAVE, Role.DIRECTION, Role.START, Role.END, Role.LAYER);
    private static final List<Role> OF_NODES = List.of(Role.ID, Role.NAME, Role.WAVE);

    Heading {
        columns = Map.copyOf(columns);
        skipped = Set.copyOf(skipped);
    }

    Heading(Grid.Row row, Map<Role, Integer> columns) {
        this(row, columns, Set.of());
    }

    /// The columns that are no attribute.
    Set<Integer> taken() {
        Set<Integer> taken = new HashSet<>(columns.values());
        taken.addAll(skipped);
        return taken;
    }

    /// The first row of a table that names both ends of ties.
    static Optional<Heading> ofTies(Grid grid) {
        return grid.rows().stream().limit(LOOKED_AT).map(row -> of(row, OF_TIES))
                .filter(heading -> heading.has(Role.FROM) && heading.has(Role.TO)).findFirst();
    }

    /// The first row of a table that names an id or a name.
    static Optional<Heading> ofNodes(Grid grid) {
        return grid.rows().stream().limit(LOOKED_AT).filter(row -> row.width() == grid.width() || row.width() > 1)
                .map(row -> of(row, OF_NODES)).filter(heading -> heading.has(Role.ID) || heading.has(Role.NAME)).findFirst();
    }

    /// The first two columns are the ends, the third one the strength.
    static Heading ofEnds(Grid.Row row, int width) {
        Map<Role, Integer> columns = new EnumMap<>(Map.of(Role.FROM, 0, Role.TO, 1));
        if (width > 2) {
            columns.put(Role.STRENGTH, 2);
        }
        return new Heading(row, columns);
    }

    private static Heading of(Grid.Row row, List<Role> roles) {
        Map<Role, Integer> columns = new EnumMap<>(Role.class);
        for (Role role : roles) {
            best(row, role, columns).ifPresent(column -> columns.put(role, column));
        }
        return new Heading(row, columns);
    }

    private static OptionalInt best(Grid.Row row, Role role, Map<Role, Integer> taken) {
        return IntStream.range(0, row.cells().size()).filter(column -> !taken.containsValue(column) && role.fit(row.cell(column)).isPresent())
                .reduce((first, second) -> role.fit(row.cell(second)).get() < role.fit(row.cell(first)).get() ? second : first);
    }

    boolean has(Role role) {
        return columns.containsKey(role);
    }

    /// The cell of a role in a row; empty if there is no such column.
    String cell(Grid.Row of, Role role) {
        Integer column = columns.get(role);
        return column == null ? "" : of.cell(column);
    }

    /// Without a role, whose column then is like any other.
    Heading without(Role role) {
        Map<Role, Integer> fewer = new HashMap<>(columns);
        fewer.remove(role);
        return new Heading(row, fewer, skipped);
    }

    Heading with(Role role, int column) {
        Map<Role, Integer> more = new HashMap<>(columns);
        more.put(role, column);
        return new Heading(row, more, skipped);
    }

    String name(int column) {
        String name = row.cell(column);
        return name.isEmpty() ? "V" + (column + 1) : name;
    }
}
