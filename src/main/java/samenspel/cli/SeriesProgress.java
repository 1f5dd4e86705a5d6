package samenspel.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import samenspel.cli.call.Input;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.layout.solve.Progress;
import samenspel.study.recipe.FigurePlan;
import samenspel.text.Texts;
import samenspel.work.files.SeriesFiles;
import samenspel.work.gate.Permit;

/// Says each figure of a plan when it is there, each that could not be made, and once what cannot be read in some.
final class SeriesProgress implements SeriesFiles.Listener {
    private final FigurePlan plan;
    private final Terminal terminal;
    private final Texts texts;
    private final Set<String> flaws = new HashSet<>();
    private int missed;

    SeriesProgress(FigurePlan plan, Terminal terminal) {
        this.plan = plan;
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    /// @return the exit code
    /// @throws Stop when there can be no such folder, or after all others when a figure could not be made
    int write(SeriesFiles files, Path folder, Permit permit) throws Stop {
        plan.missing().forEach(figure -> missing(figure.words(texts)));
        if (plan.figures().isEmpty() && missed == 0) {
            throw Stop.cannot(texts.get("cli.figures.none"));
        }
        int done = Stop.unless(() -> files.write(plan, folder, permit, this, Progress.NONE), texts);
        if (missed > 0) {
            throw Stop.cannot(texts.get(missed > plan.missing().size() ? "cli.figures.not-saved" : "cli.figures.not-all", missed, done));
        }
        return 0;
    }

    @Override
    public void made(Path file, int done) {
        terminal.out().println(Input.oneLine(texts.get("cli.figures.made", done, plan.figures().size(), file.toString())));
        terminal.out().flush();
    }

    @Override
    public void missing(String why) {
        missed++;
        terminal.warn(why);
    }

    @Override
    public void flawed(String file, String why) {
        if (flaws.add(why)) {
            terminal.warn(file + ": " + why);
        }
    }
}
