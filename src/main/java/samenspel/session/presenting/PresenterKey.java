package samenspel.session.presenting;

/// A key as it comes from a keyboard or a clicker.
public sealed interface PresenterKey {

    /// A key without a letter, or with one that is held with Ctrl.
    ///
    /// @param name  such as `PAGE_DOWN`
    record Pressed(String name, boolean shift, boolean control) implements PresenterKey {
    }

    /// A letter, digit or sign, whatever keys make it on this keyboard.
    record Typed(String letter) implements PresenterKey {
    }

    static PresenterKey pressed(String name) {
        return new Pressed(name, false, false);
    }
}
