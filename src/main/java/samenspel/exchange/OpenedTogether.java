package samenspel.exchange;

import java.nio.file.Path;
import java.util.function.Supplier;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingLimits;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Files opened one after the other, which together may hold no more, and take no longer, than one alone.
final class OpenedTogether {
    private final ReadingLimits limits;
    private final long deadline;
    private long cells;
    private long ties;

    OpenedTogether(ReadingOptions readingOptions) {
        limits = readingOptions.limits();
        deadline = System.nanoTime() + limits.time().toNanos();
    }

    /// The next file; refused, and not opened, where those before it are enough already.
    OpenedFile open(Path file, Supplier<OpenedFile> opening) {
        if (cells > limits.tables().cells() || ties > limits.ties()) {
            return OpenedFile.refused(OpenedFile.nameOf(file), new Unreadable(ImportReason.TOO_MUCH_TOGETHER, Spot.NOWHERE, limits.tables().cells(), limits.ties()));
        }
        if (cells + ties > 0 && System.nanoTime() - deadline > 0) {
            return OpenedFile.refused(OpenedFile.nameOf(file), new Unreadable(ImportReason.TOO_SLOW, Spot.NOWHERE, limits.time().toSeconds()));
        }
        OpenedFile opened = opening.get();
        cells += opened.grids().stream().mapToLong(Grid::filled).sum();
        ties += opened.graph().flatMap(reading -> reading.value()).stream().mapToLong(OpenedTogether::ties).sum();
        return opened;
    }

    private static long ties(FoundFile found) {
        return found.graphs().stream().mapToLong(graph -> graph.ties().size() + graph.nodes().size()).sum();
    }
}
