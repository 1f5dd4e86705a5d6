package samenspel.exchange.found;

/// Hears how far a reading is and says whether to go on. Called now and then, on the thread that reads.
@FunctionalInterface
public interface ReadingProgress {
    /// Says nothing and always goes on.
    ReadingProgress NONE = (line, items) -> true;

    /// @param line  reached in the file; 0 where it is not known
    /// @param items nodes and ties so far
    /// @return false to stop: the reading then ends as cancelled
    boolean goOn(int line, int items);
}
