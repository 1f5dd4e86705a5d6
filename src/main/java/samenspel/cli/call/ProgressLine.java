package samenspel.cli.call;

import java.util.function.LongSupplier;
import samenspel.layout.solve.Progress;
import samenspel.text.Texts;

/// Says on the error stream how far a long layout is: in a terminal in one line that changes, elsewhere a line for
/// every tenth of the work from the time on when others would wonder. May be called from any thread.
public final class ProgressLine implements Progress {
    private static final double QUIET_SECONDS = 2;
    private static final double SECONDS_UNTIL_ESTIMATE = 4;
    private static final double LEAST_STEP = 0.01;
    /// What comes first is seldom as quick as the rest.
    private static final double LEAST_KNOWN = 0.04;
    private static final double LINE_STEP = 0.1;

    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private final long started;
    private double next = LEAST_STEP;
    private int written;

    public ProgressLine(Terminal terminal) {
        this(terminal, System::nanoTime);
    }

    ProgressLine(Terminal terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        started = nanoTime.getAsLong();
    }

    @Override
    public synchronized void report(double fraction) {
        double seconds = (nanoTime.getAsLong() - started) / 1e9;
        if (fraction < next || !terminal.changes() && seconds < QUIET_SECONDS) {
            return;
        }
        next = fraction + (terminal.changes() ? LEAST_STEP : LINE_STEP);
        write(words(fraction, seconds));
    }

    private String words(double fraction, double seconds) {
        Texts texts = terminal.texts();
        boolean guess = seconds >= SECONDS_UNTIL_ESTIMATE && fraction > LEAST_KNOWN;
        return guess ? texts.get("cli.progress.left", fraction, Math.ceil(seconds / fraction * (1 - fraction)))
                : texts.get("cli.progress", fraction);
    }

    private void write(String words) {
        if (terminal.changes()) {
            terminal.writeOver(words + " ".repeat(Math.max(0, written - words.length())));
            written = words.length();
        } else {
            terminal.err().println(words);
        }
        terminal.err().flush();
    }

    /// Leaves no trace in a terminal.
    public synchronized void end() {
        if (written > 0) {
            terminal.writeOver(" ".repeat(written));
            terminal.writeOver("");
            terminal.err().flush();
            written = 0;
        }
    }

    /// Who wants to end it ends the program.
    @Override
    public boolean isCancelled() {
        return false;
    }
}
