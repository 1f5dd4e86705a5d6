package samenspel.session.presenting;

/// What the presenter is at besides telling.
public sealed interface PresenterInput {

    record Nothing() implements PresenterInput {
    }

    /// All scenes are to be seen.
    ///
    /// @param focus the place Enter goes to
    record Overview(int focus, String typed) implements PresenterInput {
    }

    /// The number of a scene is being typed.
    record GoTo(String typed) implements PresenterInput {
    }

    /// An organisation is sought.
    ///
    /// @param hit which of those found, from 0
    record Find(String typed, int hit) implements PresenterInput {
    }

    /// What somebody in the room says is being written down.
    ///
    /// @param scene that stood there when it began, its number in the story
    record WriteRemark(int scene, String typed) implements PresenterInput {
    }

    /// Whether names of a confidential study are to be shown.
    record AskNames() implements PresenterInput {
    }

    /// All keys.
    record Sheet() implements PresenterInput {
    }

    PresenterInput NONE = new Nothing();

    /// Whether letters are taken as letters.
    default boolean takesLetters() {
        return this instanceof Overview || this instanceof GoTo || this instanceof Find || this instanceof WriteRemark;
    }

    /// What has been typed.
    default String typed() {
        return switch (this) {
            case Overview(int _, String typed) -> typed;
            case GoTo(String typed) -> typed;
            case Find(String typed, int _) -> typed;
            case WriteRemark(int _, String typed) -> typed;
            case Nothing _, AskNames _, Sheet _ -> "";
        };
    }
}
