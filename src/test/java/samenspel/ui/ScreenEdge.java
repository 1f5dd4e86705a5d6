package samenspel.ui;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import org.testfx.util.WaitForAsyncUtils;

/// The edge of the one screen of the toolkit without a display. A display cuts off what passes over it; this toolkit throws while it copies
/// the pixels of a menu that is moved up before its last picture has arrived, and the next question to the window would be told of it.
public final class ScreenEdge {
    private static final String COPIES = "com.sun.glass.ui.headless.HeadlessWindow";
    private static boolean known;

    private ScreenEdge() {
    }

    /// Lets that fault of the toolkit pass, and no other.
    public static synchronized void pass() {
        if (!known) {
            known = true;
            // Its own handler is there from here on.
            WaitForAsyncUtils.clearExceptions();
            UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
            Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
                if (!isOfTheEdge(fault)) {
                    handler.uncaughtException(thread, fault);
                }
            });
        }
    }

    private static boolean isOfTheEdge(Throwable fault) {
        return fault instanceof IndexOutOfBoundsException
                && Arrays.stream(fault.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(COPIES) && frame.getMethodName().equals("blit"));
    }
}
