package samenspel.bench.layout;

import java.util.List;
import samenspel.layout.solve.Positions;

/// What an engine made of a graph.
///
/// @param pictures   one a repetition, each from another seed, nodes in the graph's order
/// @param cpuSeconds of each repetition, start-up and reading left out where the engine can say it
/// @param megabytes  of memory its process took at most; NaN where the system does not tell
record Run(List<Positions> pictures, List<Double> cpuSeconds, double megabytes) {

    /// The median of the repetitions after the first, in which a virtual machine still warms up.
    double warmSeconds() {
        List<Double> later = cpuSeconds.size() > 1 ? cpuSeconds.subList(1, cpuSeconds.size()) : cpuSeconds;
        return Medians.of(later.stream().mapToDouble(Double::doubleValue));
    }
}
