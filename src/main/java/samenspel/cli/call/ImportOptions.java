package samenspel.cli.call;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.NameMode;
import samenspel.exchange.Import;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.ImportRecipe;
import samenspel.storage.ImportRecipeFile;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.work.files.OwnFiles;
import samenspel.work.gate.Gate;
import samenspel.work.gate.NamesStay;
import samenspel.work.gate.Permit;
import samenspel.work.reading.OpenedStudy;

/// The recipe by which a call reads tables, and where it saves the one it used: `--import` and `--save-import`.
public final class ImportOptions {
    private static final String BY = "--import";
    private static final String SAVE = "--save-import";

    private final ParseResult call;
    private final Terminal terminal;

    public ImportOptions(ParseResult call, Terminal terminal) {
        this.call = call;
        this.terminal = terminal;
    }

    public static Syntax options(Syntax syntax, Texts texts) {
        String label = texts.get("cli.help.file");
        return syntax.value(BY, ValueKind.FILE, label).value(SAVE, ValueKind.FILE, label);
    }

    boolean isAsked() {
        return call.hasMatchedOption(BY) || call.hasMatchedOption(SAVE);
    }

    /// Reads files together as one network; empty if no recipe is asked for.
    ///
    /// @param how what several files are; empty for what the recipe says, or else to guess
    public Optional<OpenedStudy> opened(List<Path> files, Optional<ImportChoices.Several> how) throws Stop {
        if (!isAsked()) {
            return Optional.empty();
        }
        if (files.stream().anyMatch(OpenedStudy::isOwn)) {
            throw Stop.wrongUsage(terminal.texts().get("cli.import.own"));
        }
        List<OpenedFile> tables = Import.opened(files, ReadingOptions.USUAL);
        Optional<Permit> permit = call.hasMatchedOption(SAVE) ? Optional.of(permit(files, tables)) : Optional.empty();
        ImportPlan plan = planned(tables);
        ImportPlan asked = how.isPresent() ? plan.with(plan.decisions().withSeveral(how)) : plan;
        OpenedStudy opened = OpenedStudy.of(asked.read(ReadingOptions.USUAL));
        if (permit.isPresent()) {
            save(asked, call.matchedOptionValue(SAVE, null), permit.get());
        }
        return Optional.of(opened);
    }

    private ImportPlan planned(List<OpenedFile> tables) throws Stop {
        ImportPlan plan = ImportPlan.of(tables, ReadingOptions.USUAL);
        return call.hasMatchedOption(BY) ? recipe(call.matchedOptionValue(BY, null)).on(plan) : plan;
    }

    private ImportRecipe recipe(Path file) throws Stop {
        Reading<ImportRecipe> reading = ImportRecipeFile.FORMAT.read(file);
        if (reading.value().isEmpty()) {
            throw Stop.cannot(Input.refusal(file, reading.problems(), terminal.texts()));
        }
        return reading.value().get();
    }

    /// A recipe cannot be said without the words of its tables, so nothing less than asking for names will do.
    private Permit permit(List<Path> files, List<OpenedFile> tables) throws Stop {
        try {
            return Gate.of(files, tables, call.matchedOptionValue(NamesOption.OPTION, NameMode.NONE).isNaming());
        } catch (NamesStay kept) {
            throw Stop.cannot(terminal.texts().get("cli.import.confidential"));
        }
    }

    private void save(ImportPlan plan, Path file, Permit permit) throws Stop {
        if (!file.toString().endsWith(ImportRecipeFile.SUFFIX)) {
            throw Stop.wrongUsage(terminal.texts().get("cli.convert.import-ending", file.toString(), ImportRecipeFile.SUFFIX));
        }
        Stop.unlessSaved(() -> OwnFiles.save(plan, file, permit), terminal.texts());
    }
}
