package samenspel.session;

import java.nio.file.Path;
import java.util.List;
import samenspel.network.OrganisationId;
import samenspel.session.request.AnonymousRequest;
import samenspel.session.request.FilmWish;
import samenspel.session.request.PictureRequest;
import samenspel.study.Drawing;
import samenspel.study.UnknownFields;
import samenspel.study.numbers.Quotable;
import samenspel.study.recipe.FigurePlan;

/// Actions that make something for others: pictures, films, series, tables, copies and files for other programs.
public sealed interface ExportAction extends Action {

    /// Actions on tables, workbooks and files for other programs.
    sealed interface OnOther extends ExportAction {
    }

    /// Actions on look files.
    sealed interface OnLook extends ExportAction {
    }

    /// Actions on files made for others: series of figures and copies without names.
    sealed interface OnFigures extends ExportAction {
    }

    /// @param format as the command line calls it, such as `gexf`
    /// @param file   or folder, as the format wants it
    record SaveOther(String format, Path file) implements OnOther {
    }

    /// Asks how one of several pictures is to be saved.
    record AskPicture(Drawing drawing) implements ExportAction {
    }

    record SavePicture(Drawing drawing, PictureRequest request, Path file) implements ExportAction {
    }

    /// Saves the page for the browser, as it is seen now.
    record SavePage(Path file) implements ExportAction {
    }

    record SaveFilm(FilmWish film, Path file) implements ExportAction {
    }

    /// @param file its ending, `.csv` or `.xlsx`, says which kind
    record SaveTable(Path file) implements OnOther {
    }

    /// Asks where to save a table or sentences.
    record AskTable(Quotable table) implements OnOther {
    }

    /// @param file as of [SaveTable]
    record SaveNumbers(Quotable table, Path file) implements OnOther {
    }

    record CopyTable(Quotable table) implements OnOther {
    }

    record LoadLook(Path file) implements OnLook {
    }

    /// @param extras  what the file held that this version does not know
    /// @param details odd things found while reading, worded
    record LookLoaded(samenspel.diagram.Look look, UnknownFields extras, List<String> details, Path file, long ticket) implements OnLook {
    }

    record SaveLook(Path file) implements OnLook {
    }

    /// @param file its ending is `.xlsx`
    record SaveTemplate(Path file) implements OnOther {
    }

    record CopyPicture() implements ExportAction {
    }

    /// Copies what would be saved.
    record CopyFigure(Drawing drawing, PictureRequest request) implements ExportAction {
    }

    /// Puts rows of the table of change on the clipboard, in their order there.
    record CopyRows(List<OrganisationId> rows) implements ExportAction {
        public CopyRows {
            rows = List.copyOf(rows);
        }
    }

    record SaveSeries(FigurePlan plan, Path folder) implements OnFigures {
    }

    /// A series came to an end: whole, in part, or broken off.
    ///
    /// @param made    how many figures are there now
    /// @param missing which could not be made and why, worded
    record SeriesSaved(Path folder, int made, int all, List<String> missing, long ticket) implements OnFigures {
        public SeriesSaved {
            missing = List.copyOf(missing);
        }
    }

    record SaveAnonymous(AnonymousRequest request, Path file) implements OnFigures {
    }

    /// @param remarks what was left out and what could still reveal, worded
    record AnonymousSaved(Path file, List<String> remarks, long ticket) implements OnFigures {
        public AnonymousSaved {
            remarks = List.copyOf(remarks);
        }
    }

    record PictureCopied() implements ExportAction {
    }
}
