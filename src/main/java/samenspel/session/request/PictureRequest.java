package samenspel.session.request;

import java.nio.file.Path;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.study.recipe.FileKind;

/// How a picture is to be saved.
///
/// @param kind      of the file, unless the end of its name says another
/// @param described whether the file says in words what it shows, for readers who cannot see it
public record PictureRequest(Page page, FileKind kind, boolean described) {

    /// A PNG with a description.
    public PictureRequest(Page page) {
        this(page, FileKind.PNG, true);
    }

    /// On another page.
    public PictureRequest with(Page other) {
        return new PictureRequest(other, kind, described);
    }

    /// Without what somebody wrote in title and caption.
    public PictureRequest unwritten() {
        return with(page.with(page.parts().words().unwritten()));
    }

    /// With what was written with the same figure earlier, where nothing is said now.
    public PictureRequest over(FigureWords earlier) {
        return with(page.with(page.parts().words().over(earlier)));
    }

    /// Whether somebody wrote in title or caption.
    public boolean isWritten() {
        return page.parts().words().isWritten();
    }

    /// The kind of a file of this name: as the end of the name says, or else as was asked for.
    public FileKind kindOf(Path file) {
        return FileKind.of(String.valueOf(file.getFileName())).orElse(kind);
    }
}
