package samenspel.session.settings;

/// How fast a change is played.
public enum PlaySpeed {
    HALF(0.5),
    USUAL(1),
    DOUBLE(2);

    private final double times;

    PlaySpeed(double times) {
        this.times = times;
    }

    /// Seconds of the change in a second of the clock.
    public double times() {
        return times;
    }

    public PlaySpeed next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
