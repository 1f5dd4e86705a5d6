package samenspel.session;

import java.time.LocalDate;
import java.util.Optional;
import samenspel.diagram.figure.Extract;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.picture.NameMode;
import samenspel.study.Drawing;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.PagePreset;

/// What was chosen in the dialog that saves a picture. What does not go together, such as a transparent slide, is
/// kept as chosen and left out of what is made.
///
/// @param asOnScreen  the part that the window shows, in place of all
/// @param date        whether the caption says of which day the picture is
/// @param described   whether the file says in words what it shows
/// @param names       how organisations are called; empty for as they are shown
public record PictureChoices(
        FileKind kind,
        PictureSize size,
        boolean transparent,
        boolean asOnScreen,
        boolean title,
        boolean legend,
        boolean caption,
        boolean date,
        boolean described,
        Optional<NameMode> names) {
    public static final PictureChoices USUAL = new PictureChoices(FileKind.PNG, PictureSize.of(PagePreset.A4_COLUMN), false, false,
            true, true, true, true, true, Optional.empty());

    public PictureChoices with(FileKind other) {
        return new PictureChoices(other, size, transparent, asOnScreen, title, legend, caption, date, described, names);
    }

    public PictureChoices with(PictureSize other) {
        return new PictureChoices(kind, other, transparent, asOnScreen, title, legend, caption, date, described, names);
    }

    /// Whether a date can be said: without a caption there is no place for it.
    public boolean bearsDate() {
        return caption && date;
    }

    /// The page.
    ///
    /// @param today  of which the caption speaks, if it bears a date
    /// @param screen what the window shows; empty where a page cannot show the same
    public FigureFormat format(LocalDate today, Optional<Extract> screen) {
        return FigureFormat.ofCm(size.widthCm(), size.heightCm())
                .withParts(title, legend, caption)
                .withTransparent(transparent && kind.canBeTransparent())
                .withDate(Optional.of(today).filter(_ -> bearsDate()))
                .withExtract(screen.filter(_ -> asOnScreen));
    }

    /// What is to be written, on that page.
    public PictureRequest request(FigureFormat page) {
        return new PictureRequest(page, size.dpi(), kind, described);
    }

    /// The drawing with organisations called as chosen.
    public Drawing of(Drawing shown) {
        return names.map(shown::called).orElse(shown);
    }
}
