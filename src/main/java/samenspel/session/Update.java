package samenspel.session;

/// The one place where the state changes: pure, without clock, file or window.
public final class Update {
    private Update() {
    }

    public static Next apply(State state, Action action) {
        return action instanceof Action.Permitted answer ? Guard.permitted(answer, followed(state, answer.action()))
                : Guard.checked(state, action, followed(state, action));
    }

    /// What follows, whether or not it may.
    private static Next followed(State state, Action action) {
        return switch (action) {
            case Action.OnView view -> state.view().isEmpty() ? Next.of(state) : Next.of(ViewUpdate.apply(state, view));
            case Action.OnDocument document -> state.document().isEmpty() ? Next.of(state) : Next.of(DocumentUpdate.apply(state, document));
            case Action.OnWorld world -> WorldUpdate.apply(state, world);
            case Action.Permitted answer -> followed(state, answer.action());
        };
    }
}
