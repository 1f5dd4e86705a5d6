package samenspel.cli.call;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import samenspel.text.Texts;

/// Where a verb writes and in which language. What it writes cannot command the terminal, see [CleanWriter].
public final class Terminal {
    private final CleanWriter results;
    private final PrintWriter out;
    private final PrintWriter err;
    private final PrintWriter changing;
    private final Texts texts;
    private final boolean changes;

    /// @param out     results
    /// @param err     everything else, in single lines
    /// @param changes whether somebody watches who may see a line change
    public Terminal(Writer out, Writer err, Texts texts, boolean changes) {
        this.results = new CleanWriter(out);
        this.out = new PrintWriter(results);
        this.err = new PrintWriter(new CleanWriter(err));
        this.changing = new PrintWriter(err);
        this.texts = texts;
        this.changes = changes;
    }

    /// For results.
    public PrintWriter out() {
        return out;
    }

    /// The same for a call that makes a file where results are said: nothing else may stand in that file.
    public Terminal besideFile() {
        return new Terminal(changing, changing, texts, changes);
    }

    /// For everything else, in single lines.
    public PrintWriter err() {
        return err;
    }

    /// Says a line at once that is no result.
    public void warn(String line) {
        err.println(line);
        err.flush();
    }

    public Texts texts() {
        return texts;
    }

    /// Whether somebody watches who may see a line change.
    public boolean changes() {
        return changes;
    }

    /// Writes over the line that is there.
    ///
    /// @param words of our own
    void writeOver(String words) {
        changing.print('\r' + words);
    }

    /// What kept the results from being written, as far as it can be known by now.
    public Optional<IOException> failure() {
        out.flush();
        return results.failure();
    }
}
