package samenspel.cli;

/// A verb ends here: one line says why and what to do next.
final class Stop extends Exception {
    static final int CANNOT = 1;
    static final int WRONG_USAGE = 2;

    private static final long serialVersionUID = 1;
    private final int exitCode;

    private Stop(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    /// It cannot be done, or a file was refused.
    static Stop cannot(String line) {
        return new Stop(CANNOT, line);
    }

    /// The call itself is wrong.
    static Stop wrongUsage(String line) {
        return new Stop(WRONG_USAGE, line);
    }

    int exitCode() {
        return exitCode;
    }
}
