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
/// @param saidOf      what the drawing was called of which title and caption were written
public record PictureMemory(PictureChoices choices, Page picturePage, Optional<Page.Preset> formPreset, String saidOf) {
    public static final PictureMemory NOTHING = new PictureMemory(PictureChoices.USUAL, PictureChoices.USUAL.page(), Optional.empty(), "");

    /// With what the dialog begins.
    ///
    /// @param called  what is drawn: of something else what was written is not true
    /// @param fitting a page as the drawing needs it
    public PictureChoices start(Drawing drawing, String called, Page fitting) {
        Page page = choices.page().with(called.equals(saidOf) ? choices.page().parts().words() : FigureWords.NONE);
        return choices.with(drawing instanceof Drawing.One ? page.sized(picturePage)
                : formPreset.map(preset -> page.sized(preset.page())).orElseGet(() -> page.sized(picturePage).sizedAs(fitting)));
    }

    public PictureMemory keeping(Drawing drawing, String called, PictureChoices chosen) {
        return drawing instanceof Drawing.One ? new PictureMemory(chosen, chosen.page(), formPreset, called)
                : new PictureMemory(chosen, picturePage, Page.Preset.of(chosen.page()), called);
    }
}
