package samenspel.cli;

import java.nio.charset.StandardCharsets;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.Figure;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.Emphasis;
import samenspel.diagram.picture.Scenes;
import samenspel.render.pdf.Pdf;
import samenspel.render.pptx.Pptx;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;
import samenspel.study.Document;
import samenspel.study.recipe.FileKind;
import samenspel.text.Language;

/// Makes the picture a call of `draw` asks for.
final class Drawing {
    private Drawing() {
    }

    /// What is drawn.
    static Figure of(Document document, DrawOptions options, Language language) {
        Depiction depiction = document.depict(options.seen(), Emphasis.NONE, language);
        return new Figures(new Scenes()).figure(depiction, options.page());
    }

    /// The bytes of the file.
    static byte[] bytes(Figure figure, DrawOptions options) {
        return bytes(figure.diagram(), options.format(), options.dpi(), options.page().transparent());
    }

    /// A finished drawing as the bytes of a file.
    static byte[] bytes(Diagram figure, FileKind format, int dpi, boolean transparent) {
        return switch (format) {
            case PDF -> Pdf.write(figure);
            case PPTX -> Pptx.write(figure);
            case SVG -> Svg.write(figure).getBytes(StandardCharsets.UTF_8);
            case PNG -> Png.bytes(figure, dpi, transparent);
        };
    }
}
