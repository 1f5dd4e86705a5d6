package samenspel.ui.search;

import java.util.ArrayList;
import java.util.List;
import samenspel.session.search.FoundKind;
import samenspel.session.search.FoundThing;
import samenspel.text.Texts;

/// A line of what was found.
sealed interface FinderRow {

    record Heading(String text) implements FinderRow {
    }

    /// @param typed to be lit in the name
    record Thing(FoundThing found, String typed) implements FinderRow {
    }

    /// With a heading over each kind.
    static List<FinderRow> of(List<FoundThing> found, String typed, Texts texts) {
        List<FinderRow> rows = new ArrayList<>();
        FoundKind kind = null;
        for (FoundThing thing : found) {
            if (thing.kind() != kind) {
                kind = thing.kind();
                rows.add(new Heading(texts.get("finder." + kind.id())));
            }
            rows.add(new Thing(thing, typed));
        }
        return rows;
    }

    /// Under one heading.
    static List<FinderRow> under(String heading, List<FoundThing> found) {
        List<FinderRow> rows = new ArrayList<>();
        if (!found.isEmpty()) {
            rows.add(new Heading(heading));
            found.forEach(thing -> rows.add(new Thing(thing, "")));
        }
        return rows;
    }
}
