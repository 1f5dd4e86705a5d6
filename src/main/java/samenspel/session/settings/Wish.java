package samenspel.session.settings;

/// What can be on, off, or as the system has it.
public enum Wish {
    AS_SYSTEM,
    ON,
    OFF;

    public static Wish of(boolean on) {
        return on ? ON : OFF;
    }

    /// Whether it is on.
    ///
    /// @param system whether it is on there
    public boolean isOn(boolean system) {
        return switch (this) {
            case AS_SYSTEM -> system;
            case ON -> true;
            case OFF -> false;
        };
    }
}
