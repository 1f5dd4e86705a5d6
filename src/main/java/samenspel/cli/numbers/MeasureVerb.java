package samenspel.cli.numbers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.FilesOfCall;
import samenspel.cli.call.ImportOptions;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.work.files.TableFile;
import samenspel.work.gate.Permit;
import samenspel.work.reading.OpenedStudy;

/// `measure`: what can be measured of networks, of each organisation, sector, two layers or two waves; as words, or in full in a file.
public final class MeasureVerb implements Verb {
    /// Those that have room on the output, where a call asks for none.
    private static final String FEW = "degree,in-degree,out-degree,betweenness,closeness,k-core";
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".json");

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(ImportOptions.options(Syntax.of(name(), texts).files().table(), texts)
                .text("--layer", "ID").text("--layers", "ID,…").text("--wave", "ID").choice("--per", MeasureKind.class, "network|organisation|sector|layers|waves")
                .text("--measures", "WORD,…").value("--capacity", ValueKind.CAPACITY, "N").flag("--explain")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        Optional<Path> file = file(call, texts);
        MeasureKind kind = call.matchedOptionValue("--per", MeasureKind.NETWORK);
        List<String> measures = measures(kind, file.isPresent() || call.hasMatchedOption("--explain"), call, texts);
        if (call.hasMatchedOption("--explain")) {
            terminal.out().print(explained(kind, measures, texts));
            return 0;
        }
        List<MeasuredStudy> studies = new ArrayList<>();
        for (Document read : read(call, terminal)) {
            studies.add(MeasuredStudy.of(read, file.isPresent(), kind, measures, call, terminal));
        }
        if (file.isPresent()) {
            save(studies, file.get(), texts);
        } else {
            print(studies, terminal);
        }
        return 0;
    }

    /// Several networks' own files are several studies; other files are one network together.
    private static List<Document> read(ParseResult call, Terminal terminal) throws Stop {
        List<Path> in = call.matchedPositionalValue(0, List.of());
        ImportOptions options = new ImportOptions(call, terminal);
        if (in.size() < 2 || options.isAsked() || !in.stream().allMatch(OpenedStudy::isOwn)) {
            return List.of(Input.read(options.opened(in), in, terminal));
        }
        List<Document> studies = new ArrayList<>();
        for (Path file : in) {
            studies.add(Input.read(file, terminal));
        }
        return studies;
    }

    private static void save(List<MeasuredStudy> studies, Path file, Texts texts) throws Stop {
        StudiesTogether all = new StudiesTogether();
        for (MeasuredStudy study : studies) {
            all.add(study.name(studies.indexOf(study) + 1), study.sheet());
        }
        write(all.sheet(MeasuredStudy.warning(studies, texts)), file, studies.getFirst().permit(), texts);
    }

    private static void print(List<MeasuredStudy> studies, Terminal terminal) throws Stop {
        StringBuilder all = new StringBuilder();
        for (MeasuredStudy study : studies) {
            all.append(all.isEmpty() ? "" : "\n").append(studies.size() == 1 ? "" : study.name(studies.indexOf(study) + 1) + "\n\n").append(study.words());
        }
        String warning = MeasuredStudy.warning(studies, terminal.texts());
        terminal.out().print(warning.isEmpty() ? all : all.append('\n').append(warning).append('\n'));
    }

    private static List<String> measures(MeasureKind kind, boolean all, ParseResult call, Texts texts) throws Stop {
        if (call.hasMatchedOption("--measures")) {
            return kind.named(call.matchedOptionValue("--measures", ""), texts);
        }
        return all || kind != MeasureKind.ORGANISATION ? kind.ids() : kind.named(FEW, texts);
    }

    private static String explained(MeasureKind kind, List<String> measures, Texts texts) {
        StringBuilder page = new StringBuilder();
        kind.explained(measures, texts).forEach((id, said) -> page.append(page.isEmpty() ? "" : "\n").append(said.getFirst()).append(" (").append(id).append(")\n  ")
                .append(String.join("\n  ", said.subList(1, said.size()))).append('\n'));
        return page.toString();
    }

    /// Where results are said there is no ending; what is said there is text.
    private static Optional<Path> file(ParseResult call, Texts texts) throws Stop {
        String given = call.matchedOptionValue("--output", "");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (!FilesOfCall.makesAnswer(call) && ENDINGS.stream().noneMatch(given.toLowerCase(Locale.ROOT)::endsWith)) {
            throw Stop.wrongUsage(texts.get("cli.measure.format", given));
        }
        return Optional.of(Path.of(given));
    }

    private static void write(Sheet sheet, Path file, Permit permit, Texts texts) throws Stop {
        Language language = texts.language();
        String name = file.toString().toLowerCase(Locale.ROOT);
        Stop.unlessSaved(() -> {
            if (name.endsWith(".json")) {
                TableFile.writeJson(sheet, file, permit);
            } else if (name.endsWith(".xlsx")) {
                TableFile.write(sheet, language, file, permit);
            } else {
                TableFile.writeCsv(sheet, language, file, permit);
            }
        }, texts);
    }
}
