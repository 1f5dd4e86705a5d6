package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.names.WrittenName;
import samenspel.exchange.survey.NamesInCell;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.MentionCells;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableKind;
import samenspel.text.account.Place;
import samenspel.text.account.Reading;

/// Where names of organisations stand in the tables of a plan, and how they are written otherwise.
final class PlanNames {
    private static final Set<ColumnRole> NAMES = Set.of(ColumnRole.NAME, ColumnRole.FROM, ColumnRole.TO, ColumnRole.RESPONDENT, ColumnRole.MENTION);

    private PlanNames() {
    }

    private static final class Found {
        private final List<Place> places = new ArrayList<>();
        private final Set<String> lists = new LinkedHashSet<>();
    }

    static List<WrittenName> spellings(ImportPlan plan) {
        Map<String, Found> found = new LinkedHashMap<>();
        plan.tables().forEach(table -> each(table, (name, place) -> add(found, table, name, place)));
        return found.entrySet().stream().map(name -> new WrittenName(name.getKey(), name.getValue().places, name.getValue().lists)).toList();
    }

    /// The names of nodes in files of graphs, as far as they are words.
    static List<WrittenName> ofGraphs(ImportPlan plan) {
        Map<String, Found> found = new LinkedHashMap<>();
        plan.files().forEach(file -> file.opened().graph().flatMap(Reading::value).stream().flatMap(graphs -> graphs.graphs().stream()).forEach(graph -> graph.nodes().stream()
                .filter(node -> node.label().codePoints().anyMatch(Character::isLetter))
                .forEach(node -> found.computeIfAbsent(node.label(), _ -> new Found()).places.add(new Place(file.name(), "", node.line(), 0)))));
        return found.entrySet().stream().map(name -> new WrittenName(name.getKey(), name.getValue().places, Set.of())).toList();
    }

    /// A file of graphs with other spellings of names.
    static FoundFile respelt(FoundFile file, UnaryOperator<String> spelling) {
        return file.with(file.graphs().stream().map(graph -> new FoundGraph(graph.name(), graph.nodes().stream().map(node ->
                new FoundNode(node.id(), spelling.apply(node.label()), node.attributes(), node.times(), node.declared(), node.line())).toList(), graph.ties(), graph.setting())).toList());
    }

    private static void add(Map<String, Found> found, PlannedTable table, String name, Place place) {
        if (name.codePoints().anyMatch(Character::isLetter)) {
            Found one = found.computeIfAbsent(name, _ -> new Found());
            one.places.add(place);
            TableKind kind = table.form().kind();
            if (kind == TableKind.NODES || kind == TableKind.MATRIX) {
                one.lists.add(table.id().file() + "\n" + table.id().sheet() + (kind == TableKind.MATRIX && place.line() <= table.form().lastHeading()));
            }
        }
    }

    private static void each(PlannedTable table, BiConsumer<String, Place> name) {
        TableForm form = table.form();
        if (form.kind() == TableKind.NOT_USED) {
            return;
        }
        Map<Integer, NamesInCell> parted = MentionCells.of(table.grid(), form);
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = form.columns().get(at);
            int here = at;
            if (parted.containsKey(at)) {
                table.grid().after(form.lastHeading()).rows().forEach(row -> parted.get(here).in(row.cell(here)).forEach(one -> name.accept(one, place(table, row.number(), here))));
            } else if (names(form, column)) {
                table.grid().after(form.lastHeading()).rows().forEach(row -> name.accept(row.cell(here), place(table, row.number(), here)));
            } else if (column.role() == ColumnRole.ANSWER && form.kind() != TableKind.TIES) {
                name.accept(asked(form, column), place(table, form.lastHeading(), at));
            }
        }
    }

    private static Place place(PlannedTable table, int row, int column) {
        return new Place(table.id().file(), table.id().sheet(), row, column + 1);
    }

    /// Ids are names where a list has no others.
    private static boolean names(TableForm form, ReadColumn column) {
        return NAMES.contains(column.role()) || column.role() == ColumnRole.ID && form.column(ColumnRole.NAME).isEmpty();
    }

    private static String asked(TableForm form, ReadColumn column) {
        return form.kind().isSurvey() ? column.organisation() : column.heading();
    }

    /// A table with other spellings of names in its cells.
    static Grid respelt(Grid grid, TableForm form, UnaryOperator<String> spelling) {
        Map<Integer, NamesInCell> parted = MentionCells.of(grid, form);
        List<Grid.Row> rows = grid.rows().stream().map(row -> respelt(row, form, parted, spelling)).toList();
        return new Grid(grid.name(), rows);
    }

    private static Grid.Row respelt(Grid.Row row, TableForm form, Map<Integer, NamesInCell> parted, UnaryOperator<String> spelling) {
        List<String> cells = new ArrayList<>(row.cells());
        boolean matrix = form.kind() == TableKind.MATRIX || form.kind() == TableKind.TWO_SETS;
        for (int at = 0; at < Math.min(cells.size(), form.columns().size()); at++) {
            ReadColumn column = form.columns().get(at);
            boolean below = row.number() > form.lastHeading() && names(form, column);
            boolean above = row.number() == form.lastHeading() && matrix && column.role() == ColumnRole.ANSWER;
            if (row.number() > form.lastHeading() && parted.containsKey(at)) {
                cells.set(at, parted.get(at).in(row.cell(at)).stream().map(spelling).collect(Collectors.joining("\n")));
            } else if (below || above) {
                cells.set(at, spelling.apply(row.cell(at)));
            }
        }
        return new Grid.Row(row.number(), cells);
    }

    /// A table's form that asks about organisations by other spellings.
    static TableForm respelt(TableForm form, UnaryOperator<String> spelling) {
        return new TableForm(form.kind(), form.headings(), form.columns().stream().map(column -> column.organisation().isEmpty() ? column
                : new ReadColumn(column.heading(), column.role(), spelling.apply(column.organisation()), column.layer(), column.wave(), column.why())).toList());
    }
}
