package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.HeadingWords;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.TableBody;
import samenspel.exchange.survey.AnswerCells;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.NamesInCell;

/// Tells what a table is, from its headings first and then from what stands in its cells.
final class ShapeGuess {
    static final Grid.Row NO_HEADING = new Grid.Row(0, List.of());

    /// Of a list whose columns have no usual names.
    private static final int MOST_UNNAMED = 12;
    private static final int FEWEST_UNNAMED = 2;
    /// One name in as many may stand twice in a list of organisations.
    private static final int FEW = 4;
    private static final Pattern OF_ORGANISATION = Pattern.compile("(?iU)(hoofd)?sector(naam|name)?|branche|industry|domein|domain|gemeente|municipality|(woon|vestigings)?plaats|city|town|regio|region|provincie|province|adres|address|postcode"
            + "|fte'?s?|medewerkers|employees|rechtsvorm|legal form|website|telefoon|phone|e-?mail|contactpersoon");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([-/](19|20)?\\d\\d)?");

    private ShapeGuess() {
    }

    /// @param known the organisations that lists beside this table name
    static TableShape of(Grid whole, KnownNames known) {
        Grid grid = TableBody.of(whole, TableHeading::isName).grid();
        if (grid.rows().stream().allMatch(Grid.Row::isBlank)) {
            return new TableShape.None();
        }
        if (MatrixShapes.second(whole).isPresent() || MatrixShapes.twice(grid).isPresent()) {
            return new TableShape.None();
        }
        Optional<TableShape> named = MatrixShapes.sure(grid).or(() -> TableHeading.ofTies(grid).map(heading -> ties(grid, heading.below(whole).above(whole))));
        return named.or(() -> MatrixShapes.marked(grid)).or(() -> SurveyRosters.of(grid, known)).or(() -> MatrixShapes.of(grid)).or(() -> linked(grid)).or(() -> SurveyLists.of(grid, known)).or(() -> pairs(grid)).or(() -> lists(grid))
                .or(() -> SurveyShapes.of(grid, known)).or(() -> SurveyRosters.ofWords(grid, known)).or(() -> eachAWave(grid)).or(() -> unnamed(grid))
                .or(() -> TableHeading.ofNodes(grid).map(heading -> nodes(grid, heading))).or(() -> neighbours(grid)).or(() -> nameless(grid)).orElseGet(TableShape.None::new);
    }

    /// A name that stands twice above a matrix.
    static Optional<String> twice(Grid whole) {
        Grid grid = TableBody.of(whole, TableHeading::isName).grid();
        return grid.isEmpty() ? Optional.empty() : MatrixShapes.twice(grid);
    }

    private static TableShape ties(Grid grid, TableHeading heading) {
        return new TableShape.Ties(heading, grid.after(heading.row().number()), false);
    }

    /// A list of organisations, whatever else it may be.
    static Optional<TableShape> ofNodes(Grid whole) {
        Grid grid = TableBody.of(whole, TableHeading::isName).grid();
        return grid.isEmpty() ? Optional.empty() : TableHeading.ofNodes(grid).map(heading -> nodes(grid, heading));
    }

    /// A list of organisations taken for ties since a few names stand in it twice, though no heading names ends.
    static Optional<TableShape> listed(Grid whole) {
        Grid grid = TableBody.of(whole, TableHeading::isName).grid();
        return TableHeading.ofTies(grid).isPresent() ? Optional.empty() : TableHeading.ofNodes(grid).filter(heading -> hasFewTwice(grid, heading)).map(heading -> nodes(grid, heading));
    }

    private static TableShape nodes(Grid grid, TableHeading heading) {
        return new TableShape.Nodes(heading, grid.after(heading.row().number()));
    }

    private static Optional<TableShape> eachAWave(Grid grid) {
        return TableHeading.ofNodes(grid).filter(heading -> NodeRows.areEachAWave(heading, grid.after(heading.row().number()))).map(heading -> nodes(grid, heading));
    }

    /// Two columns, or three with a number, of which the first names somebody more than once, or whom the second names
    /// too: that is no list of nodes.
    private static Optional<TableShape> pairs(Grid grid) {
        int width = grid.width();
        boolean even = grid.rows().stream().allMatch(row -> row.width() == width);
        if (width < 2 || width > 3 || !even || grid.rows().size() < 2 || listsEach(grid)) {
            return Optional.empty();
        }
        Grid below = grid.below(grid.rows().getFirst());
        boolean valued = width == 2 || below.column(2).stream().allMatch(cell -> Numerals.number(cell).isPresent());
        Set<String> first = grid.words(0);
        boolean linked = first.size() < grid.rows().size() || grid.column(1).stream().anyMatch(first::contains);
        return valued && linked ? Optional.of(pairs(grid, below, width)) : Optional.empty();
    }

    /// Whether there is a column for names and each stands in it only once, or few again beside what tells of organisations.
    private static boolean listsEach(Grid grid) {
        return TableHeading.ofNodes(grid).filter(heading -> {
            List<String> names = grid.after(heading.row().number()).column(heading.columns().get(heading.has(ColumnRole.ID) ? ColumnRole.ID : ColumnRole.NAME));
            boolean described = heading.row().cells().stream().anyMatch(cell -> OF_ORGANISATION.matcher(cell.strip()).matches());
            return new HashSet<>(names).size() == names.size() || NodeRows.areEachAWave(heading, grid.after(heading.row().number())) || described && hasFewTwice(grid, heading);
        }).isPresent();
    }

    /// Whether few names stand twice in a list, and no cell beside a name is another one.
    private static boolean hasFewTwice(Grid grid, TableHeading heading) {
        Grid below = grid.after(heading.row().number());
        int named = heading.columns().get(heading.has(ColumnRole.ID) ? ColumnRole.ID : ColumnRole.NAME);
        Set<String> names = below.words(named);
        int again = below.rows().size() - names.size();
        names.remove("");
        return again * FEW <= below.rows().size()
                && IntStream.range(0, below.width()).filter(at -> at != named).noneMatch(at -> below.column(at).stream().anyMatch(names::contains));
    }

    /// The first row is a tie too if its third cell is a number, or, without one, unless it has the words of a heading and
    /// names nobody the others name.
    private static TableShape pairs(Grid grid, Grid below, int width) {
        Grid.Row first = grid.rows().getFirst();
        boolean data = width == 3 ? Numerals.number(first.cell(2)).isPresent() : !isHeading(first, below);
        return data ? new TableShape.Ties(TableHeading.ofEnds(NO_HEADING, width), grid, false) : new TableShape.Ties(TableHeading.ofEnds(first, width), below, false);
    }

    private static boolean isHeading(Grid.Row first, Grid below) {
        boolean usual = TableHeading.isName(first.cell(0)) || TableHeading.isName(first.cell(1)) || ColumnRole.TO.fit(first.cell(1)).isPresent();
        return !areNamed(first, below) && (usual || HeadingWords.areEnds(first.cell(0), first.cell(1), below.rows().stream().flatMap(row -> Stream.of(row.cell(0), row.cell(1)))));
    }

    /// Whether the first row of ties without a heading may be one: its words stand nowhere below.
    static boolean mayBeHeading(TableShape.Ties ties) {
        Grid.Row first = ties.heading().row().number() > 0 || ties.rows().rows().size() < 2 ? NO_HEADING : ties.rows().rows().getFirst();
        List<Integer> columns = ties.heading().columns().values().stream().sorted().toList();
        boolean words = !first.isBlank() && columns.stream().map(first::cell).noneMatch(cell -> cell.isEmpty() || AnswerCodes.USUAL.value(cell).isPresent());
        Set<String> named = columns.stream().map(first::cell).collect(Collectors.toSet());
        return words && ties.rows().below(first).rows().stream().noneMatch(row -> columns.stream().map(row::cell).anyMatch(named::contains));
    }

    /// A tie a row with its layer or strength in the third place, among names that stand alone.
    private static Optional<TableShape> lists(Grid grid) {
        List<Grid.Row> ties = grid.rows().stream().filter(row -> row.width() > 1).toList();
        boolean fits = grid.width() == 3 && ties.size() * 2 > grid.rows().size() && !listsEach(grid)
                && grid.rows().stream().allMatch(row -> !row.cell(0).isEmpty() && (row.width() < 2 || !row.cell(1).isEmpty()));
        List<String> thirds = ties.stream().map(row -> row.cell(2)).filter(third -> !third.isEmpty()).toList();
        Set<String> starts = ties.stream().map(row -> row.cell(0)).collect(Collectors.toSet());
        Set<String> ends = ties.stream().map(row -> row.cell(1)).collect(Collectors.toSet());
        boolean linked = starts.size() < ties.size() || ends.stream().anyMatch(starts::contains);
        boolean values = thirds.stream().allMatch(third -> Numerals.number(third).isPresent());
        boolean apart = thirds.stream().noneMatch(third -> starts.contains(third) || ends.contains(third));
        Grid.Row first = grid.rows().getFirst();
        boolean strengths = values || AnswerCells.hold(grid.below(first), List.of(2));
        if (!fits || !linked || !apart || !strengths && !areLayers(thirds)) {
            return Optional.empty();
        }
        boolean headed = Numerals.number(first.cell(2)).isEmpty() && (isHeading(first, grid.below(first)) || isAlone(first, grid.below(first)) || strengths && !areNamed(first, grid.below(first)) && AnswerCodes.USUAL.value(first.cell(2)).isEmpty());
        TableHeading heading = TableHeading.ofFound(headed ? first : NO_HEADING, List.of(0, 1));
        return Optional.of(new TableShape.Ties(only(heading, strengths), headed ? grid.below(first) : grid, false));
    }

    private static TableHeading only(TableHeading heading, boolean strengths) {
        return new TableHeading(heading.row(), Map.of(ColumnRole.FROM, heading.columns().getOrDefault(ColumnRole.FROM, 0), ColumnRole.TO, heading.columns().getOrDefault(ColumnRole.TO, 1),
                strengths ? ColumnRole.STRENGTH : ColumnRole.LAYER, 2));
    }

    /// Whether nothing of a row above others stands in any of them: it names their columns, since who has a tie and of which kind or how
    /// often recurs.
    private static boolean isAlone(Grid.Row first, Grid below) {
        List<String> thirds = below.column(2).stream().filter(third -> !third.isEmpty()).toList();
        boolean recur = new HashSet<>(thirds).size() * 2 <= thirds.size();
        return recur && !first.cell(2).isEmpty() && !thirds.contains(first.cell(2)) && !areNamed(first, below);
    }

    private static boolean areNamed(Grid.Row first, Grid below) {
        Set<String> named = Stream.of(first.cell(0), first.cell(1)).flatMap(ShapeGuess::names).collect(Collectors.toSet());
        return below.rows().stream().anyMatch(row -> Stream.of(row.cell(0), row.cell(1)).flatMap(ShapeGuess::names).anyMatch(named::contains));
    }

    /// Whether third words recur as layers do.
    private static boolean areLayers(List<String> thirds) {
        long different = thirds.stream().distinct().count();
        return different <= TieRows.MOST_LAYERS && different * 2 <= thirds.size() + 1 && thirds.stream().noneMatch(third -> Numerals.number(third).isPresent());
    }

    /// A list of ties of which no headings say which columns name the ends: two of them hold the same names, in most rows different ones.
    private static Optional<TableShape> unnamed(Grid grid) {
        boolean fits = grid.width() > 2 && grid.width() <= MOST_UNNAMED && grid.rows().size() > FEWEST_UNNAMED;
        Grid.Row first = fits ? grid.rows().getFirst() : NO_HEADING;
        List<Integer> ends = fits ? ends(grid.below(first)) : List.of();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Grid below = grid.below(first);
        boolean headed = ends.stream().noneMatch(at -> ends.stream().anyMatch(other -> below.column(other).contains(first.cell(at))))
                && IntStream.range(0, grid.width()).noneMatch(at -> Numerals.number(first.cell(at)).isPresent());
        return Optional.of(headed ? new TableShape.Ties(TableHeading.ofFound(first, ends), below, false) : new TableShape.Ties(found(grid, ends), grid, false));
    }

    /// The two columns with most names in common, of which the first names somebody more than once; none if there are no such.
    private static List<Integer> ends(Grid below) {
        List<Integer> best = List.of();
        long most = 1;
        for (int from = 0; from < below.width(); from++) {
            for (int to = from + 1; to < below.width(); to++) {
                long common = common(below, from, to);
                best = common > most ? List.of(from, to) : best;
                most = Math.max(most, common);
            }
        }
        return best;
    }

    /// How many names two columns have in common; none if they are no names, or are not those of ends.
    private static long common(Grid below, int first, int second) {
        Set<String> froms = new HashSet<>(below.column(first));
        Set<String> tos = new HashSet<>(below.column(second));
        int rows = below.rows().size();
        long common = froms.stream().filter(tos::contains).filter(name -> Numerals.number(name).isEmpty()).count();
        long same = below.rows().stream().filter(row -> row.cell(first).equals(row.cell(second))).count();
        boolean named = !froms.contains("") && !tos.contains("") && Math.max(froms.size(), tos.size()) < rows && Math.max(froms.size(), tos.size()) > FEWEST_UNNAMED;
        boolean words = AnswerCells.hold(below, List.of(first)) || AnswerCells.hold(below, List.of(second));
        return named && !words && same * 10 <= rows && common * 2 >= Math.min(froms.size(), tos.size()) ? common : 0;
    }

    /// What the columns beside the ends are, by what stands in them: years, answers, words that recur, numbers of the rows.
    private static TableHeading found(Grid grid, List<Integer> ends) {
        Map<ColumnRole, Integer> columns = new EnumMap<>(Map.of(ColumnRole.FROM, ends.getFirst(), ColumnRole.TO, ends.getLast()));
        List<String> names = new ArrayList<>();
        for (int at = 0; at < grid.width(); at++) {
            List<String> cells = grid.column(at);
            boolean counted = isCounted(cells);
            names.add(counted ? "Nr" : "");
            if (ends.contains(at) || counted) {
                continue;
            }
            if (cells.stream().allMatch(cell -> YEAR.matcher(cell).matches())) {
                columns.putIfAbsent(ColumnRole.WAVE, at);
            } else if (AnswerCells.hold(grid, List.of(at)) && !cells.contains("")) {
                columns.putIfAbsent(ColumnRole.STRENGTH, at);
            } else if (!cells.contains("") && areLayers(cells) && !tells(grid, ends.getFirst(), at) && !tells(grid, ends.getLast(), at)) {
                columns.putIfAbsent(ColumnRole.LAYER, at);
            }
        }
        return new TableHeading(new Grid.Row(0, names), columns);
    }

    /// Whether cells count the rows.
    private static boolean isCounted(List<String> cells) {
        double first = Numerals.number(cells.getFirst()).orElse(Double.NaN);
        return IntStream.range(0, cells.size()).allMatch(at -> Numerals.number(cells.get(at)).orElse(Double.NaN) == first + at);
    }

    /// Whether what stands in a column is always the same for the same end, as its sector is.
    private static boolean tells(Grid grid, int end, int column) {
        Map<String, String> of = new HashMap<>();
        return grid.rows().stream().allMatch(row -> Objects.equals(Objects.requireNonNullElse(of.putIfAbsent(row.cell(end), row.cell(column)), row.cell(column)), row.cell(column)));
    }

    /// A cell, and the names in it if there are several.
    private static Stream<String> names(String cell) {
        return NamesInCell.mayPart(cell) ? Stream.concat(Stream.of(cell), Stream.of(cell.split("[;|,\\n]")).map(String::strip)).filter(name -> !name.isEmpty())
                : Stream.of(cell).filter(name -> !name.isEmpty());
    }

    /// Rows of different lengths, with nothing but names.
    private static Optional<TableShape> neighbours(Grid grid) {
        long widths = grid.rows().stream().map(Grid.Row::width).distinct().count();
        Set<String> starts = grid.words(0);
        boolean named = grid.rows().stream().allMatch(row -> !row.cell(0).isEmpty());
        boolean linked = grid.rows().stream().anyMatch(row -> row.cells().stream().skip(1).map(String::strip).anyMatch(starts::contains));
        return widths > 1 && named && linked && !areAnswers(grid) ? Optional.of(new TableShape.Neighbours(grid)) : Optional.empty();
    }

    /// Whether most cells behind names are numbers, which then say how strong ties are.
    private static boolean areAnswers(Grid grid) {
        List<String> behind = grid.rows().stream().flatMap(row -> row.cells().stream().skip(1)).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        boolean words = grid.column(0).stream().noneMatch(cell -> Numerals.number(cell).isPresent());
        return words && behind.stream().filter(cell -> Numerals.answer(cell).isPresent()).count() * 2 > behind.size();
    }

    /// The same from the first row on, which is no heading since it names those of other rows: each has one row.
    private static Optional<TableShape> linked(Grid grid) {
        Grid.Row first = grid.rows().getFirst();
        Set<String> starts = grid.words(0);
        boolean once = first.width() > 1 && starts.size() == grid.rows().size() && starts.contains(first.cell(1)) && grid.below(first).rows().stream().anyMatch(row -> row.cells().contains(first.cell(0)));
        boolean dense = once && grid.rows().stream().allMatch(row -> IntStream.range(0, row.width())
                .noneMatch(at -> row.cell(at).isEmpty() || Numerals.answer(row.cell(at)).isPresent()));
        Set<String> names = new HashSet<>(starts);
        names.addAll(grid.words(1));
        List<String> further = dense ? grid.rows().stream().flatMap(row -> row.cells().stream().limit(row.width()).skip(2)).map(String::strip).distinct().toList() : List.of();
        return dense && further.stream().filter(names::contains).count() * 2 >= further.size() ? neighbours(grid) : Optional.empty();
    }

    /// A heading of words above rows without a name: a node's number is then that of its row.
    private static Optional<TableShape> nameless(Grid grid) {
        Grid.Row first = grid.rows().getFirst();
        boolean words = first.width() == grid.width() && first.cells().stream().limit(grid.width())
                .allMatch(cell -> !cell.isBlank() && Numerals.number(cell.strip()).isEmpty());
        Set<String> different = new HashSet<>(first.cells());
        boolean heading = words && grid.width() > 1 && different.size() == first.cells().size() && grid.rows().size() > 1;
        return heading ? Optional.of(nodes(grid, new TableHeading(first, Map.of()))) : Optional.empty();
    }
}
