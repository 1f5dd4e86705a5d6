package samenspel.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.plan.ColumnRule;
import samenspel.exchange.plan.ImportDecisions;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportRecipe;
import samenspel.exchange.plan.NamePattern;
import samenspel.exchange.plan.TableRule;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableKind;
import samenspel.study.UnknownFields;
import samenspel.text.json.Json;

/// The file of a recipe of an import, `*.samenspel-import.json`: how tables are read, to be run again on next year's files.
///
/// Reading gives the recipe or the reasons why not. Fields of later versions are passed over. Threads may share this class.
public final class ImportRecipeFile {
    /// The end of the names of these files.
    public static final String SUFFIX = ".samenspel-import.json";
    public static final OwnFormat<ImportRecipe> FORMAT = new OwnFormat<>(16L << 20, ImportRecipeFile::read, ImportRecipeFile::write);

    private static final FormatHeading HEADING = new FormatHeading("samenspel-import", FileReason.NOT_AN_IMPORT);
    private static final List<NameVerdict> DECIDED = List.of(NameVerdict.SAME, NameVerdict.DIFFERENT);

    private ImportRecipeFile() {
    }

    /// The recipe; empty, with problems found, when the file is refused.
    private static Optional<ImportRecipe> read(FileValue root) {
        return HEADING.fields(root).flatMap(fields -> read(root, fields));
    }

    private static Optional<ImportRecipe> read(FileValue root, FieldReader fields) {
        List<TableRule> tables = fields.items("tables").stream().map(part -> table(part.fields())).toList();
        AnswerCodes codes = fields.optional("codes").map(part -> codes(part.fields())).orElse(AnswerCodes.USUAL);
        ImportDecisions decisions = new ImportDecisions(fields.optional("several").map(part -> part.word(FileWords.all(ImportChoices.Several.class))),
                fields.optional("direction").map(part -> part.word(FileWords.all(ImportChoices.Direction.class))), codes, names(fields.optionalItems("names")),
                settled(fields.optionalItems("settled")));
        return root.findings().hasErrors() ? Optional.empty() : Optional.of(new ImportRecipe(tables, decisions));
    }

    private static TableRule table(FieldReader fields) {
        return new TableRule(new NamePattern(fields.text("file")), new NamePattern(fields.textOr("sheet", "")), fields.word("kind", TableKind.class),
                fields.optionalItems("headings").stream().map(ImportRecipeFile::ordinal).toList(),
                fields.optionalItems("columns").stream().map(part -> column(part.fields())).toList(),
                fields.optional("layer").map(FileValue::text), fields.optional("wave").map(FileValue::text));
    }

    private static int ordinal(FileValue part) {
        int ordinal = part.count();
        if (ordinal < 1) {
            part.report(FileReason.NEGATIVE_NUMBER, part.shown());
        }
        return Math.max(1, ordinal);
    }

    private static ColumnRule column(FieldReader fields) {
        Optional<FileValue> question = fields.optional("question");
        String named = question.map(FileValue::text).orElseGet(() -> fields.text("heading"));
        return new ColumnRule(named, question.isPresent(), fields.word("role", ColumnRole.class), fields.textOr("organisation", ""),
                fields.textOr("layer", ""), fields.textOr("wave", ""));
    }

    private static AnswerCodes codes(FieldReader fields) {
        SequencedMap<String, Double> words = new LinkedHashMap<>();
        fields.optionalItems("words").stream().map(FileValue::fields).forEach(word -> words.put(word.text("word"), word.optional("strength").map(FileValue::number).orElse(Double.NaN)));
        return new AnswerCodes(numbers(fields.optionalItems("missing")), numbers(fields.optionalItems("noTie")), words, fields.optional("emptyIsNo").map(FileValue::flag),
                fields.optional("respondents").map(part -> part.word(FileWords.all(AnswerCodes.Respondents.class))).orElse(AnswerCodes.Respondents.STRONGEST));
    }

    private static Set<Double> numbers(List<FileValue> parts) {
        Set<Double> numbers = new LinkedHashSet<>();
        parts.forEach(part -> numbers.add(part.number()));
        return numbers;
    }

    private static NameDecisions names(List<FileValue> parts) {
        List<NameDecisions.Decision> decisions = new ArrayList<>();
        for (FileValue part : parts) {
            FieldReader fields = part.fields();
            decisions.add(new NameDecisions.Decision(fields.text("kept"), fields.text("other"),
                    fields.required("are").map(are -> are.word(DECIDED)).orElse(NameVerdict.DIFFERENT)));
        }
        return new NameDecisions(decisions);
    }

    private static Set<ImportDoubt.Settled> settled(List<FileValue> parts) {
        return parts.stream().map(FileValue::fields).map(fields -> new ImportDoubt.Settled(fields.word("doubt", ImportDoubt.Kind.class), fields.textOr("word", "")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Json write(ImportRecipe recipe) {
        return FieldWriter.file(new KeptFields(UnknownFields.NONE), file -> {
            HEADING.write(file);
            ImportDecisions decisions = recipe.decisions();
            file.list("tables", recipe.tables(), TableRule::file, ImportRecipeFile::write);
            decisions.several().ifPresent(several -> file.put("several", several));
            decisions.direction().ifPresent(direction -> file.put("direction", direction));
            file.part("codes", codes -> write(codes, decisions.codes()));
            file.list("names", decisions.names().decisions(), NameDecisions.Decision::kept,
                    (one, decision) -> one.put("kept", decision.kept()).put("other", decision.other()).put("are", decision.nameVerdict()));
            List<ImportDoubt.Settled> settled = decisions.settled().stream()
                    .sorted(Comparator.comparing(ImportDoubt.Settled::kind).thenComparing(ImportDoubt.Settled::word)).toList();
            file.list("settled", settled, one -> one.kind() + one.word(), (one, doubt) -> {
                one.put("doubt", doubt.kind());
                putUnlessEmpty(one, "word", doubt.word());
            });
        });
    }

    private static void write(FieldWriter fields, TableRule table) {
        fields.put("file", table.file().text());
        putUnlessEmpty(fields, "sheet", table.sheet().text());
        fields.put("kind", table.kind()).put("headings", Json.items(table.headings().stream().map(Json::whole).toList()));
        table.layer().ifPresent(layer -> fields.put("layer", layer));
        table.wave().ifPresent(wave -> fields.put("wave", wave));
        fields.list("columns", table.columns(), ColumnRule::heading, ImportRecipeFile::write);
    }

    private static void write(FieldWriter fields, ColumnRule column) {
        fields.put(column.question() ? "question" : "heading", column.heading()).put("role", column.role());
        putUnlessEmpty(fields, "organisation", column.organisation());
        putUnlessEmpty(fields, "layer", column.layer());
        putUnlessEmpty(fields, "wave", column.wave());
    }

    private static void putUnlessEmpty(FieldWriter fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private static void write(FieldWriter fields, AnswerCodes codes) {
        fields.put("missing", Json.items(codes.missing().stream().map(Json::number).toList()));
        fields.put("noTie", Json.items(codes.noTie().stream().map(Json::number).toList()));
        codes.emptyIsNo().ifPresent(empty -> fields.put("emptyIsNo", empty));
        fields.put("respondents", codes.respondents());
        fields.list("words", List.copyOf(codes.words().entrySet()), Map.Entry::getKey, (one, word) -> {
            one.put("word", word.getKey());
            // A word that means that there is no answer has no strength.
            if (!word.getValue().isNaN()) {
                one.put("strength", word.getValue().doubleValue());
            }
        });
    }
}
