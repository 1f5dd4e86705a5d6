package samenspel.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.storage.figures.FigureListFile;
import samenspel.study.Document;
import samenspel.study.recipe.FigureList;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.FigureRecipe;
import samenspel.study.recipe.FileKind;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.work.files.OwnFiles;
import samenspel.work.files.SeriesFiles;

/// `figures`: all figures of a list, for this study or next year's. Exit code 1 when at least one cannot be made; the others
/// are made all the same.
final class FiguresVerb implements Verb {
    private static final String RECIPE = "--recipe";
    private static final String ALL = "--all";

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(Syntax.of(name(), texts).file()
                .value(RECIPE, ValueKind.FILE, texts.get("cli.help.file")).flag(ALL)
                .directory()
                .choice("--format", FileKind.class, "png|svg|pdf|pptx"))
                .value("--write-recipe", ValueKind.FILE, texts.get("cli.help.file")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        if (call.hasMatchedOption(RECIPE) == call.hasMatchedOption(ALL)) {
            throw Stop.wrongUsage(texts.get("cli.figures.one-list"));
        }
        Optional<FigureList> read = call.hasMatchedOption(RECIPE) ? Optional.of(list(call.matchedOptionValue(RECIPE, null), texts)) : Optional.empty();
        Path file = call.matchedPositionalValue(0, null);
        Document document = Input.read(file, terminal);
        FigureList list = inFormat(read.orElseGet(() -> FigureList.layersByWaves(document.network(), texts.language(), FigureRecipe.USUAL_PAGE)), call);
        FigurePlan plan = FigurePlan.of(document.network(), document.scenarios(), list, texts.language());
        Optional<NameMode> names = Optional.ofNullable(call.matchedOptionValue(NamesOption.OPTION, null));
        NamesOption.Going going = NamesOption.going(document, names.orElse(plan.names()), plan.isWritten(), call, terminal);
        Path written = call.matchedOptionValue("--write-recipe", null);
        if (written != null) {
            Stop.unlessSaved(() -> OwnFiles.save(list, written), texts);
        }
        Path folder = call.matchedOptionValue("--directory", Path.of(""));
        return new SeriesProgress(going.masked() ? plan.unwritten() : plan, terminal).write(new SeriesFiles(going.document(), names, texts), folder, going.permit());
    }

    private static FigureList inFormat(FigureList list, ParseResult call) {
        FileKind kind = call.matchedOptionValue("--format", null);
        return kind == null ? list : list.each(recipe -> recipe.with(kind));
    }

    private static FigureList list(Path file, Texts texts) throws Stop {
        Reading<FigureList> reading = FigureListFile.FORMAT.read(file);
        if (reading.value().isEmpty()) {
            throw Stop.cannot(Input.refusal(file, reading.problems(), texts));
        }
        return reading.value().get();
    }
}
