package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.session.FilmKind;
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

    /// Files of tables, one or several; none if the user thinks better of it.
    List<Path> tablesToImport();

    /// A file for a recipe of an import.
    Optional<Path> recipeToSave(String suggestion);

    Optional<Path> recipeToRead();

    Optional<Path> fileToSave(String suggestion);

    /// A file for a picture; its ending says which kind, whatever that of the suggestion is.
    Optional<Path> pictureFile(String suggestion);

    /// A file for a film of this kind.
    Optional<Path> filmFile(String suggestion, FilmKind kind);

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
