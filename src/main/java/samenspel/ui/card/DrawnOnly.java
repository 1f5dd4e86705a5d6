package samenspel.ui.card;

import java.util.List;
import java.util.Optional;
import samenspel.change.Fate;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;

/// The filters that draw only what a card speaks of; asked once more, all is drawn again.
final class DrawnOnly {
    private DrawnOnly() {
    }

    static Filter of(Filter now, Around around) {
        Filter only = now.around(around);
        return now.ties().around().equals(only.ties().around()) ? all(now) : only;
    }

    /// Their ties that met one fate.
    static Filter of(Filter now, Around around, Fate fate) {
        Filter only = now.around(around).onlyFates(List.of(fate));
        return only.equals(now) ? all(now) : only;
    }

    /// Where ties of one fate alone were drawn, those of all.
    private static Filter all(Filter now) {
        Filter everybody = now.with(now.ties().with(Optional.empty()));
        return now.hidden(LegendKey.Kind.FATE).count() == Fate.values().length - 1 ? everybody.without(LegendKey.Kind.FATE) : everybody;
    }
}
