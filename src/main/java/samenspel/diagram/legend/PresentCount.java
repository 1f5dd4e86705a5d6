package samenspel.diagram.legend;

import java.util.List;
import samenspel.diagram.seen.Depiction;
import samenspel.network.Organisation;
import samenspel.text.Texts;

/// How many organisations a row of a legend is about; where a filter leaves out some, how many of them are left.
final class PresentCount {
    private PresentCount() {
    }

    static String widest(List<Organisation> some, Depiction depiction) {
        Texts texts = Texts.in(depiction.language());
        return depiction.seen().filter().isOfRowsOnly() ? texts.get("number", some.size()) : texts.get("legend.count.left", some.size(), some.size());
    }

    /// @param hidden whether the row itself hides them
    static String of(List<Organisation> some, Depiction depiction, boolean hidden) {
        Texts texts = Texts.in(depiction.language());
        if (hidden || depiction.seen().filter().isOfRowsOnly()) {
            return texts.get("number", some.size());
        }
        return texts.get("legend.count.left", some.stream().filter(one -> depiction.seen().shows(depiction.network(), one)).count(), some.size());
    }
}
