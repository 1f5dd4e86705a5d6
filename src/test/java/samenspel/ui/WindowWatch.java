package samenspel.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Watches how long the window's thread is away between two frames while a test uses the window, from when it is open to when it is closed, and prints the
/// longest of each class of tests and of them all. What a test itself asks of that thread counts too. It judges nothing: the clock says what a
/// busy machine made of it, the processor what the thread did.
final class WindowWatch extends AnimationTimer {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(WindowWatch.class);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Longest ofClass;
    private final Longest ofAll;
    private final String test;
    private long frame;
    private long processor;

    /// @param test while which it watches
    WindowWatch(ExtensionContext test) {
        ExtensionContext whole = test.getParent().orElse(test);
        this.ofClass = longest(whole, whole.getRequiredTestClass().getSimpleName());
        this.ofAll = longest(test.getRoot(), "all flows of the window");
        this.test = test.getRequiredTestMethod().getName();
    }

    private static Longest longest(ExtensionContext context, String of) {
        return context.getStore(NAMESPACE).computeIfAbsent(of, Longest::new, Longest.class);
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long spent = CLOCK.getCurrentThreadCpuTime();
        if (frame != 0) {
            ofClass.saw(time - frame, spent - processor, test);
            ofAll.saw(time - frame, spent - processor, test);
        }
        frame = time;
        processor = spent;
    }

    /// The longest pauses, printed at the end; the store of tests closes it. In nanoseconds.
    private static final class Longest implements AutoCloseable {
        private final String of;
        private long clock;
        private long processor;
        private String test = "";

        private Longest(String of) {
            this.of = of;
        }

        private synchronized void saw(long pause, long work, String in) {
            clock = Math.max(clock, pause);
            if (work > processor) {
                processor = work;
                test = in;
            }
        }

        @Override
        public synchronized void close() {
            System.out.printf(Locale.ROOT, "Longest pause of the window's thread, %s: %.0f ms by the clock; %.0f ms of the processor, in %s%n", of, clock / 1e6, processor / 1e6, test);
        }
    }
}
