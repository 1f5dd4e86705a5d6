package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.session.Together;

/// The questions that leave the window: which file, how, and whether to go without saving. Behind an
/// interface because no chooser opens without a display.
public interface Choosers {

    /// One file or several; none if the user thinks better of it.
    List<Path> filesToOpen();

    /// What several files are.
    ///
    /// @param guess what their names suggest
    Optional<Together> several(List<Path> files, Together guess);

    Optional<Path> reportFile(String suggestion);

    Optional<Path> fileToSave(String suggestion);

    /// A file for a picture; its ending says which kind, whatever that of the suggestion is.
    Optional<Path> pictureFile(String suggestion);

    /// A file for a table; its ending, `.xlsx` or `.csv`, says which kind.
    Optional<Path> tableFile(String suggestion);

    /// A file with the look of a network.
    Optional<Path> lookToLoad();

    Optional<Path> lookToSave(String suggestion);

    /// What to do with changes that are not saved.
    Leave beforeLeaving();

    /// An answer to "save the changes?".
    enum Leave {
        SAVE,
        DISCARD,
        STAY
    }
}
