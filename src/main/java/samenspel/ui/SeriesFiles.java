package samenspel.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Diagram;
import samenspel.layout.solve.Progress;
import samenspel.render.raster.Pixels;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.Notice;
import samenspel.storage.CannotSave;
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
        PictureFile picture = new PictureFile(drawn, paper.dpi(), false, paper.file(), file);
        if (picture.isTooLarge()) {
            missing.add(new MissingFigure(figure.fileName(), MissingFigure.Reason.DOTS, texts.get("number", Pixels.MOST / 1_000_000), List.of()).words(texts));
            return;
        }
        try {
            made += picture.write(watch.silent()) ? 1 : 0;
        } catch (CannotSave failure) {
            if (!watch.isCancelled()) {
                missing.add(figure.fileName() + ": " + failure.message(texts));
            }
        }
    }
}
