package samenspel.diagram.view.page;

import samenspel.diagram.Diagram;

/// What becomes of a view.
public sealed interface ViewOutcome {

    /// A finished page.
    record Drawn(Diagram diagram) implements ViewOutcome {
    }

    /// Nothing, because the networks have not what it shows or the page is too small.
    ///
    /// @param why a sentence
    record Absent(String why) implements ViewOutcome {
    }
}
