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
        return only.equals(now) ? all(now) : only;
    }

    /// Their ties that met one fate.
    static Filter of(Filter now, Around around, Fate fate) {
        Filter only = now.around(around).onlyFates(List.of(fate));
        return only.equals(now) ? all(now).without(LegendKey.Kind.FATE) : only;
    }

    private static Filter all(Filter now) {
        return now.with(now.ties().with(Optional.empty()));
    }
}
