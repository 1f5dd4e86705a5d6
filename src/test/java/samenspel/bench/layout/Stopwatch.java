package samenspel.bench.layout;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import samenspel.layout.solve.Progress;

/// Times one layout and ends it when it takes too long.
///
/// Processor time is that of the whole process, compilation and clearing of memory included; the system
/// counts it in hundredths of a second, so below half a second it is that of this thread alone.
final class Stopwatch implements Progress {
    private static final double COARSE = 0.5;
    private final double mostSeconds;
    private final long started = System.nanoTime();
    private final double process = processSeconds();
    private final double thread = threadSeconds();
    private double seconds;
    private double cpu;
    private boolean cut;

    Stopwatch(double mostSeconds) {
        this.mostSeconds = mostSeconds;
    }

    void stop() {
        seconds = (System.nanoTime() - started) / 1e9;
        double whole = processSeconds() - process;
        cpu = whole >= COARSE ? whole : threadSeconds() - thread;
    }

    double seconds() {
        return seconds;
    }

    double cpuSeconds() {
        return cpu;
    }

    @Override
    public void report(double fraction) {
        cut |= (System.nanoTime() - started) / 1e9 > mostSeconds;
    }

    @Override
    public boolean isCancelled() {
        return cut;
    }

    private static double processSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static double threadSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
