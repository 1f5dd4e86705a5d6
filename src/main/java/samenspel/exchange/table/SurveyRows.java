package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.cells.AttributeCells;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.TableBody;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.found.AlikeNames;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.survey.AnswerBasis;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.AnswerNotes;
import samenspel.exchange.survey.AnswerWords;
import samenspel.exchange.survey.Dashes;
import samenspel.exchange.survey.NamesInCell;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.exchange.survey.SurveyQuestion;
import samenspel.exchange.survey.WordMeaning;
import samenspel.text.Spot;

/// Reads a survey of one row a respondent. Of several respondents of one organisation the strongest answer counts, or the mean;
/// who has no row, or left it empty, has not answered.
final class SurveyRows {
    private static final Set<ColumnRole> KEPT = Set.of(ColumnRole.ATTRIBUTE, ColumnRole.SECTOR, ColumnRole.SHORT_NAME, ColumnRole.ACCESS);

    private final TableForm form;
    private final AnswerCodes codes;
    private final KnownNames known;
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final SurveyAnswers answers;
    private final Map<String, WordMeaning> meanings;
    private final boolean emptyIsNo;
    private final OptionalInt waveColumn;
    private final OptionalInt layerColumn;
    private final AttributeCells attributes;
    private final Map<Integer, NamesInCell> mentions;
    private final Set<Integer> totals;
    private final AlikeNames alike;
    private final Set<String> asked;
    private final Map<Integer, List<Integer>> strengths = new HashMap<>();
    private final Map<Integer, Integer> kinds = new HashMap<>();
    /// Who answered in which wave, and in which layers of rows.
    private final Map<List<String>, Set<String>> layersOf = new LinkedHashMap<>();
    private final Set<String> respondents = new HashSet<>();
    private final Map<List<String>, Integer> rowsOf = new LinkedHashMap<>();
    private final Map<List<String>, Spot> lastRowOf = new HashMap<>();
    private final SequencedMap<Asked, List<Said>> said = new LinkedHashMap<>();

    private record Asked(String layer, String wave, String from, String to) {
    }

    private record Said(double value, Spot at) {
    }

    private SurveyRows(TableShape.Survey survey, AnswerCodes codes, KnownNames known, GraphDraft graph, FileDraft fileDraft) {
        this.form = survey.form();
        this.codes = codes;
        this.known = known;
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.answers = form.answers(survey.rows(), codes);
        form.columns(ColumnRole.STRENGTH).forEach(at -> form.named(at).ifPresent(name -> strengths.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(at)));
        this.meanings = answers.found().stream().collect(Collectors.toMap(SurveyAnswers.Found::written, SurveyAnswers.Found::meaning));
        form.columns(ColumnRole.LAYER).stream().filter(at -> !form.columns().get(at).organisation().isEmpty()).forEach(at -> form.named(at).ifPresent(name -> kinds.put(name, at)));
        this.layerColumn = form.layers();
        this.waveColumn = form.column(ColumnRole.WAVE);
        this.emptyIsNo = answers.emptyIsNo(codes);
        this.totals = totals(survey.rows());
        SequencedMap<Integer, String> kept = new LinkedHashMap<>();
        IntStream.range(0, form.columns().size()).filter(at -> KEPT.contains(form.columns().get(at).role())).forEach(at -> kept.put(at, form.columns().get(at).heading()));
        this.attributes = new AttributeCells(survey.rows(), kept, form.lastHeading(), fileDraft);
        this.mentions = MentionCells.of(survey.rows(), form, known);
        this.alike = alike(survey.rows());
        this.asked = form.columns().stream().filter(column -> column.role() == ColumnRole.ANSWER).map(this::about).collect(Collectors.toSet());
    }

    static void read(TableShape.Survey survey, AnswerCodes codes, KnownNames known, GraphDraft graph, FileDraft fileDraft) {
        if (survey.form().column(ColumnRole.RESPONDENT).isEmpty()) {
            List<String> about = survey.form().columns().stream().map(ReadColumn::organisation).filter(name -> !name.isEmpty()).toList();
            throw new Unreadable(ImportReason.WHO_ANSWERS, Spot.line(Math.max(1, survey.form().lastHeading())), String.join(", ", about), about.size());
        }
        SurveyRows reader = new SurveyRows(survey, codes, known, graph.implying(), fileDraft);
        AnswerNotes.refuse(reader.answers, Spot.line(Math.max(1, survey.form().lastHeading())));
        AnswerNotes.say(reader.answers, Spot.line(Math.max(1, survey.form().lastHeading())), fileDraft.ledger());
        StatedShapes.unused(survey.form(), survey.rows(), fileDraft.ledger());
        reader.respondents(survey.rows());
        WhoAnswers.sayNumbers(survey.form(), fileDraft.ledger());
        reader.organisations();
        survey.rows().rows().forEach(reader::row);
        reader.alike.say(fileDraft.ledger(), Spot.line(Math.max(1, survey.form().lastHeading())));
        reader.finish();
    }

    /// The numbers of the rows that hold totals of the answers.
    private Set<Integer> totals(Grid rows) {
        List<Integer> columns = form.columns(ColumnRole.ANSWER);
        List<String> across = columns.stream().map(at -> form.columns().get(at).organisation()).toList();
        return Totals.named(rows, columns, rows.column(form.column(ColumnRole.RESPONDENT).orElseThrow()), across).stream()
                .map(at -> rows.rows().get(at).number()).collect(Collectors.toSet());
    }

    /// Which names are the same but for capitals: of those asked about and in lists each is another one, and of those who answer
    /// where nobody is asked about.
    private AlikeNames alike(Grid rows) {
        List<String> about = form.columns().stream().filter(ReadColumn::isQuestion).map(ReadColumn::organisation).filter(name -> !name.isEmpty()).toList();
        List<String> answering = rows.rows().stream().map(form::respondent).filter(name -> !name.isEmpty()).toList();
        List<String> mentioned = new ArrayList<>();
        for (int at = 0; at < form.columns().size(); at++) {
            NamesInCell parted = mentions.get(at);
            boolean one = form.columns().get(at).role() == ColumnRole.MENTION;
            if (parted != null || one) {
                rows.column(at).forEach(cell -> mentioned.addAll(parted == null ? List.of(cell) : parted.in(cell)));
            }
        }
        return AlikeNames.of(about.isEmpty() ? List.of(known.all(), answering) : List.of(about, known.all()), about.isEmpty() ? mentioned : answering, fileDraft.manner().apart());
    }

    /// Whom a column asks about.
    private String about(ReadColumn column) {
        return known(column.organisation());
    }

    private String known(String word) {
        return known.has(word) ? known.id(word) : known.id(alike.of(word));
    }

    /// Says which other columns could say who answers.
    private void respondents(Grid rows) {
        int taken = form.column(ColumnRole.RESPONDENT).orElseThrow();
        boolean stated = form.columns().get(taken).why() == ColumnReason.STATED;
        for (int at : stated ? List.<Integer>of() : WhoAnswers.equallyGood(rows, form)) {
            if (at != taken) {
                fileDraft.ledger().noted(ImportReason.OTHER_RESPONDENT, new Spot(Math.max(1, form.lastHeading()), at + 1),
                        form.columns().get(at).heading(), form.columns().get(taken).heading());
            }
        }
    }

    private void organisations() {
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = form.columns().get(at);
            String id = about(column);
            if (column.role() == ColumnRole.ANSWER && !id.isEmpty() && graph.find(id).isEmpty()) {
                graph.declare(id, new Spot(Math.max(1, form.lastHeading()), at + 1));
            }
        }
    }

    /// Whom a cell names; a code such as `SQ002` is the second of those asked about.
    private String id(String cell) {
        String id = known(cell);
        String plain = known(SurveyQuestion.plain(cell));
        return !asked.contains(id) && asked.contains(plain) ? plain : id;
    }

    private void row(Grid.Row row) {
        Optional<String> trial = form.trial(row);
        if (trial.isPresent()) {
            fileDraft.ledger().setAside(ImportReason.TRIAL_ROW, Spot.line(row.number()), trial.get());
            return;
        }
        OptionalInt who = form.column(ColumnRole.RESPONDENT);
        String respondent = id(form.respondent(row));
        if (respondent.isEmpty() && TableBody.written(row).findFirst().filter(Totals::isWord).isPresent()) {
            fileDraft.ledger().setAside(ImportReason.TOTAL, Spot.line(row.number()), TableBody.written(row).findFirst().orElse(""));
            return;
        }
        if (respondent.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.ROW_WITHOUT_RESPONDENT, new Spot(row.number(), who.getAsInt() + 1));
            return;
        }
        if (totals.contains(row.number()) || form.columns(ColumnRole.ANSWER).isEmpty() && Totals.isWord(respondent)) {
            fileDraft.ledger().setAside(ImportReason.TOTAL, Spot.line(row.number()), respondent);
            return;
        }
        describe(row, respondent);
        Set<String> answeredIn = new HashSet<>();
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = column(row, at);
            if (column.isQuestion()) {
                graph.asked(layers(row, column, at), wave(column, row), column.isMention() || !kinds.isEmpty() ? "" : about(column));
                graph.asked(wave(column, row));
                boolean said = column.isMention() ? mention(row, at, respondent) : answer(row, at, respondent);
                if (said && answeredIn.add(wave(column, row))) {
                    graph.answered(wave(column, row), respondent);
                }
            }
        }
        answeredIn.forEach(wave -> layersOf.computeIfAbsent(List.of(respondent, wave), _ -> new LinkedHashSet<>()).add(layer(row)));
        if (answeredIn.isEmpty()) {
            fileDraft.ledger().noted(ImportReason.EMPTY_RESPONSE, Spot.line(row.number()), respondent);
        } else if (!emptyIsNo) {
            leftEmpty(row, respondent, answeredIn);
        }
    }

    /// Who answered others, but not this, has not said that there is no tie.
    private void leftEmpty(Grid.Row row, String from, Set<String> answeredIn) {
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = column(row, at);
            String to = about(column);
            boolean left = column.role() == ColumnRole.ANSWER && row.cell(at).isEmpty() && answeredIn.contains(wave(column, row));
            if (left && !to.isEmpty() && !to.equals(from)) {
                fileDraft.ledger().notedAlike(ImportReason.LEFT_EMPTY, new Spot(row.number(), at + 1));
                say(column, row, from, to, new Said(Double.NaN, new Spot(row.number(), at + 1)));
            }
        }
    }

    private void describe(Grid.Row row, String respondent) {
        List<String> inWave = List.of(respondent, wave(row), layer(row));
        rowsOf.merge(inWave, 1, Integer::sum);
        lastRowOf.put(inWave, Spot.line(row.number()));
        if (!respondents.add(respondent)) {
            fileDraft.ledger().used(1);
            return;
        }
        NodeDraft node = graph.find(respondent).orElseGet(() -> graph.declare(respondent, Spot.line(row.number())));
        form.column(ColumnRole.NAME).ifPresent(at -> node.label(row.cell(at)));
        attributes.put(row, node);
    }

    private String wave(ReadColumn column, Grid.Row row) {
        return column.wave().isEmpty() ? wave(row) : column.wave();
    }

    private String wave(Grid.Row row) {
        return waveColumn.isPresent() ? row.cell(waveColumn.getAsInt()) : "";
    }

    private String layer(Grid.Row row) {
        return layerColumn.isPresent() ? row.cell(layerColumn.getAsInt()) : "";
    }

    /// A column, with the layer of a row, or of which kind a tie to somebody is who was mentioned there.
    private ReadColumn column(Grid.Row row, int at) {
        ReadColumn column = form.columns().get(at);
        Integer kind = kinds.get(at);
        String more = kind == null ? layer(row) : row.cell(kind);
        return more.isEmpty() || !column.isQuestion() ? column : column.about(column.organisation(), column.layer().isEmpty() ? more : column.layer() + " · " + more, column.wave());
    }

    /// Who answered in one layer but has no answer in another has not said there that there is no tie.
    private void leftOut() {
        Set<String> all = layersOf.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        Grid.Row none = new Grid.Row(Math.max(1, form.lastHeading()), List.of());
        layersOf.forEach((whose, layers) -> all.stream().filter(layer -> !layers.contains(layer)).forEach(layer -> {
            fileDraft.ledger().noted(ImportReason.LAYER_LEFT_OUT, Spot.NOWHERE, whose.getFirst(), layer);
            for (int at : form.columns(ColumnRole.ANSWER)) {
                ReadColumn column = form.columns().get(at);
                boolean other = !about(column).isEmpty() && !about(column).equals(whose.getFirst()) && (column.wave().isEmpty() || column.wave().equals(whose.getLast()));
                if (other) {
                    String of = column.layer().isEmpty() ? layer : column.layer() + " · " + layer;
                    say(column.about("", of, whose.getLast()), none, whose.getFirst(), about(column), new Said(Double.NaN, Spot.NOWHERE));
                }
            }
        }));
    }

    /// Whether organisations were mentioned.
    private boolean mention(Grid.Row row, int at, String from) {
        ReadColumn column = column(row, at);
        Spot spot = new Spot(row.number(), at + 1);
        if (!known.has(row.cell(at)) && AnswerWords.alone(row.cell(at)).stream().anyMatch(Double::isNaN)) {
            fileDraft.ledger().noted(ImportReason.ANSWER_TAKEN_FOR_NONE, spot, row.cell(at), 1);
            return false;
        }
        List<String> names = column.role() == ColumnRole.MENTION ? NamesInCell.isNobody(row.cell(at)) && !known.has(row.cell(at)) ? List.of() : List.of(row.cell(at)) : mentions.get(at).in(row.cell(at));
        if (column.role() == ColumnRole.MENTIONS && mentions.get(at).hasAnswers(row.cell(at))) {
            fileDraft.ledger().noted(ImportReason.NAME_WITH_ANSWER, spot, row.cell(at));
        }
        List<Integer> beside = strengths.getOrDefault(at, List.of());
        for (String name : names.stream().filter(name -> !name.isEmpty()).toList()) {
            if (beside.isEmpty()) {
                say(column, row, from, id(name), new Said(1, spot));
            }
            beside.forEach(strength -> strength(row, column, strength, from, id(name)));
        }
        beside.stream().filter(_ -> names.stream().allMatch(String::isEmpty)).forEach(strength -> unasked(row.cell(strength), new Spot(row.number(), strength + 1)));
        return !row.cell(at).isEmpty();
    }

    /// How strong a tie to somebody is who was mentioned.
    private void strength(Grid.Row row, ReadColumn name, int at, String from, String to) {
        ReadColumn column = form.columns().get(at);
        String cell = row.cell(at);
        Spot spot = new Spot(row.number(), at + 1);
        double strength = Double.NaN;
        if (cell.isEmpty()) {
            fileDraft.ledger().notedAlike(ImportReason.MENTIONED_WITHOUT_STRENGTH, spot);
        } else {
            strength = understood(cell, column, spot);
        }
        say(name.about("", layer(name, column), name.wave()), row, from, to, new Said(strength, spot));
    }

    private static String layer(ReadColumn name, ReadColumn strength) {
        return strength.layer().isEmpty() ? name.layer() : strength.layer();
    }

    /// The layers that a column asks about: those of the strengths beside it, if there are some.
    private List<String> layers(Grid.Row row, ReadColumn column, int at) {
        if (row.cell(at).isEmpty() && kinds.containsKey(at)) {
            return List.of();
        }
        List<Integer> beside = strengths.getOrDefault(at, List.of());
        return beside.isEmpty() ? answers.layers(row.cell(at), column.layer()) : beside.stream().map(strength -> layer(column, form.columns().get(strength))).toList();
    }

    private double understood(String cell, ReadColumn column, Spot at) {
        WordMeaning meaning = Objects.requireNonNull(meanings.get(cell));
        if (meaning.basis() == AnswerBasis.NOT_KNOWN) {
            fileDraft.ledger().rejected(ImportReason.ANSWER_NOT_UNDERSTOOD, at, column.heading(), cell);
        }
        return meaning.strength();
    }

    /// Whether there was an answer about somebody else.
    private boolean answer(Grid.Row row, int at, String from) {
        ReadColumn column = column(row, at);
        String cell = row.cell(at);
        String to = about(column);
        Spot spot = new Spot(row.number(), at + 1);
        if (to.isEmpty() || cell.isEmpty()) {
            return unasked(cell, spot);
        }
        double strength = understood(cell, column, spot);
        boolean own = to.equals(from);
        if (own && codes.isMissing(strength)) {
            return false;
        } else if (codes.isMissing(strength) && Dashes.isOne(cell)) {
            fileDraft.ledger().notedAlike(ImportReason.LEFT_EMPTY, spot);
        }
        answers.layers(cell, column.layer()).forEach(layer -> say(column.about(column.organisation(), layer, column.wave()), row, from, to, new Said(strength, spot)));
        return !own && !codes.isMissing(strength);
    }

    private void say(ReadColumn column, Grid.Row row, String from, String to, Said now) {
        said.computeIfAbsent(new Asked(column.layer(), wave(column, row), from, to), _ -> new ArrayList<>(1)).add(now);
    }

    /// An answer about nobody is said.
    private boolean unasked(String cell, Spot at) {
        if (!cell.isEmpty()) {
            fileDraft.ledger().rejected(ImportReason.TIE_WITHOUT_ENDS, at, cell);
        }
        return false;
    }

    /// What counts of the answers of several respondents.
    private Said together(List<Said> all) {
        Said strongest = all.stream().reduce((first, second) -> rank(second.value()) > rank(first.value()) ? second : first).orElseThrow();
        double[] known = all.stream().mapToDouble(Said::value).filter(value -> !codes.isMissing(value) && !codes.noTie().contains(value)).toArray();
        boolean mean = codes.respondents() == AnswerCodes.Respondents.MEAN && known.length > 1;
        return mean ? new Said(IntStream.range(0, known.length).mapToDouble(at -> known[at]).average().orElseThrow(), strongest.at()) : strongest;
    }

    /// A tie, the stronger the higher, is more than that there can be none, that more than no, and that more than not known.
    private double rank(double value) {
        return codes.isMissing(value) ? -2 : codes.noTie().contains(value) ? 0 : value == 0 ? -1 : value;
    }

    private void finish() {
        leftOut();
        said.forEach((asked, all) -> {
            Said said = together(all);
            if (said.value() != 0) {
                graph.tie(asked.from(), asked.to(), said.at()).directed(true).value(said.value()).relation(asked.layer()).wave(asked.wave());
            }
        });
        boolean mean = codes.respondents() == AnswerCodes.Respondents.MEAN;
        rowsOf.forEach((respondent, rows) -> {
            if (rows > 1) {
                fileDraft.ledger().noted(mean ? ImportReason.SEVERAL_RESPONDENTS_MEAN : ImportReason.SEVERAL_RESPONDENTS, lastRowOf.get(respondent), respondent.getFirst(), rows);
            }
        });
        List<String> silent = graph.nodes().stream().map(NodeDraft::id).filter(id -> !respondents.contains(id)).toList();
        AnswerNotes.silent(silent, respondents, fileDraft.ledger());
    }
}
