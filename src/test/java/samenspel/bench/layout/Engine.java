package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Something that lays out graphs, in a process of its own.
interface Engine {
    String name();

    /// The largest graph, in nodes, it is asked to lay out.
    int most();

    /// Whether it can begin with places from before.
    boolean goesOn();

    /// Lays out a graph.
    ///
    /// @param graph  a file with its ties
    /// @param former a file `id,x,y` with places to begin with
    /// @throws IOException when it failed or took too long; the message says which
    Run run(BenchGraph of, Path graph, Optional<Path> former, int repeat) throws IOException;
}
