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
import samenspel.exchange.harvest.Fate;
import samenspel.exchange.harvest.Finding;
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
    private final Texts texts;
    private final long ticket;
    private final Manner manner;

    Foreign(List<Path> files, Texts texts, long ticket, Watch watch) {
        this.files = files;
        this.texts = texts;
        this.ticket = ticket;
        this.manner = Manner.USUAL.with((line, items) -> !watch.isCancelled());
    }

    /// @param how      what several are; empty to guess, and to ask for if several files have ties
    /// @param layoutOf where everybody stands
    Action read(Optional<Together> how, Function<Network, Placement> layoutOf) {
        return switch (Bringing.read(files, how.map(Foreign::several), manner)) {
            case Brought.Refused refused -> refused(refused);
            case Brought.Whole whole when how.isEmpty() && whole.tiedFiles() > 1 ->
                    new Action.FoundSeveral(files, whole.hasWaves() ? Together.WAVES : Together.LAYERS, ticket);
            case Brought.Whole whole -> new Action.BroughtIn(document(whole.network(), layoutOf), recognised(whole), ticket);
        };
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
        if (whole.isOpen()) {
            Together other = whole.hasWaves() ? Together.LAYERS : Together.WAVES;
            String key = other == Together.WAVES ? "offer.waves" : "offer.layers";
            offers.add(new Notice.Offer(key, new Action.OpenTogether(files, Optional.of(other))));
        }
        if (!whole.findings().isEmpty()) {
            offers.add(new Notice.Offer("offer.report", new Action.KeepReport(report(whole.findings()))));
        }
        return offers;
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
