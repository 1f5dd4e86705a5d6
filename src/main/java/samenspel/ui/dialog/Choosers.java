package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.session.FileAction;
import samenspel.session.request.AnonymousRequest;
import samenspel.session.request.FilmKind;
import samenspel.session.request.SeveralFiles;
import samenspel.study.privacy.Exposure;
import samenspel.study.recipe.ProposedName;
import samenspel.study.privacy.Revealed;
import samenspel.work.files.EarlierStates;
import samenspel.work.reading.UnsavedStudy;

/// The questions that leave the window: which file, how, and whether to go without saving. Behind an
/// interface because no chooser opens without a display.
public interface Choosers {

    /// One file or several; none if the user thinks better of it.
    List<Path> filesToOpen();

    /// A folder whose files are one network.
    Optional<Path> folderToOpen();

    /// What several files are.
    ///
    /// @param guess what their names suggest
    Optional<SeveralFiles> several(List<Path> files, SeveralFiles guess);

    Optional<Path> reportFile(ProposedName suggestion);

    /// Files of tables, one or several; none if the user thinks better of it.
    List<Path> tablesToImport();

    /// A file for a recipe of an import.
    Optional<Path> recipeToSave(ProposedName suggestion);

    Optional<Path> recipeToRead();

    Optional<Path> fileToSave(ProposedName suggestion);

    /// A file for a picture; its ending says which kind, whatever that of the suggestion is.
    Optional<Path> pictureFile(ProposedName suggestion);

    /// A file for a film of this kind.
    Optional<Path> filmFile(ProposedName suggestion, FilmKind kind);

    /// A file for a table; its ending, `.xlsx` or `.csv`, says which kind.
    Optional<Path> tableFile(ProposedName suggestion);

    /// A file for text; its ending, `.txt` or `.md`, says whether heads are marked.
    Optional<Path> textFile(ProposedName suggestion);

    /// A file for another program, or a folder if its name has no ending.
    ///
    /// @param program as it is known
    /// @param ending  with its dot; empty for a folder
    Optional<Path> otherFile(String program, String ending, ProposedName suggestion);

    /// A file with the look of a network.
    Optional<Path> lookToLoad();

    Optional<Path> lookToSave(ProposedName suggestion);

    /// A folder for a series of figures.
    Optional<Path> folder();

    /// Whether files that are there already may be replaced.
    boolean replaces(int files, Path folder);

    Optional<Path> figureListToOpen();

    Optional<Path> figureListFile(ProposedName suggestion);

    /// How a copy without names is wanted.
    ///
    /// @param reveals what the copy would still reveal
    /// @return empty when it is not wanted
    Optional<AnonymousRequest> anonymous(List<Revealed> reveals);

    /// Whether names may leave a confidential study.
    Names names(Exposure exposure);

    /// An answer to "may names leave?".
    enum Names {
        /// Masked: with sector and number in place of names, without notes and without the network's name.
        WITHOUT,
        WITH,
        STAY
    }

    /// Where to save the workbook to fill in; ends in `.xlsx`.
    Optional<Path> templateFile(ProposedName suggestion);

    /// What to do with changes that are not saved.
    ///
    /// @param steps that would be lost, in words, the last one first
    Leave beforeLeaving(List<String> steps);

    /// What becomes of a file that somebody else changed; empty when the user turns away, and nothing is saved.
    Optional<Changed> changed(ComparedFile file);

    /// An answer to "what becomes of a file that somebody else changed?".
    enum Changed {
        MINE,
        THEIRS,
        BESIDE,
        BOTH
    }

    /// Which earlier state of a study's file comes back, if any; the newest stands first.
    ///
    /// @param forget throws all of them away, if that is wanted instead
    Optional<FileAction.Restore> version(List<EarlierStates.Earlier> states, Runnable forget);

    /// What becomes of work that was not saved when the program ended; empty when the user turns away.
    Optional<LeftWorkAnswer> left(UnsavedStudy study);

    /// Tells that work that was not saved when programs ended cannot be read.
    ///
    /// @param files where it is kept unless it is deleted
    /// @return whether it is deleted
    boolean deletes(List<Path> files);

    /// An answer to "go on with it?".
    enum LeftWorkAnswer {
        CONTINUE,
        /// As a study without a file, so that the file stays as it is.
        BESIDE,
        /// The file as it was saved; the work is offered again at the next start.
        AS_SAVED,
        /// The file as it was saved; the work is thrown away.
        FORGET
    }

    /// An answer to "save the changes?".
    enum Leave {
        SAVE,
        DISCARD,
        STAY
    }
}
