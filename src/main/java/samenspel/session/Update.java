package samenspel.session;

/// The one place where the state changes: pure, without clock, file or window.
public final class Update {
    private Update() {
    }

    public static Next apply(State state, Action action) {
        return action instanceof Action.Permitted answer ? Guard.permitted(answer, kept(state, answer.action()))
                : Guard.checked(state, action, kept(state, action));
    }

    private static Next kept(State state, Action action) {
        Next next = followed(state, action);
        return new Next(NoteUpdate.kept(next.state(), action), next.effects());
    }

    /// What follows, whether or not it may.
    private static Next followed(State state, Action action) {
        return switch (action) {
            case Action.OnView view -> state.view().isEmpty() ? Next.of(state) : Next.of(ViewUpdate.apply(state, view));
            case Action.OnDocument document -> state.document().isEmpty() ? Next.of(state) : Next.of(DocumentUpdate.apply(state, document));
            case NoteAction notes -> state.document().isEmpty() ? Next.of(state) : Next.of(NoteUpdate.apply(state, notes));
            case ExportAction export -> ExportUpdate.apply(state, export);
            case Action.OnWorld world -> WorldUpdate.apply(state, world);
            case Action.Permitted answer -> followed(state, answer.action());
        };
    }
}
