package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/// The questions that leave the window: which file, how, and whether to go without saving. Behind an
/// interface because no chooser opens without a display.
public interface Choosers {

    Optional<Path> fileToOpen();

    Optional<Path> fileToSave(String suggestion);

    /// A file for a picture; its ending, `.png` or `.svg`, says which kind.
    Optional<Path> pictureFile(String suggestion);

    /// A file for a table; its ending, `.xlsx` or `.csv`, says which kind.
    Optional<Path> tableFile(String suggestion);

    /// What to do with changes that are not saved.
    Leave beforeLeaving();

    /// An answer to "save the changes?".
    enum Leave {
        SAVE,
        DISCARD,
        STAY
    }
}
