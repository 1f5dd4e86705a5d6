package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.HeadingWords;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.TieWay;

/// The row that names the columns, and what they are.
///
/// @param row     empty of cells where the table has no such row
/// @param columns of a role, from 0
/// @param skipped columns that are not to be used, from 0
record TableHeading(Grid.Row row, Map<ColumnRole, Integer> columns, Set<Integer> skipped) {
    private static final int LOOKED_AT = 5;
    private static final Pattern ENDS = Pattern.compile("(?i)(organisatie|organi[sz]ation|org|naam|name|instelling|partij|party|knoop|partner)[ _-]?([1a])");
    private static final Pattern PHRASE = Pattern.compile("(?iU)\\W*(werkt? samen met|verwijst naar|verwijzen naar|heeft contact met|contact met|samenwerking met|partner(organisatie)?|samenwerkingspartner|works? with|refers? to|"
            + "collaborates? with|has contact with|contact with|cooperates? with)\\W*");
    private static final Pattern A_NAME = Pattern.compile("(?i)(?<!\\p{L})(naam|name|label)(?!\\p{L})|(?<=\\p{Ll})(Naam|Name|Label)(?!\\p{L})|[_-](naam|name|label)(?!\\p{L})");
    private static final Pattern RESPONDENT = Pattern.compile("(?iU).*\\b(respondent|invuller|ingevuld|beantwoord|answered|participant|deelnemer|ego|uw|your|eigen|own)\\b.*");
    private static final Pattern QUESTION = Pattern.compile("(?iU)(vraag|question|item|thema|theme|onderwerp|topic|subject|variabele?|variable)([ _-]?(tekst|text|naam|name|label|omschrijving|code))?");
    private static final List<ColumnRole> OF_TIES =
            List.of(ColumnRole.FROM, ColumnRole.TO, ColumnRole.STRENGTH, ColumnRole.WAVE, ColumnRole.DIRECTION, ColumnRole.START, ColumnRole.END, ColumnRole.LAYER);
    private static final List<ColumnRole> OF_NODES = List.of(ColumnRole.ID, ColumnRole.NAME, ColumnRole.WAVE);

    TableHeading {
        columns = Map.copyOf(columns);
        skipped = Set.copyOf(skipped);
    }

    TableHeading(Grid.Row row, Map<ColumnRole, Integer> columns) {
        this(row, columns, Set.of());
    }

    /// With a column that tells with yes and no which ties go both ways, where no pair stands both ways in the rows below.
    TableHeading withMutual(Grid rows) {
        Set<Integer> taken = taken();
        OptionalInt column = IntStream.range(0, row.cells().size()).filter(at -> !taken.contains(at) && TieWay.isMutual(row.cell(at))).findFirst();
        Set<List<String>> pairs = new HashSet<>();
        (column.isPresent() ? rows.rows() : List.<Grid.Row>of()).forEach(one -> pairs.add(List.of(cell(one, ColumnRole.FROM), cell(one, ColumnRole.TO))));
        boolean once = column.isPresent() && pairs.stream().noneMatch(pair -> !pair.getFirst().equals(pair.getLast()) && pairs.contains(pair.reversed()));
        return once ? with(ColumnRole.DIRECTION, column.getAsInt()) : this;
    }

    /// The columns that are no attribute.
    Set<Integer> taken() {
        Set<Integer> taken = new HashSet<>(columns.values());
        taken.addAll(skipped);
        return taken;
    }

    /// The names of columns before a place, without those that are taken.
    SequencedMap<Integer, String> open(int width, Set<Integer> taken) {
        SequencedMap<Integer, String> names = new LinkedHashMap<>();
        IntStream.range(0, width).filter(at -> !taken.contains(at)).forEach(at -> names.put(at, name(at)));
        return names;
    }

    /// Whether a cell names a column of ends, ids or names.
    static boolean isName(String cell) {
        return List.of(ColumnRole.FROM, ColumnRole.ID, ColumnRole.NAME).stream().anyMatch(role -> role.fit(cell).isPresent());
    }

    /// The first row of a table that names both ends of ties.
    static Optional<TableHeading> ofTies(Grid grid) {
        return grid.rows().stream().limit(LOOKED_AT).map(row -> of(row, OF_TIES))
                .filter(heading -> heading.has(ColumnRole.FROM) && heading.has(ColumnRole.TO) && !heading.namesSome(grid)).map(TableHeading::byName).findFirst().or(() -> ofPhrase(grid));
    }

    /// Whether the cells that look like headings are organisations that are numbered.
    private boolean namesSome(Grid grid) {
        int from = columns.getOrDefault(ColumnRole.FROM, 0);
        int to = columns.getOrDefault(ColumnRole.TO, 0);
        return HeadingWords.areOfMany(row.cell(from), row.cell(to), grid.rows().stream().flatMap(other -> Stream.of(other.cell(from), other.cell(to))));
    }

    /// Of an id and a name of each end the names are the ends.
    private TableHeading byName() {
        List<OptionalInt> named = List.of(named(ColumnRole.FROM), named(ColumnRole.TO));
        return named.stream().allMatch(OptionalInt::isPresent) ? with(ColumnRole.FROM, named.getFirst().getAsInt()).with(ColumnRole.TO, named.getLast().getAsInt()) : this;
    }

    /// The only column of a role that says that it holds names, beside one that does not.
    private OptionalInt named(ColumnRole role) {
        List<Integer> all = IntStream.range(0, row.cells().size()).filter(at -> role.fit(A_NAME.matcher(row.cell(at)).replaceAll(" ")).isPresent()).boxed().toList();
        List<Integer> names = all.stream().filter(at -> A_NAME.matcher(row.cell(at)).find()).toList();
        return all.size() == 2 && names.size() == 1 ? OptionalInt.of(names.getFirst()) : OptionalInt.empty();
    }

    /// Whether who sends a tie is somebody who answers a survey.
    boolean isAnswered() {
        return has(ColumnRole.FROM) && saysWhoAnswers(name(columns.getOrDefault(ColumnRole.FROM, 0)));
    }

    private static boolean saysWhoAnswers(String cell) {
        return RESPONDENT.matcher(cell.replace('_', ' ')).matches();
    }

    /// Whether headings say that the second of two ends answers about the first.
    private static boolean isTurned(Grid.Row row, int first, int second) {
        return saysWhoAnswers(row.cell(second)) && !saysWhoAnswers(row.cell(first));
    }

    /// With ends that cells tell; a heading may say which of them answers, and which column holds what was asked.
    static TableHeading ofFound(Grid.Row row, List<Integer> ends) {
        boolean turned = isTurned(row, ends.getFirst(), ends.getLast());
        TableHeading heading = of(row, OF_TIES);
        for (ColumnRole role : OF_TIES) {
            heading = ends.contains(heading.columns().getOrDefault(role, -1)) ? heading.without(role) : heading;
        }
        OptionalInt asked = IntStream.range(0, row.cells().size()).filter(at -> !ends.contains(at) && QUESTION.matcher(row.cell(at)).matches()).findFirst();
        heading = asked.isPresent() && !heading.has(ColumnRole.LAYER) ? heading.with(ColumnRole.LAYER, asked.getAsInt()) : heading;
        return heading.with(ColumnRole.FROM, ends.get(turned ? 1 : 0)).with(ColumnRole.TO, ends.get(turned ? 0 : 1));
    }

    /// A column of names, before one whose heading says what ties them to another one: `Organisatie;Werkt samen met`.
    private static Optional<TableHeading> ofPhrase(Grid grid) {
        Grid.Row row = grid.isEmpty() ? new Grid.Row(0, List.of()) : grid.rows().getFirst();
        OptionalInt to = IntStream.range(1, row.cells().size()).filter(at -> PHRASE.matcher(row.cell(at)).matches()).findFirst();
        if (to.isEmpty() && (areBoth(row) || areLetters(row)) && !HeadingWords.areOfMany(row.cell(0), row.cell(1), grid.rows().stream().flatMap(other -> Stream.of(other.cell(0), other.cell(1))))) {
            return Optional.of(of(row, OF_TIES).without(ColumnRole.FROM).without(ColumnRole.TO).with(ColumnRole.FROM, 0).with(ColumnRole.TO, 1));
        }
        boolean named = IntStream.range(1, row.cells().size()).filter(at -> PHRASE.matcher(row.cell(at)).matches()).count() == 1 && !hasMore(grid, to.getAsInt());
        return named && ColumnRole.NAME.fit(row.cell(to.getAsInt() - 1)).isPresent()
                ? Optional.of(of(row, OF_TIES).without(ColumnRole.FROM).with(ColumnRole.FROM, to.getAsInt() - 1).with(ColumnRole.TO, to.getAsInt())) : Optional.empty();
    }

    /// Whether names stand behind a column without a heading of their own: a row is no tie then.
    private static boolean hasMore(Grid grid, int to) {
        Grid.Row row = grid.rows().getFirst();
        Grid below = grid.below(row);
        Set<String> names = new HashSet<>(below.column(to));
        names.addAll(below.column(Math.max(0, to - 1)));
        names.remove("");
        return to + 1 < grid.width() && row.cell(to + 1).isEmpty() && below.column(to + 1).stream().anyMatch(names::contains);
    }

    /// With what stands above columns of strengths, as in merged cells: `Content` above `2018` and `2019`.
    TableHeading below(Grid whole) {
        Optional<Grid.Row> above = whole.rows().stream().filter(one -> one.number() < row.number()).reduce((_, last) -> last);
        boolean over = above.isPresent() && above.get().number() == row.number() - 1 && above.get().cell(columns.get(ColumnRole.FROM)).isEmpty()
                && above.get().cell(columns.get(ColumnRole.TO)).isEmpty();
        List<String> open = IntStream.range(0, row.cells().size()).filter(at -> !columns.containsValue(at)).mapToObj(row::cell).filter(cell -> !cell.isEmpty()).toList();
        boolean alike = open.stream().distinct().count() < open.size() || open.stream().anyMatch(ValueColumns::isWave);
        return over && alike ? new TableHeading(new Grid.Row(row.number(), over(above.get())), columns, skipped) : this;
    }

    /// With what stands in a second row of headings: `Content` or `2018` below `2018` or `Content` in merged cells.
    TableHeading above(Grid whole) {
        Optional<Grid.Row> below = whole.rows().stream().filter(one -> one.number() == row.number() + 1).findFirst().filter(this::isSecond);
        List<String> names = new ArrayList<>();
        String last = "";
        for (int at = 0; below.isPresent() && at < below.get().cells().size(); at++) {
            boolean end = Objects.equals(columns.get(ColumnRole.FROM), at) || Objects.equals(columns.get(ColumnRole.TO), at);
            last = end ? "" : row.cell(at).isEmpty() ? last : row.cell(at);
            names.add(end ? row.cell(at) : (last + " " + below.get().cell(at)).strip());
        }
        return below.isEmpty() ? this : new TableHeading(new Grid.Row(below.get().number(), names), columns, skipped);
    }

    /// Whether words or waves stand in a row without ends, below headings of which some are merged.
    private boolean isSecond(Grid.Row next) {
        List<Integer> filled = IntStream.range(0, next.cells().size()).filter(at -> !next.cell(at).isEmpty()).boxed().toList();
        boolean words = filled.stream().allMatch(at -> !columns.containsValue(at) && (ValueColumns.isWave(next.cell(at)) || Numerals.number(next.cell(at)).isEmpty()));
        return words && filled.size() > 1 && filled.stream().anyMatch(at -> row.cell(at).isEmpty());
    }

    private List<String> over(Grid.Row above) {
        List<String> names = new ArrayList<>();
        String last = "";
        for (int at = 0; at < row.cells().size(); at++) {
            last = above.cell(at).isEmpty() ? last : above.cell(at);
            boolean plain = last.isEmpty() || row.cell(at).isEmpty() || columns.containsValue(at);
            names.add(plain ? row.cell(at) : last + " " + row.cell(at));
        }
        return names;
    }

    /// Whether the first two columns are called `Organisatie 1` and `Organisatie 2`, or `A` and `B`, and no third one is.
    private static boolean areBoth(Grid.Row row) {
        Matcher first = ENDS.matcher(row.cell(0));
        if (!first.matches()) {
            return false;
        }
        String stem = row.cell(0).substring(0, first.start(2));
        char mark = row.cell(0).charAt(first.start(2));
        return row.cell(1).equals(stem + (char) (mark + 1)) && row.cells().stream().noneMatch(cell -> cell.strip().equals(stem + (char) (mark + 2)));
    }

    /// Whether the ends are called `A` and `B` beside how strong a tie is or which way it goes.
    private static boolean areLetters(Grid.Row row) {
        boolean more = row.cells().stream().skip(2).anyMatch(cell -> ColumnRole.DIRECTION.fit(cell).isPresent() || ColumnRole.STRENGTH.fit(cell).isPresent());
        return more && row.cell(0).equalsIgnoreCase("a") && row.cell(1).equalsIgnoreCase("b");
    }

    /// The first row of a table that names an id or a name.
    static Optional<TableHeading> ofNodes(Grid grid) {
        return grid.rows().stream().limit(LOOKED_AT).filter(row -> row.width() == grid.width() || row.width() > 1)
                .map(row -> of(row, OF_NODES)).filter(heading -> heading.has(ColumnRole.ID) || heading.has(ColumnRole.NAME)).findFirst().map(heading -> heading.doubled(grid));
    }

    /// With what stands in a second row of headings of organisations: waves below one that spans them, or the names of all columns.
    private TableHeading doubled(Grid grid) {
        Optional<Grid.Row> below = grid.rows().stream().filter(one -> one.number() == row.number() + 1).findFirst().filter(this::isLower);
        List<String> names = new ArrayList<>();
        String last = "";
        for (int at = 0; below.isPresent() && at < below.get().cells().size(); at++) {
            last = row.cell(at).isEmpty() ? last : row.cell(at);
            String own = below.get().cell(at);
            names.add(own.isEmpty() ? row.cell(at) : ValueColumns.isWave(own) ? (last + " " + own).strip() : own);
        }
        return below.isEmpty() ? this : of(new Grid.Row(below.get().number(), names), OF_NODES);
    }

    /// Whether a row below headings, of which some are merged, names columns too.
    private boolean isLower(Grid.Row next) {
        List<Integer> filled = IntStream.range(0, next.cells().size()).filter(at -> !next.cell(at).isEmpty()).boxed().toList();
        int named = columns.getOrDefault(has(ColumnRole.ID) ? ColumnRole.ID : ColumnRole.NAME, 0);
        boolean merged = filled.stream().anyMatch(at -> row.cell(at).isEmpty() || at > 0 && row.cell(at).equals(row.cell(at - 1)));
        boolean waves = filled.size() > 1 && filled.stream().allMatch(at -> ValueColumns.isWave(next.cell(at)));
        return merged && (next.cell(named).isEmpty() ? waves : isName(next.cell(named)) && filled.stream().allMatch(at -> ValueColumns.isWave(next.cell(at)) || Numerals.number(next.cell(at)).isEmpty()));
    }

    /// The first two columns are the ends, as their headings turn them, the third one the strength.
    static TableHeading ofEnds(Grid.Row row, int width) {
        int from = isTurned(row, 0, 1) ? 1 : 0;
        Map<ColumnRole, Integer> columns = new EnumMap<>(Map.of(ColumnRole.FROM, from, ColumnRole.TO, 1 - from));
        if (width > 2) {
            columns.put(ColumnRole.STRENGTH, 2);
        }
        return new TableHeading(row, columns);
    }

    private static TableHeading of(Grid.Row row, List<ColumnRole> roles) {
        Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : roles) {
            best(row, role, columns).ifPresent(column -> columns.put(role, column));
        }
        return new TableHeading(row, columns);
    }

    private static OptionalInt best(Grid.Row row, ColumnRole role, Map<ColumnRole, Integer> taken) {
        return IntStream.range(0, row.cells().size()).filter(column -> !taken.containsValue(column) && role.fit(row.cell(column)).isPresent())
                .reduce((first, second) -> role.fit(row.cell(second)).get() < role.fit(row.cell(first)).get() ? second : first);
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    /// The cell of a role in a row; empty if there is no such column.
    String cell(Grid.Row of, ColumnRole role) {
        Integer column = columns.get(role);
        return column == null ? "" : of.cell(column);
    }

    /// Without a role, whose column then is like any other.
    TableHeading without(ColumnRole role) {
        Map<ColumnRole, Integer> fewer = new HashMap<>(columns);
        fewer.remove(role);
        return new TableHeading(row, fewer, skipped);
    }

    TableHeading with(ColumnRole role, int column) {
        Map<ColumnRole, Integer> more = new HashMap<>(columns);
        more.put(role, column);
        return new TableHeading(row, more, skipped);
    }

    String name(int column) {
        String name = row.cell(column);
        return name.isEmpty() ? "V" + (column + 1) : name;
    }
}
