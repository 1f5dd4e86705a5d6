package samenspel.ui;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import samenspel.ui.control.Swatch;
import samenspel.work.files.CopiedPicture;

/// What the clipboard takes of a picture. Used on the window's thread only.
final class ClipboardFigure {
    private static final DataFormat SVG = new DataFormat("image/svg+xml");

    private ClipboardFigure() {
    }

    static ClipboardContent of(CopiedPicture picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(Swatch.image(picture.pixels()));
        content.put(SVG, picture.svg());
        return content;
    }
}
