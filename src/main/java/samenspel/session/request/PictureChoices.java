package samenspel.session.request;

import java.time.LocalDate;
import java.util.Optional;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.seen.NameMode;
import samenspel.study.Drawing;
import samenspel.study.recipe.FileKind;

/// What was chosen in the dialog that saves a picture. What does not go together, such as a transparent slide, is
/// kept as chosen and left out of what is made.
///
/// @param asOnScreen  the part that the window shows, in place of all
/// @param dated       whether the caption says of which day the picture is
/// @param described   whether the file says in words what it shows
/// @param names       how organisations are called; empty for as they are shown
public record PictureChoices(FileKind kind, Page page, boolean asOnScreen, boolean dated, boolean described, Optional<NameMode> names) {
    public static final PictureChoices USUAL = new PictureChoices(FileKind.PNG, Page.Preset.A4_COLUMN.page(), false, true, true, Optional.empty());

    public PictureChoices with(FileKind other) {
        return new PictureChoices(other, page, asOnScreen, dated, described, names);
    }

    public PictureChoices with(Page other) {
        return new PictureChoices(kind, other, asOnScreen, dated, described, names);
    }

    /// The page to be made. Without a caption there is no place for a date.
    ///
    /// @param today  of which the caption speaks, if it has a date
    /// @param screen what the window shows; empty where a page cannot show the same
    public Page page(LocalDate today, Optional<PicturePart> screen) {
        return page.withTransparent(page.transparent() && kind.canBeTransparent())
                .withDate(Optional.of(today).filter(_ -> page.parts().caption() && dated))
                .withExtract(screen.filter(_ -> asOnScreen));
    }

    /// What is to be written, on that page.
    public PictureRequest request(Page made) {
        return new PictureRequest(made, kind, described);
    }

    /// The drawing with organisations called as chosen.
    public Drawing of(Drawing shown) {
        return names.map(shown::called).orElse(shown);
    }
}
