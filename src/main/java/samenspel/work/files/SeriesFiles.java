package samenspel.work.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Diagram;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.solve.Progress;
import samenspel.render.PrintFlaws;
import samenspel.render.raster.Pixels;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.study.Document;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.MissingFigure;
import samenspel.study.recipe.PlannedFigure;
import samenspel.study.recipe.RecipeFigures;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// Makes the files of a series one after the other. Each is there as a whole or not at all; one that cannot be made keeps none
/// of the others from being made.
public final class SeriesFiles {
    private final RecipeFigures figures;
    private final Optional<NameMode> names;
    private final Texts texts;
    private final PrintFlaws flaws = new PrintFlaws();
    private int done;

    /// Hears what becomes of each figure.
    public interface Listener {
        /// @param done how many are there now
        void made(Path file, int done);

        /// @param why in one line, with the figure's name
        void missing(String why);

        /// @param why what cannot be read in a figure, in a sentence
        default void flawed(String file, String why) {
        }
    }

    /// @param names how organisations are called in all of them; empty for what each recipe says
    public SeriesFiles(Document document, Optional<NameMode> names, Texts texts) {
        this.figures = new RecipeFigures(document);
        this.names = names;
        this.texts = texts;
    }

    /// Makes them in a folder, until the work is cancelled. What the plan says is missing is not reported again.
    ///
    /// @return how many there are now
    /// @throws CannotSave if there can be no such folder
    public int write(FigurePlan plan, Path folder, Permit permit, Listener listener, Progress progress) throws CannotSave {
        SafeFile.makeFolder(folder.toAbsolutePath());
        List<PlannedFigure> all = plan.figures();
        for (int at = 0; at < all.size() && !progress.isCancelled(); at++) {
            make(all.get(at), folder, permit, listener, progress);
            progress.report((at + 1.0) / all.size());
        }
        return done;
    }

    private void make(PlannedFigure figure, Path folder, Permit permit, Listener listener, Progress progress) {
        NameMode called = names.orElse(figure.recipe().names());
        Optional<String> missing = figures.missing(figure, called);
        if (missing.isPresent()) {
            listener.missing(new MissingFigure(figure.recipe().name(), MissingFigure.Reason.VIEW, missing.get(), List.of()).words(texts));
            return;
        }
        Diagram drawn = figures.of(figure, called);
        PictureFile picture = new PictureFile(drawn, figure.recipe().page().dpi(), false, figure.recipe().format(), folder.resolve(figure.fileName()));
        if (picture.isTooLarge()) {
            listener.missing(new MissingFigure(figure.fileName(), MissingFigure.Reason.DOTS, texts.get("number", Pixels.MOST / 1_000_000), List.of()).words(texts));
            return;
        }
        flaws.of(drawn, texts).forEach(why -> listener.flawed(figure.fileName(), why));
        try {
            if (picture.write(permit, progress.silent())) {
                listener.made(picture.file(), ++done);
            }
        } catch (CannotSave failure) {
            if (!progress.isCancelled()) {
                listener.missing(figure.fileName() + ": " + failure.message(texts));
            }
        }
    }
}
