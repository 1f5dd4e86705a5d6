package samenspel.ui.assist;

import samenspel.exchange.Brought;
import samenspel.exchange.harvest.ReadingReport;
import samenspel.text.Texts;

/// What comes of an import, in numbers: `read = used + setAside + rejected`.
///
/// @param ties of all layers and waves
record Tally(int organisations, int ties, int layers, int waves, int read, int used, int setAside, int rejected) {

    static Tally of(Brought.Whole whole) {
        return new Tally(whole.network().organisations().size(), whole.ties(), whole.network().layers().size(), whole.network().waves().size(),
                whole.reports().stream().mapToInt(ReadingReport::read).sum(), whole.reports().stream().mapToInt(ReadingReport::used).sum(),
                whole.setAside(), whole.rejected());
    }

    String network(Texts texts) {
        return texts.get("assist.result", organisations, ties, layers, waves);
    }

    String reading(Texts texts) {
        return texts.get("assist.result.read", read, used, setAside, rejected);
    }
}
