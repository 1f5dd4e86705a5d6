package samenspel.diagram.view;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;

/// One view with its numbers, before it is on a page.
public interface ViewContent {

    /// Why it cannot be drawn, in a sentence; empty where it can. Nothing else may be asked where it cannot.
    Optional<String> missing();

    Caption caption();

    /// @param unit page units of a design unit, in which letters are of 8 at least
    List<Mark> marks(Box room, double unit);
}
