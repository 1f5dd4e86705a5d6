package samenspel.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import samenspel.diagram.Look;
import samenspel.exchange.Bringing;
import samenspel.exchange.Brought;
import samenspel.exchange.Choices;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.harvest.Fate;
import samenspel.exchange.harvest.Finding;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.Reason;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.Together;
import samenspel.study.Document;
import samenspel.study.Extras;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// Files of other programs on their way into the window.
final class Foreign {
    private final List<Path> files;
    private final Imports imports;
    private final Texts texts;
    private final long ticket;
    private final Manner manner;

    Foreign(List<Path> files, Asked asked, Imports imports) {
        this.files = files;
        this.imports = imports;
        this.texts = asked.texts;
        this.ticket = asked.ticket;
        this.manner = Manner.USUAL.with((line, items) -> !asked.watch.isCancelled());
    }

    /// Who asks for them, and how the answer is worded.
    record Asked(Texts texts, long ticket, Watch watch) {
    }

    /// @param how      what several are; empty to guess, and to ask for if several files have ties
    /// @param layoutOf where everybody stands
    Action read(Optional<Together> how, Function<Network, Placement> layoutOf) {
        Brought brought = Bringing.read(files, how.map(Foreign::several), manner);
        Optional<ImportPlan> doubtful = how.isPresent() ? Optional.empty() : new Doubtful(files, manner).plan(brought);
        if (doubtful.isPresent()) {
            imports.keep(files, doubtful.get());
            return new Action.FoundDoubtful(files, ticket);
        }
        imports.forget();
        return switch (brought) {
            case Brought.Refused refused -> refused(refused);
            case Brought.Whole whole when how.isEmpty() && whole.tiedFiles() > 1 ->
                    new Action.FoundSeveral(files, whole.hasWaves() ? Together.WAVES : Together.LAYERS, ticket);
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
        return new Action.BroughtIn(document(whole.network(), layoutOf), recognised(whole), ticket);
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
        return new Action.Failed(new Notice(true, "notice.refused", List.of(refused.file()), List.of(worded(refused.why()))), ticket);
    }

    /// What was recognised, what was not used, and what may be done about it.
    private Notice recognised(Brought.Whole whole) {
        Network network = whole.network();
        List<String> details = new ArrayList<>();
        if (whole.setAside() + whole.rejected() > 0) {
            details.add(texts.get("notice.brought.unused", whole.setAside(), whole.rejected()));
        }
        whole.findings().stream().map(this::worded).forEach(details::add);
        List<Object> counts = List.of(named(), network.organisations().size(), whole.ties(), network.layers().size(), network.waves().size());
        return new Notice(false, "notice.brought", counts, details, offers(whole));
    }

    private String named() {
        String first = String.valueOf(files.getFirst().getFileName());
        return files.size() == 1 ? first : texts.get("notice.brought.several", first, files.size() - 1);
    }

    private List<Notice.Offer> offers(Brought.Whole whole) {
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
        if (!whole.findings().isEmpty()) {
            offers.add(new Notice.Offer("offer.report", new Action.KeepReport(report(whole.findings()))));
        }
        return offers;
    }

    private static boolean isOfTables(Brought.Whole whole) {
        return whole.format().contains(Format.TABLE.plainName()) || whole.format().contains(Format.WORKBOOK.plainName());
    }

    /// What became of all that was not used.
    static Sheet report(List<Path> files, List<Finding> findings, Texts texts) {
        Watch nobody = new Watch(_ -> {
        }, _ -> {
        });
        return new Foreign(files, new Asked(texts, 0, nobody), new Imports()).report(findings);
    }

    private Sheet report(List<Finding> findings) {
        List<String> head = List.of(texts.get("report.file"), texts.get("report.sheet"), texts.get("report.row"), texts.get("report.column"),
                texts.get("report.fate"), texts.get("report.reason"), texts.get("report.times"));
        return new Sheet(texts.get("report.title", named()), head, findings.stream().map(this::row).toList(), List.of());
    }

    private List<Sheet.Cell> row(Finding finding) {
        return List.of(new Sheet.Words(finding.place().file()), new Sheet.Words(finding.place().path()), number(finding.place().line()),
                number(finding.place().column()), new Sheet.Words(fate(finding.fate())), new Sheet.Words(finding.message(texts)),
                new Sheet.Whole(finding.times()));
    }

    private static Sheet.Cell number(int place) {
        return place == 0 ? new Sheet.Words("") : new Sheet.Whole(place);
    }

    private String fate(Fate fate) {
        return texts.get("report.fate." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
