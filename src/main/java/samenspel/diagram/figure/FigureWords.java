package samenspel.diagram.figure;

import java.util.List;
import java.util.function.UnaryOperator;
import samenspel.diagram.legend.Caption;

/// What somebody says with a figure, beside what is said from the data. Words in which anybody may be named.
///
/// @param title   in place of what is drawn, which then stands below it; empty for none
/// @param found   whether what stands out in the data is the title where none is written
/// @param caption stands before the sentences from the data, none of which it replaces; empty for none
public record FigureWords(String title, boolean found, String caption) {
    public static final FigureWords NONE = new FigureWords("", false, "");
    /// With what is found as title.
    public static final FigureWords FOUND = new FigureWords("", true, "");

    public FigureWords {
        title = String.join(" ", title.strip().split("\\s+"));
        caption = String.join(" ", caption.strip().split("\\s+"));
    }

    /// Whether somebody wrote something.
    public boolean isWritten() {
        return !title.isEmpty() || !caption.isEmpty();
    }

    /// With title and caption changed.
    public FigureWords with(UnaryOperator<String> change) {
        return new FigureWords(change.apply(title), found, change.apply(caption));
    }

    public FigureWords withTitle(String other) {
        return new FigureWords(other, false, caption);
    }

    public FigureWords withCaption(String other) {
        return new FigureWords(title, found, other);
    }

    /// With what was written earlier where nothing is said now.
    public FigureWords over(FigureWords earlier) {
        return new FigureWords(title.isEmpty() && !found ? earlier.title : title, found, caption.isEmpty() ? earlier.caption : caption);
    }

    /// Without what somebody wrote.
    public FigureWords unwritten() {
        return new FigureWords("", found, "");
    }

    /// With the first of these as title, if one is to be found.
    public FigureWords finding(List<String> findings) {
        return found && title.isEmpty() && !findings.isEmpty() ? new FigureWords(findings.getFirst(), false, caption) : this;
    }

    Caption over(Caption drawn) {
        return drawn.saying(title, caption);
    }
}
