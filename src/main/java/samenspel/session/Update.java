package samenspel.session;

/// The one place where the state changes: pure, without clock, file or window.
public final class Update {
    private Update() {
    }

    public static UpdateResult apply(State state, Action action) {
        return action instanceof Action.Permitted answer ? NamesQuestion.permitted(answer, kept(state, answer.action()))
                : NamesQuestion.checked(state, action, kept(state, action));
    }

    private static UpdateResult kept(State state, Action action) {
        UpdateResult next = followed(state, action);
        return new UpdateResult(NoteUpdate.kept(next.state(), action), next.effects());
    }

    /// What follows, whether or not it may.
    private static UpdateResult followed(State state, Action action) {
        return switch (action) {
            case Action.OnView view -> state.view().isEmpty() ? UpdateResult.of(state) : UpdateResult.of(ViewUpdate.apply(state, view));
            case Action.OnDocument document -> state.document().isEmpty() ? UpdateResult.of(state) : UpdateResult.of(DocumentUpdate.apply(state, document));
            case PictureAction picture -> state.document().isEmpty() ? UpdateResult.of(state) : UpdateResult.of(ViewUpdate.apply(state, picture));
            case NoteAction notes -> state.document().isEmpty() ? UpdateResult.of(state) : UpdateResult.of(NoteUpdate.apply(state, notes));
            case NumberAction numbers -> state.view().isEmpty() ? UpdateResult.of(state) : ViewUpdate.apply(state, numbers);
            case StoryAction story -> state.view().isEmpty() ? UpdateResult.of(state) : UpdateResult.of(StoryUpdate.apply(state, story));
            case ExportAction export -> ExportUpdate.apply(state, export);
            case FileAction file -> FileUpdate.apply(state, file);
            case Action.OnWorld world -> WorldUpdate.apply(state, world);
            case Action.Permitted answer -> followed(state, answer.action());
        };
    }
}
