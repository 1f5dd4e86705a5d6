package samenspel.exchange.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.text.Spot;

/// Reads a survey of one row a respondent. Of several respondents of one organisation the strongest answer counts; who
/// has no row, or left it empty, has not answered.
final class SurveyRows {
    private static final Set<ColumnRole> KEPT = Set.of(ColumnRole.ATTRIBUTE, ColumnRole.SECTOR, ColumnRole.SHORT_NAME, ColumnRole.ACCESS);

    private final TableForm form;
    private final AnswerCodes codes;
    private final KnownNames known;
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final Map<String, Integer> rowsOf = new LinkedHashMap<>();
    private final Map<String, Spot> lastRowOf = new HashMap<>();
    private final SequencedMap<Asked, Said> said = new LinkedHashMap<>();

    private record Asked(String layer, String wave, String from, String to) {
    }

    private record Said(double value, Spot at) {
    }

    private SurveyRows(TableForm form, AnswerCodes codes, KnownNames known, GraphDraft graph, FileDraft fileDraft) {
        this.form = form;
        this.codes = codes;
        this.known = known;
        this.graph = graph;
        this.fileDraft = fileDraft;
    }

    static void read(TableShape.Survey survey, AnswerCodes codes, KnownNames known, GraphDraft graph, FileDraft fileDraft) {
        SurveyRows reader = new SurveyRows(survey.form(), codes, known, graph.implying(), fileDraft);
        StatedShapes.unused(survey.form(), survey.rows(), fileDraft.ledger());
        reader.organisations();
        survey.rows().rows().forEach(reader::row);
        reader.finish();
    }

    private void organisations() {
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = form.columns().get(at);
            String id = known.id(column.organisation());
            if (column.role() == ColumnRole.ANSWER && !id.isEmpty() && graph.find(id).isEmpty()) {
                graph.declare(id, new Spot(Math.max(1, form.lastHeading()), at + 1));
            }
        }
    }

    private void row(Grid.Row row) {
        OptionalInt who = form.column(ColumnRole.RESPONDENT);
        String respondent = known.id(row.cell(who.orElseThrow()));
        if (respondent.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.ROW_WITHOUT_RESPONDENT, new Spot(row.number(), who.getAsInt() + 1));
            return;
        }
        describe(row, respondent);
        int answers = 0;
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = form.columns().get(at);
            if (column.isQuestion()) {
                graph.asked(wave(column, row));
                answers += answer(row, at, respondent) ? 1 : 0;
            }
        }
        if (answers == 0) {
            fileDraft.ledger().noted(ImportReason.EMPTY_RESPONSE, Spot.line(row.number()), respondent);
        }
    }

    private void describe(Grid.Row row, String respondent) {
        boolean again = rowsOf.merge(respondent, 1, Integer::sum) > 1;
        lastRowOf.put(respondent, Spot.line(row.number()));
        if (again) {
            fileDraft.ledger().used(1);
            return;
        }
        NodeDraft node = graph.find(respondent).orElseGet(() -> graph.declare(respondent, Spot.line(row.number())));
        form.column(ColumnRole.NAME).ifPresent(at -> node.label(row.cell(at)));
        IntStream.range(0, form.columns().size()).filter(at -> KEPT.contains(form.columns().get(at).role()) && !row.cell(at).isEmpty())
                .forEach(at -> node.put(form.columns().get(at).heading(), Numerals.value(row.cell(at))));
    }

    private String wave(ReadColumn column, Grid.Row row) {
        return column.wave().isEmpty() ? form.column(ColumnRole.WAVE).stream().mapToObj(row::cell).findFirst().orElse("") : column.wave();
    }

    /// Whether there was an answer.
    private boolean answer(Grid.Row row, int at, String from) {
        ReadColumn column = form.columns().get(at);
        String cell = row.cell(at);
        boolean mention = column.role() == ColumnRole.MENTION;
        String to = known.id(mention ? cell : column.organisation());
        if (to.isEmpty() || cell.isEmpty() && codes.emptyIsNo()) {
            return unasked(cell, new Spot(row.number(), at + 1));
        }
        OptionalDouble value = mention ? OptionalDouble.of(1) : cell.isEmpty() ? OptionalDouble.of(Double.NaN) : codes.value(cell);
        Spot spot = new Spot(row.number(), at + 1);
        if (value.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, spot, column.heading(), cell);
        } else {
            Said now = new Said(value.getAsDouble(), spot);
            said.merge(new Asked(column.layer(), wave(column, row), from, to), now, this::stronger);
        }
        if (!cell.isEmpty()) {
            graph.answered(wave(column, row), from);
        }
        return !cell.isEmpty();
    }

    /// An answer about nobody is said.
    private boolean unasked(String cell, Spot at) {
        if (!cell.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, at, cell);
        }
        return false;
    }

    private Said stronger(Said first, Said second) {
        return rank(second.value()) > rank(first.value()) ? second : first;
    }

    /// A tie, the stronger the higher, is more than that there can be none, that more than no, and that more than not known.
    private double rank(double value) {
        return codes.isMissing(value) ? -2 : codes.noTie().contains(value) ? 0 : value == 0 ? -1 : value;
    }

    private void finish() {
        said.forEach((asked, said) -> {
            if (said.value() != 0) {
                graph.tie(asked.from(), asked.to(), said.at()).directed(true).value(said.value()).relation(asked.layer()).wave(asked.wave());
            }
        });
        rowsOf.forEach((respondent, rows) -> {
            if (rows > 1) {
                fileDraft.ledger().noted(ImportReason.SEVERAL_RESPONDENTS, lastRowOf.get(respondent), respondent, rows);
            }
        });
        List<String> silent = graph.nodes().stream().map(NodeDraft::id).filter(id -> !rowsOf.containsKey(id)).toList();
        if (!silent.isEmpty()) {
            fileDraft.ledger().noted(ImportReason.SILENT, Spot.NOWHERE, silent.size(), String.join(", ", silent));
        }
    }
}
