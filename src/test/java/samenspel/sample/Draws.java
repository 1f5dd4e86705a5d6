package samenspel.sample;

/// A stream of random numbers that is the same on every machine: SplitMix64 (Steele, Lea and Flood 2014,
/// "Fast splittable pseudorandom number generators", OOPSLA).
final class Draws {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private long state;

    Draws(long seed) {
        state = seed;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// A whole number from 0 to below the bound.
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    /// A stream of its own for a named part, so that one part's appetite does not change another's numbers.
    Draws branch(int part) {
        return new Draws(state ^ (GOLDEN_GAMMA * (part + 1)));
    }
}
