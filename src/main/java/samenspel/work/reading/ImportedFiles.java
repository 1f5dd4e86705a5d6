package samenspel.work.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import samenspel.exchange.FileSet;
import samenspel.exchange.Import;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.disk.DocumentOrigin;
import samenspel.session.request.SeveralFiles;
import samenspel.study.byhand.NamesForNext;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Repairs;
import samenspel.text.account.Tally;
import samenspel.work.Watch;

/// Files of other programs on their way into the window.
final class ImportedFiles {
    private final Effect.ReadTogether wish;
    private final List<Path> files;
    private final RememberedImports imports;
    private final Texts texts;
    private final ReadingOptions readingOptions;

    ImportedFiles(Effect.ReadTogether wish, RememberedImports imports, Texts texts, Watch watch) {
        this.wish = wish;
        this.files = wish.files();
        this.imports = imports;
        this.texts = texts;
        this.readingOptions = ReadingOptions.USUAL.with(wish.repairs()).with((line, items) -> !watch.isCancelled());
    }

    /// What several are is guessed, or asked for if several files have ties, unless it is said; so is what is doubtful.
    /// Once more they are read as before.
    ///
    /// @param layoutOf where everybody stands
    Action read(Function<Network, Placement> layoutOf) {
        if (wish.again() && imports.of(files).isPresent()) {
            return readDecided(layoutOf);
        }
        Import imported = Import.of(files, wish.how().map(ImportedFiles::several), readingOptions);
        Optional<ImportPlan> doubtful = wish.how().isPresent() || wish.again() ? Optional.empty() : new DoubtfulTables(files, readingOptions).plan(imported);
        if (doubtful.isPresent()) {
            imports.keep(files, doubtful.get());
            return new Action.FoundDoubtful(files, wish.ticket());
        }
        imports.forget();
        Reading<ImportedNetwork> reading = named(imported).map(this::remembered).orElseGet(imported::reading);
        Optional<ImportedNetwork> several = reading.value().filter(network -> wish.how().isEmpty() && network.tiedFiles() > 1);
        return several.<Action>map(network -> new Action.FoundSeveral(files, network.hasWaves() ? SeveralFiles.WAVES : SeveralFiles.LAYERS, wish.ticket()))
                .orElseGet(() -> ended(reading, layoutOf));
    }

    /// With what was said by hand about names in the study that is open; empty where that says nothing of these files.
    private Optional<ImportPlan> named(Import imported) {
        boolean reads = !NamesForNext.of(wish.byHand()).isEmpty() && !imported.isOwn() && !imported.reading().isRefused();
        return Optional.of(imported.files()).filter(_ -> reads).filter(opened -> isNamed(NamesByHand.in(ImportPlan.ofTables(opened), wish.byHand())))
                .map(opened -> ImportPlan.of(opened, readingOptions)).map(plan -> plan.with(plan.decisions().withSeveral(wish.how().map(ImportedFiles::several))))
                .map(plan -> NamesByHand.in(plan, wish.byHand()));
    }

    private static boolean isNamed(ImportPlan plan) {
        return !plan.decisions().names().kept().isEmpty();
    }

    /// As is decided, and once more if it is read again. The account says which name was taken for which.
    private Reading<ImportedNetwork> remembered(ImportPlan plan) {
        imports.keep(files, plan);
        return planned(plan);
    }

    /// With what was passed over in folders.
    private Reading<ImportedNetwork> planned(ImportPlan plan) {
        Reading<ImportedNetwork> reading = plan.read(readingOptions);
        try (FileSet set = FileSet.of(files)) {
            return reading.isRefused() ? reading : reading.and(set.account());
        }
    }

    /// Reads the files as was decided when they were looked at.
    Action readDecided(Function<Network, Placement> layoutOf) {
        return ended(imports.of(files).map(this::planned).orElseGet(() -> Import.of(files, Optional.empty(), readingOptions).reading()), layoutOf);
    }

    private Action ended(Reading<ImportedNetwork> reading, Function<Network, Placement> layoutOf) {
        return reading.value().map(imported -> opened(imported, reading.account(), layoutOf)).orElseGet(() -> refused(reading));
    }

    private Action opened(ImportedNetwork imported, Account account, Function<Network, Placement> layoutOf) {
        DocumentOrigin documentOrigin = new DocumentOrigin(files, wish.how(), wish.repairs(), account);
        return new Action.Imported(OpenedStudy.document(imported.network(), layoutOf.apply(imported.network())), recognised(imported, documentOrigin), Optional.of(documentOrigin), wish.ticket());
    }

    private static ImportChoices.Several several(SeveralFiles how) {
        return how == SeveralFiles.WAVES ? ImportChoices.Several.WAVES : ImportChoices.Several.LAYERS;
    }

    private Action refused(Reading<ImportedNetwork> refused) {
        Problem why = refused.refusal();
        if (why.reason() == ImportReason.CANCELLED) {
            throw new CancellationException();
        }
        DocumentOrigin documentOrigin = new DocumentOrigin(files, wish.how(), wish.repairs(), refused.account().with(Tally.NONE),
                ConfidentialMark.isOn(files, refused.account()));
        boolean more = documentOrigin.account().problems().size() > 1 || !documentOrigin.account().remedies().isEmpty();
        List<Notice.Offer> offers = more ? List.of(new Notice.Offer("offer.report", new Action.ShowReport(documentOrigin))) : List.of();
        return new Action.Ended(new Notice(true, "notice.refused", List.of(why.place().file()), List.of(worded(why)), offers), wish.ticket());
    }

    /// What was recognised, what was not used, and what may be done about it.
    private Notice recognised(ImportedNetwork imported, DocumentOrigin documentOrigin) {
        Network network = imported.network();
        Tally tally = documentOrigin.account().tally();
        List<Problem> problems = documentOrigin.account().problems();
        List<String> details = new ArrayList<>(problems.stream().filter(ImportedFiles::isRespelt).map(this::worded).toList());
        if (!wish.repairs().isNone()) {
            details.add(tally.in(texts));
        } else if (tally.setAside() + tally.rejected() > 0) {
            details.add(texts.get("notice.brought.unused", tally.setAside(), tally.rejected()));
        }
        problems.stream().filter(problem -> !isRespelt(problem)).map(this::worded).forEach(details::add);
        List<Object> counts = List.of(documentOrigin.named(texts), network.organisations().size(), imported.ties(), network.layers().size(), network.waves().size());
        return new Notice(false, "notice.brought", counts, details, offers(imported, documentOrigin));
    }

    /// What was decided about names is said first: nobody was asked in this file.
    private static boolean isRespelt(Problem problem) {
        return problem.reason() == ImportReason.RESPELT;
    }

    private List<Notice.Offer> offers(ImportedNetwork imported, DocumentOrigin documentOrigin) {
        List<Notice.Offer> offers = new ArrayList<>();
        boolean decided = imports.of(files).isPresent();
        if (isOfTables(imported)) {
            offers.add(new Notice.Offer("offer.check-import", new Action.CheckImport(files)));
        }
        if (imports.of(files).filter(ImportPlan::isDecided).isPresent()) {
            offers.add(new Notice.Offer("offer.recipe", new Action.AskRecipe(files)));
        }
        if (imported.isOpen() && !decided) {
            SeveralFiles other = imported.hasWaves() ? SeveralFiles.LAYERS : SeveralFiles.WAVES;
            String key = other == SeveralFiles.WAVES ? "offer.waves" : "offer.layers";
            offers.add(new Notice.Offer(key, new Action.OpenTogether(files, Optional.of(other))));
        }
        if (!documentOrigin.account().isEmpty() || !wish.repairs().isNone()) {
            offers.add(new Notice.Offer("offer.report", new Action.ShowReport(documentOrigin)));
        }
        if (!wish.repairs().isNone()) {
            offers.add(new Notice.Offer("offer.as-before", new Action.Repair(documentOrigin, Repairs.NONE)));
        }
        return offers;
    }

    private static boolean isOfTables(ImportedNetwork imported) {
        return imported.format().contains(FileFormat.TABLE.plainName()) || imported.format().contains(FileFormat.WORKBOOK.plainName());
    }

    private String worded(Problem problem) {
        List<String> place = new ArrayList<>();
        boolean only = files.size() == 1 && problem.place().file().equals(String.valueOf(files.getFirst().getFileName()));
        if (!only && !problem.place().file().isEmpty()) {
            place.add(problem.place().file());
        }
        if (!problem.place().path().isEmpty()) {
            place.add(problem.place().path());
        }
        if (problem.place().line() > 0) {
            place.add(problem.place().column() == 0 ? texts.get("place.row", problem.place().line())
                    : texts.get("place.row-column", problem.place().line(), problem.place().column()));
        }
        return (place.isEmpty() ? "" : String.join(", ", place) + ": ") + problem.message(texts);
    }
}
