package samenspel.session.presenting;

/// What is to be done outside the presentation.
public sealed interface PresenterWish {

    record Leave() implements PresenterWish {
    }

    /// Each window goes to the other's display.
    record Swap() implements PresenterWish {
    }

    /// Keeps what somebody said.
    ///
    /// @param scene its number in the story
    record KeepRemark(int scene, String words) implements PresenterWish {
    }
}
