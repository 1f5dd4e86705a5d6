package samenspel.layout.plain;

import samenspel.layout.solve.ParallelWork;

/// How a plain graph is laid out.
///
/// @param groups 0: drawn distances are as honest as they can be; 1: groups stand out as far as they can
/// @param starts of how many starts the best is kept, in parts of up to [#SMALL] nodes
/// @param seed   decides between pictures of equal merit
/// @param threads at least 1; their number changes no bit
public record PlainSettings(double groups, int starts, long seed, int threads) {
    /// Up to this many nodes several starts cost less than a blink.
    public static final int SMALL = 250;
    /// Up to this many nodes every pair counts; the pairs of more do not fit in memory.
    public static final int MOST_PAIRED = 4000;
    private static final int STARTS = 16;

    public PlainSettings {
        if (!(groups >= 0 && groups <= 1)) {
            throw new IllegalArgumentException("groups go from 0 to 1");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("somebody has to do the work");
        }
    }

    /// Honest distances, the best of several starts.
    public static PlainSettings of(long seed) {
        return new PlainSettings(0, STARTS, seed, ParallelWork.usual());
    }

    /// The same with one start: what can be shown at once.
    public PlainSettings once() {
        return new PlainSettings(groups, 1, seed, threads);
    }

    public PlainSettings withGroups(double share) {
        return new PlainSettings(share, starts, seed, threads);
    }

    public PlainSettings withThreads(int count) {
        return new PlainSettings(groups, starts, seed, count);
    }
}
