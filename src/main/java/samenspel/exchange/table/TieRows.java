package samenspel.exchange.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.found.TimeSpan;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.text.Spot;

/// Reads a table of ties.
final class TieRows {
    /// A column with more different words is no list of kinds of tie; one with more times no list of waves.
    static final int MOST_LAYERS = 24;
    static final int MOST_WAVES = 60;
    private static final Set<String> UNDIRECTED = Set.of("undirected", "ongericht", "mutual", "false", "no", "nee", "0", "onwaar");
    private static final Set<String> DIRECTED = Set.of("directed", "gericht", "true", "yes", "ja", "1", "waar");

    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final TableHeading heading;
    private final Optional<AnswerCodes> codes;
    private final Set<Integer> taken;

    private TieRows(GraphDraft graph, FileDraft fileDraft, TableShape.Ties ties, AnswerCodes codes) {
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.heading = ties.heading();
        this.codes = ties.stated() ? Optional.of(codes) : Optional.empty();
        this.taken = heading.taken();
    }

    static void read(TableShape.Ties ties, GraphDraft graph, FileDraft fileDraft, AnswerCodes codes) {
        TableHeading heading = ties.stated() ? ties.heading() : settled(ties, Optional.of(fileDraft));
        TieRows reader = new TieRows(graph.implying(), fileDraft, new TableShape.Ties(heading, ties.rows(), ties.stated()), codes);
        SeveralEnds.apart(ties.rows(), heading, fileDraft.ledger()).rows().forEach(reader::row);
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
        heading = limited(ties, heading, ColumnRole.LAYER, MOST_LAYERS, fileDraft);
        heading = limited(ties, heading, ColumnRole.WAVE, MOST_WAVES, fileDraft);
        boolean numbers = ties.rows().rows().stream().map(row -> ties.heading().cell(row, ColumnRole.STRENGTH))
                .filter(cell -> Numerals.number(cell).isPresent()).count() * 2 >= ties.rows().rows().size();
        return numbers ? heading : heading.without(ColumnRole.STRENGTH);
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
        return column == null ? Set.of() : new HashSet<>(ties.rows().column(column));
    }

    private void row(Grid.Row row) {
        String from = heading.cell(row, ColumnRole.FROM);
        String to = heading.cell(row, ColumnRole.TO);
        if (from.isEmpty() || to.isEmpty()) {
            int column = heading.columns().get(from.isEmpty() ? ColumnRole.FROM : ColumnRole.TO);
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, new Spot(row.number(), column + 1), (from + " – " + to).strip());
            return;
        }
        String written = heading.cell(row, ColumnRole.STRENGTH);
        Optional<Double> strength = strength(written);
        if (strength.isEmpty()) {
            int column = heading.columns().get(ColumnRole.STRENGTH);
            fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, new Spot(row.number(), column + 1), heading.name(column), written);
            return;
        }
        draw(row, graph.tie(from, to, Spot.line(row.number())).value(strength.get()));
    }

    /// No strength is 1; empty if it is a word.
    private Optional<Double> strength(String written) {
        if (written.isEmpty()) {
            return Optional.of(1.0);
        }
        OptionalDouble number = Numerals.isNotKnown(written) ? OptionalDouble.of(Double.NaN) : Numerals.number(written);
        OptionalDouble read = number.isPresent() || codes.isEmpty() ? number : codes.get().value(written);
        return read.isPresent() ? Optional.of(read.getAsDouble()) : Optional.empty();
    }

    private void draw(Grid.Row row, TieDraft tie) {
        String direction = heading.cell(row, ColumnRole.DIRECTION).toLowerCase(Locale.ROOT);
        if (DIRECTED.contains(direction)) {
            graph.saysDirection();
        }
        tie.directed(!UNDIRECTED.contains(direction) || DIRECTED.contains(direction));
        tie.relation(heading.cell(row, ColumnRole.LAYER)).wave(heading.cell(row, ColumnRole.WAVE));
        time(row).ifPresent(tie::there);
        IntStream.range(0, row.width()).filter(column -> !taken.contains(column) && !row.cell(column).isEmpty())
                .forEach(column -> tie.put(heading.name(column), Numerals.value(row.cell(column))));
    }

    /// The time between start and end, if both stand there.
    private Optional<TimeSpan> time(Grid.Row row) {
        List<String> ends = List.of(heading.cell(row, ColumnRole.START), heading.cell(row, ColumnRole.END));
        if (ends.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        Optional<Moment> start = ends.getFirst().isEmpty() ? Optional.of(Moment.BEGINNING) : Moment.parse(ends.getFirst());
        Optional<Moment> end = ends.getLast().isEmpty() ? Optional.of(Moment.END) : Moment.parse(ends.getLast());
        if (start.isEmpty() || end.isEmpty()) {
            String wrong = start.isEmpty() ? ends.getFirst() : ends.getLast();
            fileDraft.ledger().noted(ImportReason.NOT_A_TIME, Spot.line(row.number()), wrong);
            return Optional.empty();
        }
        return Optional.of(TimeSpan.of(start.get(), end.get()));
    }
}
