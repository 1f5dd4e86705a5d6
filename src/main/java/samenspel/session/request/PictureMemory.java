package samenspel.session.request;

import java.util.Optional;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.study.Drawing;

/// What was chosen last when pictures were saved. Size is remembered apart for the one picture and for other forms,
/// whose pages are as high as they need unless a preset was chosen for them.
///
/// @param picturePage of the last picture
/// @param formPreset  the last preset of another form
public record PictureMemory(PictureChoices choices, Page picturePage, Optional<Page.Preset> formPreset) {
    public static final PictureMemory NOTHING = new PictureMemory(PictureChoices.USUAL, PictureChoices.USUAL.page(), Optional.empty());

    /// With what the dialog begins.
    ///
    /// @param words   what was written with this drawing
    /// @param fitting a page as the drawing needs it
    public PictureChoices start(Drawing drawing, FigureWords words, Page fitting) {
        Page page = choices.page().with(words);
        return choices.with(drawing instanceof Drawing.One ? page.sized(picturePage)
                : formPreset.map(preset -> page.sized(preset.page())).orElseGet(() -> page.sized(picturePage).sizedAs(fitting)));
    }

    public PictureMemory keeping(Drawing drawing, PictureChoices chosen) {
        return drawing instanceof Drawing.One ? new PictureMemory(chosen, chosen.page(), formPreset)
                : new PictureMemory(chosen, picturePage, Page.Preset.of(chosen.page()));
    }
}
