package samenspel.cli;

import java.nio.file.Path;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.Diagram;
import samenspel.diagram.picture.NameMode;
import samenspel.render.raster.Pixels;
import samenspel.render.raster.Png;
import samenspel.storage.CannotSave;
import samenspel.storage.SafeFile;
import samenspel.study.Document;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.MissingFigure;
import samenspel.study.recipe.Paper;
import samenspel.study.recipe.PlannedFigure;
import samenspel.study.recipe.RecipeFigures;
import samenspel.text.Texts;

/// Makes the files of a plan and says each when it is there.
final class FigureMaking {
    private final RecipeFigures figures;
    private final ParseResult call;
    private final Terminal terminal;
    private final Texts texts;
    private int missed;
    private int done;

    FigureMaking(Document document, ParseResult call, Terminal terminal) {
        this.figures = new RecipeFigures(document);
        this.call = call;
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    /// @return the exit code
    /// @throws Stop when a file cannot be written, or after all others when a figure could not be made
    int make(FigurePlan plan) throws Stop {
        for (MissingFigure missing : plan.missing()) {
            miss(missing.words(texts));
        }
        if (plan.figures().isEmpty() && missed == 0) {
            throw Stop.cannot(texts.get("cli.figures.none"));
        }
        Path folder = folder();
        for (PlannedFigure figure : plan.figures()) {
            make(figure, folder.resolve(figure.fileName()), plan.figures().size());
        }
        if (missed > 0) {
            throw Stop.cannot(texts.get("cli.figures.not-all", missed, done));
        }
        return 0;
    }

    private Path folder() throws Stop {
        Path folder = call.matchedOptionValue("--directory", Path.of(""));
        try {
            SafeFile.makeFolder(folder.toAbsolutePath());
        } catch (CannotSave failure) {
            throw Stop.cannot(failure.message(texts));
        }
        return folder;
    }

    private void make(PlannedFigure figure, Path file, int all) throws Stop {
        NameMode names = call.matchedOptionValue(Discretion.OPTION, figure.recipe().names());
        Diagram drawn = figures.of(figure, names);
        Paper paper = figure.recipe().paper();
        long width = Png.pixels(drawn.page().width(), paper.dpi());
        long height = Png.pixels(drawn.page().height(), paper.dpi());
        if (paper.file() == FileKind.PNG && width * height > Pixels.MOST) {
            miss(texts.get("cli.figures.too-large", figure.recipe().name(), width, height, Pixels.MOST));
            return;
        }
        OutputFile.write(file, Drawing.bytes(drawn, paper.file(), paper.dpi(), false), texts);
        done++;
        terminal.out().println(texts.get("cli.figures.made", done, all, file.toString()));
        terminal.out().flush();
    }

    private void miss(String line) {
        missed++;
        terminal.err().println(line);
        terminal.err().flush();
    }
}
