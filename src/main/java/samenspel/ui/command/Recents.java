package samenspel.ui.command;

import java.nio.file.Path;
import java.util.List;

/// Files used before, as the menu and the welcome page offer them.
public interface Recents {

    /// One of them.
    ///
    /// @param when it was used last, in words
    record Used(Path file, String when) {
        public String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /// The one used last first.
    List<Used> all();

    /// Opens one in place of what is open, which is asked about first; says so if it is there no more.
    void open(Path file);

    /// Takes one off the list.
    void forget(Path file);

    void clear();
}
