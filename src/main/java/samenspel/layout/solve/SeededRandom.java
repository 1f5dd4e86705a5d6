package samenspel.layout.solve;

/// A small seeded generator whose numbers are the same on every machine and in every version of Java
/// (Steele, Lea & Flood 2014, "Fast Splittable Pseudorandom Number Generators": SplitMix64).
public final class SeededRandom {
    private long state;

    public SeededRandom(long seed) {
        state = seed;
    }

    public long next() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    /// Between −1 and 1.
    public double centred() {
        return (next() >>> 11) * 0x1.0p-52 - 1;
    }

    /// From 0 to `bound` − 1; the tiny preference for low numbers does not matter here.
    public int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /// Puts the numbers of a list in another order (Fisher & Yates).
    public void shuffle(int[] list) {
        for (int i = list.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = list[i];
            list[i] = list[j];
            list[j] = kept;
        }
    }

    /// A number whose bits depend evenly on all bits of the given one.
    public static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
