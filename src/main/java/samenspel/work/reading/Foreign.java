package samenspel.work.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import samenspel.exchange.Choices;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.Manner;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Came;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.Together;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Repairs;
import samenspel.text.account.Tally;
import samenspel.work.Watch;

/// Files of other programs on their way into the window.
final class Foreign {
    private final Effect.ReadTogether wish;
    private final List<Path> files;
    private final Imports imports;
    private final Texts texts;
    private final Manner manner;

    Foreign(Effect.ReadTogether wish, Imports imports, Texts texts, Watch watch) {
        this.wish = wish;
        this.files = wish.files();
        this.imports = imports;
        this.texts = texts;
        this.manner = Manner.USUAL.with(wish.mending()).with((line, items) -> !watch.isCancelled());
    }

    /// What several are is guessed, or asked for if several files have ties, unless it is said; so is what is doubtful.
    /// Once more they are read as before.
    ///
    /// @param layoutOf where everybody stands
    Action read(Function<Network, Placement> layoutOf) {
        if (wish.again() && imports.of(files).isPresent()) {
            return readDecided(layoutOf);
        }
        Import imported = Import.of(files, wish.how().map(Foreign::several), manner);
        Optional<ImportPlan> doubtful = wish.how().isPresent() || wish.again() ? Optional.empty() : new Doubtful(files, manner).plan(imported);
        if (doubtful.isPresent()) {
            imports.keep(files, doubtful.get());
            return new Action.FoundDoubtful(files, wish.ticket());
        }
        imports.forget();
        Optional<ImportedNetwork> several = imported.reading().value().filter(network -> wish.how().isEmpty() && network.tiedFiles() > 1);
        return several.<Action>map(network -> new Action.FoundSeveral(files, network.hasWaves() ? Together.WAVES : Together.LAYERS, wish.ticket()))
                .orElseGet(() -> ended(imported.reading(), layoutOf));
    }

    /// Reads the files as was decided when they were looked at.
    Action readDecided(Function<Network, Placement> layoutOf) {
        return ended(imports.of(files).map(plan -> plan.read(manner)).orElseGet(() -> Import.of(files, Optional.empty(), manner).reading()), layoutOf);
    }

    private Action ended(Reading<ImportedNetwork> reading, Function<Network, Placement> layoutOf) {
        return reading.value().map(imported -> opened(imported, reading.account(), layoutOf)).orElseGet(() -> refused(reading));
    }

    private Action opened(ImportedNetwork imported, Account account, Function<Network, Placement> layoutOf) {
        Came came = new Came(files, wish.how(), wish.mending(), account);
        return new Action.BroughtIn(OpenedStudy.document(imported.network(), layoutOf.apply(imported.network())), recognised(imported, came), Optional.of(came), wish.ticket());
    }

    private static Choices.Several several(Together how) {
        return how == Together.WAVES ? Choices.Several.WAVES : Choices.Several.LAYERS;
    }

    private Action refused(Reading<ImportedNetwork> refused) {
        Problem why = refused.refusal();
        if (why.reason() == ImportReason.CANCELLED) {
            throw new CancellationException();
        }
        Came came = new Came(files, wish.how(), wish.mending(), refused.account().with(Tally.NONE));
        boolean more = came.account().problems().size() > 1 || !came.account().remedies().isEmpty();
        List<Notice.Offer> offers = more ? List.of(new Notice.Offer("offer.report", new Action.ShowReport(came))) : List.of();
        return new Action.Failed(new Notice(true, "notice.refused", List.of(why.place().file()), List.of(worded(why)), offers), wish.ticket());
    }

    /// What was recognised, what was not used, and what may be done about it.
    private Notice recognised(ImportedNetwork imported, Came came) {
        Network network = imported.network();
        Tally tally = came.account().tally();
        List<String> details = new ArrayList<>();
        if (!wish.mending().isNone()) {
            details.add(tally.in(texts));
        } else if (tally.setAside() + tally.rejected() > 0) {
            details.add(texts.get("notice.brought.unused", tally.setAside(), tally.rejected()));
        }
        came.account().problems().stream().map(this::worded).forEach(details::add);
        List<Object> counts = List.of(came.named(texts), network.organisations().size(), imported.ties(), network.layers().size(), network.waves().size());
        return new Notice(false, "notice.brought", counts, details, offers(imported, came));
    }

    private List<Notice.Offer> offers(ImportedNetwork imported, Came came) {
        List<Notice.Offer> offers = new ArrayList<>();
        boolean decided = imports.of(files).isPresent();
        if (isOfTables(imported)) {
            offers.add(new Notice.Offer("offer.check-import", new Action.CheckImport(files)));
        }
        if (imports.of(files).filter(ImportPlan::isTold).isPresent()) {
            offers.add(new Notice.Offer("offer.recipe", new Action.KeepImport(files)));
        }
        if (imported.isOpen() && !decided) {
            Together other = imported.hasWaves() ? Together.LAYERS : Together.WAVES;
            String key = other == Together.WAVES ? "offer.waves" : "offer.layers";
            offers.add(new Notice.Offer(key, new Action.OpenTogether(files, Optional.of(other))));
        }
        if (!came.account().isEmpty() || !wish.mending().isNone()) {
            offers.add(new Notice.Offer("offer.report", new Action.ShowReport(came)));
        }
        if (!wish.mending().isNone()) {
            offers.add(new Notice.Offer("offer.as-before", new Action.Mend(came, Repairs.NONE)));
        }
        return offers;
    }

    private static boolean isOfTables(ImportedNetwork imported) {
        return imported.format().contains(Format.TABLE.plainName()) || imported.format().contains(Format.WORKBOOK.plainName());
    }

    private String worded(Problem problem) {
        List<String> place = new ArrayList<>();
        if (files.size() > 1) {
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
