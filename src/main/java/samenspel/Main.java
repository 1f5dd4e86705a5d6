package samenspel;

/// Sends a call to the window or, when it names a verb, to the command line.
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        throw new IllegalStateException("wired once the rooms stand");
    }
}
