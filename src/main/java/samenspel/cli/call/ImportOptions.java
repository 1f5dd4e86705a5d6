package samenspel.cli.call;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.NameMode;
import samenspel.exchange.Import;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.ImportRecipe;
import samenspel.storage.ImportRecipeFile;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.work.files.OwnFiles;
import samenspel.work.gate.Gate;
import samenspel.work.gate.NamesStay;
import samenspel.work.gate.Permit;
import samenspel.work.reading.OpenedStudy;

/// How a call reads files of other programs: what several of them are (`--as`), the recipe for tables (`--import`), and where
/// the recipe that was used is saved (`--save-import`).
public final class ImportOptions {
    private static final String AS = "--as";
    private static final String BY = "--import";
    private static final String SAVE = "--save-import";

    private final ParseResult call;
    private final Terminal terminal;
    private final Function<Network, Placement> places;

    public ImportOptions(ParseResult call, Terminal terminal) {
        this(call, terminal, OpenedStudy::laidOut);
    }

    /// @param places where everybody stands of whom files do not say it
    public ImportOptions(ParseResult call, Terminal terminal, Function<Network, Placement> places) {
        this.call = call;
        this.terminal = terminal;
        this.places = places;
    }

    public static Syntax options(Syntax syntax, Texts texts) {
        String label = texts.get("cli.help.file");
        return syntax.choice(AS, ImportChoices.Several.class, "waves|layers").value(BY, ValueKind.FILE, label).value(SAVE, ValueKind.FILE, label);
    }

    /// Whether the call says anything of it, so that its files are read together.
    public boolean isAsked() {
        return call.hasMatchedOption(AS) || ofRecipe();
    }

    private boolean ofRecipe() {
        return call.hasMatchedOption(BY) || call.hasMatchedOption(SAVE);
    }

    /// Reads files together as one network; a single one alone may be a network's own.
    public OpenedStudy opened(List<Path> files) throws Stop {
        Optional<ImportChoices.Several> how = Optional.ofNullable(call.matchedOptionValue(AS, null));
        if (ofRecipe()) {
            return byRecipe(files, how);
        }
        return files.size() == 1 && how.isEmpty() ? OpenedStudy.of(files.getFirst(), places) : OpenedStudy.foreign(files, how, places);
    }

    private OpenedStudy byRecipe(List<Path> files, Optional<ImportChoices.Several> how) throws Stop {
        if (files.stream().anyMatch(OpenedStudy::isOwn)) {
            throw Stop.wrongUsage(terminal.texts().get("cli.import.own"));
        }
        List<OpenedFile> tables = Import.opened(files, ReadingOptions.USUAL);
        Optional<Permit> permit = call.hasMatchedOption(SAVE) ? Optional.of(permit(files, tables)) : Optional.empty();
        ImportPlan plan = planned(tables);
        ImportPlan asked = how.isPresent() ? plan.with(plan.decisions().withSeveral(how)) : plan;
        OpenedStudy opened = OpenedStudy.of(asked.read(ReadingOptions.USUAL), places);
        if (permit.isPresent()) {
            save(asked, call.matchedOptionValue(SAVE, null), permit.get());
        }
        return opened;
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
