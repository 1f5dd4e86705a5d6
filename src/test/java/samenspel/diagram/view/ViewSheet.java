package samenspel.diagram.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import samenspel.diagram.figure.Page;
import samenspel.render.raster.Png;

/// Draws all views of the samples into a folder, to be looked at.
final class ViewSheet {
    private static final int DPI = 150;

    private ViewSheet() {
    }

    /// @param arguments the folder, and words of views where not all are wanted
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        for (ViewCase one : ViewCase.all()) {
            if (wanted.isEmpty() || wanted.contains(one.request().view().word())) {
                boolean slide = one.page().width() > Page.ofCm(20, 12).width();
                try (var out = Files.newOutputStream(folder.resolve(one + ".png"))) {
                    Png.write(one.diagram(), slide ? DPI / 2 : DPI, false, out, _ -> true);
                }
            }
        }
    }
}
