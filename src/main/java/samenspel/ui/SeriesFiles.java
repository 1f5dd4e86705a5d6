package samenspel.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Diagram;
import samenspel.render.pdf.Pdf;
import samenspel.render.pptx.Pptx;
import samenspel.render.raster.Pixels;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.layout.Progress;
import samenspel.storage.CannotSave;
import samenspel.storage.SafeFile;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.MissingFigure;
import samenspel.study.recipe.Paper;
import samenspel.study.recipe.PlannedFigure;
import samenspel.study.recipe.RecipeFigures;
import samenspel.text.Texts;

/// Makes the files of a series one after the other. Each is there as a whole or not at all; one that cannot be made keeps none
/// of the others from being made.
final class SeriesFiles {
    private final Effect.WriteSeries asked;
    private final Texts texts;
    private final Progress watch;
    private final RecipeFigures figures;
    private final List<String> missing = new ArrayList<>();
    private int made;

    SeriesFiles(Effect.WriteSeries asked, Texts texts, Progress watch) {
        this.asked = asked;
        this.texts = texts;
        this.watch = watch;
        this.figures = new RecipeFigures(asked.document());
        asked.plan().missing().stream().map(one -> one.words(texts)).forEach(missing::add);
    }

    /// What came of it. When the work was cancelled, nobody waits for it any more, but somebody should know.
    Action write() {
        List<PlannedFigure> all = asked.plan().figures();
        for (int at = 0; at < all.size() && !watch.isCancelled(); at++) {
            make(all.get(at));
            watch.report((at + 1.0) / all.size());
        }
        int count = all.size() + asked.plan().missing().size();
        return watch.isCancelled() ? new Action.Notify(Notice.good("notice.series-cancelled", made, all.size(), asked.folder().toString()))
                : new ExportAction.SeriesSaved(asked.folder(), made, count, missing, asked.ticket());
    }

    private void make(PlannedFigure figure) {
        Diagram drawn = figures.of(figure, asked.asked().orElse(RecipeFigures.names(figure.recipe())));
        Path file = asked.folder().resolve(figure.fileName());
        Paper paper = figure.recipe().paper();
        if (isTooLarge(drawn, paper)) {
            missing.add(new MissingFigure(figure.fileName(), MissingFigure.Reason.DOTS, texts.get("number", Pixels.MOST / 1_000_000), List.of()).words(texts));
            return;
        }
        try {
            SafeFile.replace(file, bytes(drawn, paper));
            made++;
        } catch (CannotSave failure) {
            if (!watch.isCancelled()) {
                missing.add(figure.fileName() + ": " + failure.message(texts));
            }
        }
    }

    private static boolean isTooLarge(Diagram figure, Paper paper) {
        long dots = Png.pixels(figure.page().width(), paper.dpi()) * Png.pixels(figure.page().height(), paper.dpi());
        return paper.file() == FileKind.PNG && dots > Pixels.MOST;
    }

    private static byte[] bytes(Diagram figure, Paper paper) {
        return switch (paper.file()) {
            case PDF -> Pdf.write(figure);
            case PPTX -> Pptx.write(figure);
            case SVG -> Svg.write(figure).getBytes(StandardCharsets.UTF_8);
            case PNG -> Png.bytes(figure, paper.dpi(), false);
        };
    }
}
