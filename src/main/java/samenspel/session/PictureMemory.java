package samenspel.session;

import java.util.Optional;
import samenspel.diagram.figure.FigureFormat;
import samenspel.study.Drawing;
import samenspel.study.recipe.PagePreset;

/// What was chosen last when pictures were saved. Size is remembered apart for the one picture and for other forms,
/// whose pages are as high as they need unless a preset was chosen for them.
///
/// @param formPreset the last preset of another form
public record PictureMemory(PictureChoices choices, PictureSize pictureSize, Optional<PagePreset> formPreset) {
    public static final PictureMemory NOTHING = new PictureMemory(PictureChoices.USUAL, PictureChoices.USUAL.size(), Optional.empty());

    /// With what the dialog begins.
    ///
    /// @param fitting a page as the drawing needs it
    public PictureChoices start(Drawing drawing, FigureFormat fitting) {
        return choices.with(drawing instanceof Drawing.One ? pictureSize
                : formPreset.map(PictureSize::of).orElseGet(() -> pictureSize.sized(fitting)));
    }

    public PictureMemory keeping(Drawing drawing, PictureChoices chosen) {
        return drawing instanceof Drawing.One ? new PictureMemory(chosen, chosen.size(), formPreset)
                : new PictureMemory(chosen, pictureSize, chosen.size().preset());
    }
}
