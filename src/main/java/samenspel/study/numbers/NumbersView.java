package samenspel.study.numbers;

/// Which numbers the reader looks at, and how. Not saved with a document, not undone.
///
/// @param whole those of whole networks
public record NumbersView(WholeView whole) {
    public static final NumbersView USUAL = new NumbersView(WholeView.USUAL);

    public NumbersView with(WholeView other) {
        return new NumbersView(other);
    }
}
