package samenspel.work.gate;

/// Leave for one thing to go out of the program as it is. Only the [Gate] gives it.
public final class Permit {
    Permit() {
    }
}
