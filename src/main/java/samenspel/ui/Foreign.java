package samenspel.ui;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import samenspel.diagram.Look;
import samenspel.exchange.Bringing;
import samenspel.exchange.Brought;
import samenspel.exchange.Choices;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.harvest.Finding;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.Reason;
import samenspel.exchange.harvest.Repair;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Came;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.Together;
import samenspel.session.reading.Mend;
import samenspel.session.reading.Mending;
import samenspel.study.Document;
import samenspel.study.Extras;
import samenspel.text.Texts;
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
        this.manner = manner(wish.mending()).with((line, items) -> !watch.isCancelled());
    }

    private static Manner manner(Mending mending) {
        Set<Repair> repairs = EnumSet.noneOf(Repair.class);
        mending.mends().forEach(mend -> repairs.add(repair(mend)));
        Manner usual = Manner.USUAL.with(repairs).withNearest(mending.nearest());
        return mending.encoding().filter(Charset::isSupported).map(Charset::forName).map(usual::with).orElse(usual);
    }

    private static Repair repair(Mend mend) {
        return switch (mend) {
            case ADD_NODES -> Repair.ADD_NODES;
            case SWAP_TIMES -> Repair.SWAP_TIMES;
            case TAKE_NEAREST -> Repair.TAKE_NEAREST;
            case CHOOSE_ENCODING -> Repair.CHOOSE_ENCODING;
        };
    }

    /// What several are is guessed, or asked for if several files have ties, unless it is said; so is what is doubtful.
    /// Once more they are read as before.
    ///
    /// @param layoutOf where everybody stands
    Action read(Function<Network, Placement> layoutOf) {
        if (wish.again() && imports.of(files).isPresent()) {
            return readDecided(layoutOf);
        }
        Brought brought = Bringing.read(files, wish.how().map(Foreign::several), manner);
        Optional<ImportPlan> doubtful = wish.how().isPresent() || wish.again() ? Optional.empty() : new Doubtful(files, manner).plan(brought);
        if (doubtful.isPresent()) {
            imports.keep(files, doubtful.get());
            return new Action.FoundDoubtful(files, wish.ticket());
        }
        imports.forget();
        return switch (brought) {
            case Brought.Refused refused -> refused(refused);
            case Brought.Whole whole when wish.how().isEmpty() && whole.tiedFiles() > 1 ->
                    new Action.FoundSeveral(files, whole.hasWaves() ? Together.WAVES : Together.LAYERS, wish.ticket());
            case Brought.Whole whole -> opened(whole, layoutOf);
        };
    }

    /// Reads the files as was decided when they were looked at.
    Action readDecided(Function<Network, Placement> layoutOf) {
        return switch (imports.of(files).map(plan -> plan.read(manner)).orElseGet(() -> Bringing.read(files, Optional.empty(), manner))) {
            case Brought.Refused refused -> refused(refused);
            case Brought.Whole whole -> opened(whole, layoutOf);
        };
    }

    private Action opened(Brought.Whole whole, Function<Network, Placement> layoutOf) {
        Came came = new Came(files, wish.how(), wish.mending(), Accounts.of(whole, files));
        return new Action.BroughtIn(document(whole.network(), layoutOf), recognised(whole, came), Optional.of(came), wish.ticket());
    }

    private static Choices.Several several(Together how) {
        return how == Together.WAVES ? Choices.Several.WAVES : Choices.Several.LAYERS;
    }

    private static Document document(Network network, Function<Network, Placement> layoutOf) {
        return new Document(network, layoutOf.apply(network), Look.standard(network), Extras.NONE);
    }

    private Action refused(Brought.Refused refused) {
        if (refused.why().reason() == Reason.CANCELLED) {
            throw new CancellationException();
        }
        Came came = new Came(files, wish.how(), wish.mending(), Accounts.of(refused));
        boolean more = came.account().remarks().size() > 1 || !came.account().remedies().isEmpty();
        List<Notice.Offer> offers = more ? List.of(new Notice.Offer("offer.report", new Action.ShowReport(came))) : List.of();
        return new Action.Failed(new Notice(true, "notice.refused", List.of(refused.file()), List.of(worded(refused.why())), offers), wish.ticket());
    }

    /// What was recognised, what was not used, and what may be done about it.
    private Notice recognised(Brought.Whole whole, Came came) {
        Network network = whole.network();
        List<String> details = new ArrayList<>();
        if (!wish.mending().isNone()) {
            details.add(Accounts.sums(whole).in(texts));
        } else if (whole.setAside() + whole.rejected() > 0) {
            details.add(texts.get("notice.brought.unused", whole.setAside(), whole.rejected()));
        }
        whole.findings().stream().map(this::worded).forEach(details::add);
        List<Object> counts = List.of(came.named(texts), network.organisations().size(), whole.ties(), network.layers().size(), network.waves().size());
        return new Notice(false, "notice.brought", counts, details, offers(whole, came));
    }

    private List<Notice.Offer> offers(Brought.Whole whole, Came came) {
        List<Notice.Offer> offers = new ArrayList<>();
        boolean decided = imports.of(files).isPresent();
        if (isOfTables(whole)) {
            offers.add(new Notice.Offer("offer.check-import", new Action.CheckImport(files)));
        }
        if (imports.of(files).filter(ImportPlan::isTold).isPresent()) {
            offers.add(new Notice.Offer("offer.recipe", new Action.KeepImport(files)));
        }
        if (whole.isOpen() && !decided) {
            Together other = whole.hasWaves() ? Together.LAYERS : Together.WAVES;
            String key = other == Together.WAVES ? "offer.waves" : "offer.layers";
            offers.add(new Notice.Offer(key, new Action.OpenTogether(files, Optional.of(other))));
        }
        if (!whole.findings().isEmpty() || !wish.mending().isNone()) {
            offers.add(new Notice.Offer("offer.report", new Action.ShowReport(came)));
        }
        if (!wish.mending().isNone()) {
            offers.add(new Notice.Offer("offer.as-before", new Action.Mend(came, Mending.NONE)));
        }
        return offers;
    }

    private static boolean isOfTables(Brought.Whole whole) {
        return whole.format().contains(Format.TABLE.plainName()) || whole.format().contains(Format.WORKBOOK.plainName());
    }

    private String worded(Finding finding) {
        List<String> place = new ArrayList<>();
        if (files.size() > 1) {
            place.add(finding.place().file());
        }
        if (!finding.place().path().isEmpty()) {
            place.add(finding.place().path());
        }
        if (finding.place().line() > 0) {
            place.add(finding.place().column() == 0 ? texts.get("place.row", finding.place().line())
                    : texts.get("place.row-column", finding.place().line(), finding.place().column()));
        }
        return (place.isEmpty() ? "" : String.join(", ", place) + ": ") + finding.message(texts);
    }
}
