package samenspel.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samenspel.exchange.cells.AttributeCells;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.TieWay;
import samenspel.exchange.cells.TimedCell;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.cells.WaveOrder;
import samenspel.exchange.cells.WrittenDate;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.TimeSpan;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.AnswerNotes;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// Reads a table of ties.
final class TieRows {
    /// A column with more different words is no list of kinds of tie; one with more times no list of waves.
    static final int MOST_LAYERS = 24;
    static final int MOST_WAVES = 60;
    private static final Pattern YEAR_AS_DECIMAL = Pattern.compile("^((?:19|20)\\d\\d)[.]0+$");

    private static final Pattern SPANS = Pattern.compile("(?i)(time ?)?(interval|stamp|set)s?|tijdsinterval");
    private static final Pattern MOMENTS = Pattern.compile("(?i)(meet)?(fase|moment)|phase|tijdstip|stadium|stage|time ?point|occasion");

    /// Columns whose cells may be merged.
    private static final List<ColumnRole> CARRIED = List.of(ColumnRole.FROM, ColumnRole.LAYER, ColumnRole.WAVE);

    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final TableShape.Ties ties;
    private final TableHeading heading;
    private final List<ValueColumns.Value> values;
    private final StrengthCells cells;
    private final AttributeCells attributes;
    private final Set<ColumnRole> carried;
    private final boolean monthFirst;
    private final boolean eitherWay;
    private int blank;
    private final Map<ColumnRole, String> before = new EnumMap<>(ColumnRole.class);

    private TieRows(GraphDraft graph, FileDraft fileDraft, TableShape.Ties ties, AnswerCodes codes) {
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.ties = ties;
        this.heading = ties.heading();
        this.values = ties.values();
        this.cells = new StrengthCells(ties, codes);
        Set<Integer> taken = heading.taken();
        values.forEach(value -> taken.add(value.column()));
        this.attributes = new AttributeCells(ties.rows(), heading.open(ties.rows().width(), taken), heading.row().number(), fileDraft);
        Set<String> dates = new TreeSet<>(different(ties, heading, ColumnRole.START));
        dates.addAll(different(ties, heading, ColumnRole.END));
        this.monthFirst = WrittenDate.isMonthFirst(dates);
        this.eitherWay = WrittenDate.isEitherWay(dates);
        this.carried = CARRIED.stream().filter(this::isCarried).collect(Collectors.toSet());
    }

    static void read(TableShape.Ties ties, GraphDraft graph, FileDraft fileDraft, AnswerCodes codes) {
        TableShape.Ties whole = ties.stated() ? ties : valued(settled(ties, Optional.of(fileDraft)), ties, fileDraft);
        Grid named = SeveralEnds.named(whole.rows(), whole.heading(), graph.implying(), fileDraft.ledger());
        Grid apart = SeveralEnds.each(SeveralEnds.apart(named, whole.rows(), whole.heading(), fileDraft.ledger()), whole.heading(), fileDraft.ledger());
        if (!ties.stated() && ShapeGuess.mayBeHeading(ties)) {
            Grid.Row first = ties.rows().rows().getFirst();
            fileDraft.ledger().noted(ImportReason.FIRST_ROW_A_TIE, Spot.line(first.number()), first.cell(0), first.cell(1));
        }
        TieRows reader = new TieRows(graph.implying(), fileDraft, new TableShape.Ties(whole.heading(), apart, whole.stated(), whole.values()), codes);
        apart.rows().forEach(reader::row);
        if (apart.isEmpty()) {
            graph.relation("");
            graph.asked("");
            fileDraft.ledger().noted(ImportReason.HEADING_ALONE, Spot.line(Math.max(1, whole.heading().row().number())));
        }
        reader.values.forEach(reader::column);
        reader.say();
        if (named != whole.rows()) {
            SeveralEnds.silent(whole.rows(), whole.heading(), graph);
        } else if (reader.heading.isAnswered()) {
            reader.answered();
        }
    }

    /// With the columns of strengths that can be seen; those that are not taken are said.
    private static TableShape.Ties valued(TableHeading heading, TableShape.Ties ties, FileDraft fileDraft) {
        ValueColumns.Found found = ValueColumns.of(heading, ties.rows());
        found.idle().forEach(at -> fileDraft.ledger().noted(ImportReason.NOT_A_STRENGTH, new Spot(heading.row().number(), at + 1), heading.name(at)));
        found.guessed().filter(_ -> !found.meant()).ifPresent(at ->
                fileDraft.ledger().noted(ImportReason.STRENGTH_GUESSED, new Spot(heading.row().number(), at + 1), heading.name(at)));
        return new TableShape.Ties(found.on(heading), ties.rows(), false, found.values());
    }

    /// Whether what stands in a column stands for the blank cells below it too, as in merged cells.
    private boolean isCarried(ColumnRole role) {
        int named = 0;
        int blank = 0;
        for (Grid.Row row : heading.has(role) ? ties.rows().rows() : List.<Grid.Row>of()) {
            boolean empty = heading.cell(row, role).isEmpty();
            if (!heading.cell(row, ColumnRole.TO).isEmpty()) {
                if (empty && named == 0) {
                    return false;
                }
                named++;
                blank += empty ? 1 : 0;
            }
        }
        return blank > 1 && blank * 2 >= named;
    }

    /// Takes back the role of columns that hold something else after all.
    ///
    /// @param fileDraft whose ledger notes it, while reading
    static TableHeading settled(TableShape.Ties ties, Optional<FileDraft> fileDraft) {
        TableHeading heading = ties.heading();
        Set<String> kinds = different(ties, heading, ColumnRole.LAYER);
        boolean directions = !kinds.isEmpty() && kinds.stream().allMatch(kind -> isDirection(kind) || kind.isEmpty());
        if (directions && !heading.has(ColumnRole.DIRECTION)) {
            heading = heading.with(ColumnRole.DIRECTION, heading.columns().get(ColumnRole.LAYER)).without(ColumnRole.LAYER);
        }
        heading = heading.has(ColumnRole.DIRECTION) ? heading : heading.withMutual(ties.rows());
        String above = heading.has(ColumnRole.DIRECTION) ? heading.name(heading.columns().get(ColumnRole.DIRECTION)) : "";
        boolean spoken = different(ties, heading, ColumnRole.DIRECTION).stream().allMatch(word -> word.isEmpty() || TieWay.of(word, above).isPresent() || isDirection(word));
        heading = spoken ? heading : heading.without(ColumnRole.DIRECTION);
        heading = limited(ties, timed(ties, heading), ColumnRole.LAYER, MOST_LAYERS, fileDraft);
        heading = limited(ties, heading, ColumnRole.WAVE, MOST_WAVES, fileDraft);
        heading = areTimes(ties, heading, ColumnRole.START) ? heading : heading.without(ColumnRole.START);
        heading = areTimes(ties, heading, ColumnRole.END) ? heading : heading.without(ColumnRole.END);
        return StrengthCells.areNumbers(ties) ? heading : heading.without(ColumnRole.STRENGTH);
    }

    /// With columns that hold times though their heading may mean something else: stretches of time as Gephi writes them, and
    /// measurements below `fase` or `moment`.
    private static TableHeading timed(TableShape.Ties ties, TableHeading heading) {
        TableHeading timed = heading;
        for (Map.Entry<Integer, String> open : heading.open(heading.row().cells().size(), heading.taken()).entrySet()) {
            boolean moments = MOMENTS.matcher(open.getValue().strip()).matches();
            Set<String> words = moments || SPANS.matcher(open.getValue().strip()).matches() ? ties.rows().words(open.getKey()) : Set.of();
            List<String> filled = words.stream().filter(cell -> !cell.isEmpty()).toList();
            if (!moments && !filled.isEmpty() && !timed.has(ColumnRole.START) && filled.stream().allMatch(cell -> TimedCell.isOne(cell) && TimedCell.parts(cell, false).isPresent())) {
                timed = timed.with(ColumnRole.START, open.getKey());
            } else if (moments && filled.size() > 1 && !timed.has(ColumnRole.WAVE) && (filled.stream().allMatch(ValueColumns::isWave) || WaveOrder.known(filled).isPresent())) {
                timed = timed.with(ColumnRole.WAVE, open.getKey());
            }
        }
        return timed;
    }

    /// Whether at least half of what stands in a column are times.
    private static boolean areTimes(TableShape.Ties ties, TableHeading heading, ColumnRole role) {
        List<String> cells = different(ties, heading, role).stream().filter(cell -> !cell.isEmpty()).toList();
        return cells.stream().filter(cell -> TimedCell.isOne(cell) || WrittenDate.moment(cell, false).isPresent() || WrittenDate.moment(cell, true).isPresent()).count() * 2 >= cells.size();
    }

    private static boolean isDirection(String kind) {
        String word = kind.toLowerCase(Locale.ROOT);
        return word.endsWith("directed") || word.endsWith("gericht") || word.equals("mutual");
    }

    private static TableHeading limited(TableShape.Ties ties, TableHeading heading, ColumnRole role, int most, Optional<FileDraft> fileDraft) {
        int found = different(ties, heading, role).size();
        if (found <= most) {
            return heading;
        }
        int column = heading.columns().get(role);
        fileDraft.ifPresent(now -> now.ledger()
                .noted(ImportReason.COLUMN_TOO_VARIED, new Spot(heading.row().number(), column + 1), heading.name(column), found));
        return heading.without(role);
    }

    private static Set<String> different(TableShape.Ties ties, TableHeading heading, ColumnRole role) {
        Integer column = heading.columns().get(role);
        return column == null ? Set.of() : ties.rows().words(column);
    }

    private void row(Grid.Row row) {
        String to = heading.cell(row, ColumnRole.TO);
        String from = from(row);
        if (from.isEmpty() || to.isEmpty()) {
            withoutEnds(row, from, to);
        } else if (!values.isEmpty()) {
            graph.node(from, Spot.line(row.number()));
            graph.node(to, Spot.line(row.number()));
            if (values.stream().allMatch(value -> cells.strength(row, value).filter(strength -> strength == 0).isPresent())) {
                fileDraft.ledger().setAside(ImportReason.NOT_POSITIVE, Spot.line(row.number()), from, to, 0);
            }
        } else {
            tie(row, from, to);
        }
    }

    /// Who has a row has answered; whom only others name has not.
    private void answered() {
        Set<String> silent = new TreeSet<>();
        ties.rows().rows().forEach(row -> silent.add(heading.cell(row, ColumnRole.TO)));
        for (Grid.Row row : ties.rows().rows()) {
            if (!from(row).isEmpty() && (!heading.has(ColumnRole.WAVE) || !wave(row).isEmpty())) {
                graph.answered(wave(row), from(row));
                silent.remove(from(row));
            }
        }
        silent.remove("");
        if (!silent.isEmpty()) {
            fileDraft.ledger().noted(ImportReason.SILENT, Spot.NOWHERE, silent.size(), String.join(", ", silent));
        }
    }

    private String from(Grid.Row row) {
        return cell(row, ColumnRole.FROM);
    }

    /// The name of its wave; empty where none stands there, or a word for what is not known.
    private String wave(Grid.Row row) {
        String written = cell(row, ColumnRole.WAVE);
        boolean unknown = Numerals.number(written).isEmpty() && !written.equalsIgnoreCase("na") && Double.isNaN(AnswerCodes.USUAL.value(written).orElse(0));
        return unknown || written.equals("NA") ? "" : YEAR_AS_DECIMAL.matcher(written).replaceFirst("$1");
    }

    /// The cell of a role, or of a row above where cells are merged.
    private String cell(Grid.Row row, ColumnRole role) {
        String written = heading.cell(row, role);
        boolean tie = !heading.cell(row, ColumnRole.TO).isEmpty();
        if (carried.isEmpty() || !carried.contains(role)) {
            return written;
        }
        if (!written.isEmpty()) {
            before.put(role, written);
        }
        return written.isEmpty() && tie ? before.getOrDefault(role, "") : written;
    }

    /// A row of totals has a word for one of its ends, or for both.
    private void withoutEnds(Grid.Row row, String from, String to) {
        boolean alone = heading.row().number() == 0 && row.width() == 1 && !from.isEmpty();
        if (alone) {
            graph.node(from, Spot.line(row.number())).declared();
        } else if (Totals.isWord(from + to)) {
            fileDraft.ledger().setAside(ImportReason.TOTAL, Spot.line(row.number()), from + to);
        } else {
            int column = heading.columns().get(from.isEmpty() ? ColumnRole.FROM : ColumnRole.TO);
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, new Spot(row.number(), column + 1), (from + " – " + to).strip());
        }
    }

    private void tie(Grid.Row row, String from, String to) {
        String written = heading.cell(row, ColumnRole.STRENGTH);
        if (TimedCell.isOne(written)) {
            timed(row, written, drawn(row, from, to));
            return;
        }
        double strength = cells.strength(written).orElseGet(() -> odd(row, heading.columns().get(ColumnRole.STRENGTH), written));
        blank += written.isEmpty() && Double.isNaN(strength) ? 1 : 0;
        draw(row, drawn(row, from, to).value(strength));
    }

    /// Of a tie whose strength is a word that says nothing, it is not known whether it is there.
    private double odd(Grid.Row row, int column, String written) {
        fileDraft.ledger().noted(ImportReason.ANSWER_NOT_UNDERSTOOD, new Spot(row.number(), column + 1), heading.name(column), written);
        return Double.NaN;
    }

    /// A strength that changes with time.
    private void timed(Grid.Row row, String written, TieDraft tie) {
        Optional<List<TimedCell>> parts = TimedCell.parts(written, true);
        draw(row, tie);
        if (parts.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NOT_A_TIME, new Spot(row.number(), heading.columns().get(ColumnRole.STRENGTH) + 1), written);
            tie.timesUnread();
        }
        boolean placed = !tie.times().isEmpty();
        parts.stream().flatMap(List::stream).forEach(part -> {
            tie.put(new FoundAttribute("weight", AttributeValue.of(part.number().orElseThrow()), part.when()));
            if (!placed) {
                tie.there(part.when());
            }
        });
    }

    /// The ties of a column of strengths.
    private void column(ValueColumns.Value value) {
        int blank = 0;
        graph.wave(value.wave());
        for (Grid.Row row : ties.rows().rows()) {
            String from = from(row);
            String to = heading.cell(row, ColumnRole.TO);
            Optional<Double> strength = cells.strength(row, value);
            boolean ends = !from.isEmpty() && !to.isEmpty();
            blank += ends && row.cell(value.column()).isEmpty() && strength.filter(number -> Double.isNaN(number)).isPresent() ? 1 : 0;
            double worth = ends ? strength.orElseGet(() -> odd(row, value.column(), row.cell(value.column()))) : 0;
            if (worth != 0) {
                TieDraft tie = drawn(row, from, to).value(worth);
                draw(row, tie);
                tie.relation(value.layer().isEmpty() ? cell(row, ColumnRole.LAYER) : value.layer());
                tie.wave(value.wave().isEmpty() ? wave(row) : value.wave());
            }
        }
        if (blank > 0) {
            fileDraft.ledger().noted(ImportReason.BLANK_UNKNOWN, new Spot(Math.max(1, heading.row().number()), value.column() + 1), heading.name(value.column()), blank);
        }
    }

    private void say(Set<Double> codes, ImportReason reason) {
        codes.stream().sorted().filter(code -> cells.times(code) > 0).forEach(code -> fileDraft.ledger().noted(reason, Spot.NOWHERE, LikelyCodes.written(code), cells.times(code)));
    }

    private void say() {
        AnswerNotes.sayWords(cells.said(), new Spot(Math.max(1, heading.row().number()), 0), fileDraft.ledger());
        Spot top = new Spot(Math.max(1, heading.row().number()), heading.columns().getOrDefault(ColumnRole.STRENGTH, -1) + 1);
        cells.sayThousands(top, fileDraft.ledger());
        layerless();
        if (blank > 0) {
            fileDraft.ledger().noted(ImportReason.BLANK_UNKNOWN, top, heading.name(top.column() - 1), blank);
        }
        say(cells.codes().missing(), ImportReason.CODE_UNKNOWN);
        say(cells.codes().impossible(), ImportReason.CODE_IMPOSSIBLE);
        say(cells.codes().certain(), ImportReason.CODE_CERTAIN);
        for (ColumnRole role : carried) {
            long filled = ties.rows().rows().stream().filter(row -> heading.cell(row, role).isEmpty() && !heading.cell(row, ColumnRole.TO).isEmpty()).count();
            int column = heading.columns().get(role);
            fileDraft.ledger().noted(ImportReason.FILLED_DOWN, new Spot(Math.max(1, heading.row().number()), column + 1), heading.name(column), (int) filled);
        }
    }

    /// A tie between the ends of a row, from the second one where the row says so.
    private TieDraft drawn(Grid.Row row, String from, String to) {
        boolean back = way(row).equals(Optional.of(TieWay.BACK));
        return graph.tie(back ? to : from, back ? from : to, Spot.line(row.number()));
    }

    private Optional<TieWay> way(Grid.Row row) {
        Integer column = heading.columns().get(ColumnRole.DIRECTION);
        return column == null ? Optional.empty() : TieWay.of(row.cell(column), heading.name(column));
    }

    /// Says of how many ties nothing stands where their layer should.
    private void layerless() {
        int column = heading.columns().getOrDefault(ColumnRole.LAYER, -1);
        long without = column < 0 || carried.contains(ColumnRole.LAYER) ? 0
                : ties.rows().rows().stream().filter(row -> row.cell(column).isEmpty() && !heading.cell(row, ColumnRole.TO).isEmpty() && !heading.cell(row, ColumnRole.FROM).isEmpty()).count();
        if (without > 0) {
            fileDraft.ledger().noted(ImportReason.LAYER_BLANK, new Spot(Math.max(1, heading.row().number()), column + 1), heading.name(column), (int) without);
        }
    }

    private void draw(Grid.Row row, TieDraft tie) {
        Optional<TieWay> way = way(row);
        if (way.isPresent() && way.get() != TieWay.BOTH) {
            graph.saysDirection();
        }
        tie.directed(!way.equals(Optional.of(TieWay.BOTH)));
        tie.relation(cell(row, ColumnRole.LAYER)).wave(wave(row));
        time(row, tie);
        attributes.put(row, tie);
    }

    /// The time between start and end, if both stand there, or all times of one cell.
    private void time(Grid.Row row, TieDraft tie) {
        List<String> ends = List.of(heading.cell(row, ColumnRole.START), heading.cell(row, ColumnRole.END));
        if (TimedCell.isOne(ends.getFirst())) {
            Optional<List<TimedCell>> parts = TimedCell.parts(ends.getFirst(), false);
            parts.stream().flatMap(List::stream).forEach(part -> tie.there(part.when()));
            if (parts.isEmpty()) {
                notTime(row, tie, ends.getFirst());
            }
        } else if (!ends.stream().allMatch(String::isEmpty)) {
            Optional<Moment> start = ends.getFirst().isEmpty() ? Optional.of(Moment.BEGINNING) : moment(ends.getFirst());
            Optional<Moment> end = ends.getLast().isEmpty() ? Optional.of(Moment.END) : moment(ends.getLast());
            if (start.isEmpty() || end.isEmpty()) {
                notTime(row, tie, start.isEmpty() ? ends.getFirst() : ends.getLast());
            } else {
                tie.there(TimeSpan.of(start.get(), end.get()));
            }
        }
    }

    /// Nothing where a date with strokes may be read both ways.
    private Optional<Moment> moment(String written) {
        return eitherWay && written.indexOf('/') >= 0 ? Optional.empty() : WrittenDate.moment(written, monthFirst);
    }

    private void notTime(Grid.Row row, TieDraft tie, String written) {
        fileDraft.ledger().rejected(ImportReason.NOT_A_TIME, Spot.line(row.number()), written);
        tie.timesUnread();
    }
}
