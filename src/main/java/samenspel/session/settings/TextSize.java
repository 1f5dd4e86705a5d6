package samenspel.session.settings;

/// How large words in the window are; those of the picture have their own size.
public enum TextSize {
    USUAL(1),
    LARGER(1.25),
    LARGE(1.5),
    DOUBLE(2);

    private final double times;

    TextSize(double times) {
        this.times = times;
    }

    /// Times the usual size.
    public double times() {
        return times;
    }

    public TextSize next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// Never smaller than usual.
    public TextSize smaller() {
        return values()[Math.max(0, ordinal() - 1)];
    }
}
