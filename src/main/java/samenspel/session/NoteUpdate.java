package samenspel.session;

import java.util.Optional;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.Note;
import samenspel.network.WaveId;
import samenspel.network.kind.CareWords;
import samenspel.session.history.StepName;
import samenspel.session.note.NoteEditing;
import samenspel.study.Document;

/// How notes follow from what the user does. A note that was just made or changed is selected.
final class NoteUpdate {
    private NoteUpdate() {
    }

    static State apply(State state, NoteAction action) {
        return switch (action) {
            case NoteAction.TakeNoteTool(var tool) -> state.with(NoteEditing.with(tool));
            case NoteAction.SelectNote(var note) -> state.with(NoteEditing.on(note));
            case NoteAction.BeginNote(var anchor) -> {
                Note fresh = fresh(state, new Note.Text("", anchor));
                yield state.with(NoteEditing.writing(fresh, Optional.empty()));
            }
            case NoteAction.ReviseNote() -> state.note().filter(note -> !(note.body() instanceof Note.Arrow))
                    .map(note -> state.with(NoteEditing.writing(note, Optional.of(note.id())))).orElse(state);
            case NoteAction.TypeNote(var words) -> state.noteEditing().writing()
                    .map(note -> state.with(NoteEditing.writing(note.with(note.body().withWords(words)), state.noteEditing().selected()))).orElse(state);
            case NoteAction.WriteNote(var words) -> state.noteEditing().writing().map(note -> written(state, note, words)).orElse(state);
            case NoteAction.AddNote(var body) -> added(state, fresh(state, body));
            case NoteAction.MoveNote move -> moved(state, move);
            case NoteAction.SeeNote(var wave) -> state.note().map(note -> seen(state, note, wave)).orElse(state);
            case NoteAction.CallLevels(var words) -> levels(state, words);
            case NoteAction.DeleteNote() -> state.note().map(note -> deleted(state, note)).orElse(state);
        };
    }

    private static State levels(State state, CareWords words) {
        Document document = state.document().orElseThrow();
        return DocumentUpdate.changed(state, document.with(document.network().with(document.network().profile().with(words))), StepName.of("undo.levels"));
    }

    /// What is being typed is written.
    static State finished(State state) {
        return state.noteEditing().writing().map(note -> written(state, note, note.body().words())).orElse(state);
    }

    /// After any action: what is no longer there, or left for an organisation, is no longer selected.
    static State kept(State state, Action action) {
        if (state.noteEditing().isNone()) {
            return state;
        }
        boolean left = action instanceof Action.Select || action instanceof Action.Choose || action instanceof Action.ToggleSelected;
        boolean gone = state.noteEditing().selected().isPresent() && state.note().isEmpty();
        return left || gone ? state.with(NoteEditing.with(state.noteEditing().tool())) : state;
    }

    private static Annotations annotations(State state) {
        return state.document().orElseThrow().annotations();
    }

    private static Note fresh(State state, Note.Body body) {
        return new Note(annotations(state).nextId(), body, Optional.empty());
    }

    private static State added(State state, Note note) {
        return changed(state, annotations(state).with(note), StepName.of("undo.note.add"), Optional.empty()).with(NoteEditing.on(Optional.of(note.id())));
    }

    /// Without words a text is nothing; a line round organisations stays.
    private static State written(State state, Note note, String words) {
        Note next = note.with(note.body().withWords(words));
        State left = state.with(NoteEditing.on(state.noteEditing().selected()));
        boolean known = annotations(state).note(note.id()).isPresent();
        if (next.body() instanceof Note.Text && next.body().words().isEmpty()) {
            return known ? deleted(left, note) : left;
        }
        return known ? changed(left, annotations(state).with(next), StepName.of("undo.note.write"), Optional.empty()) : added(left, next);
    }

    private static State moved(State state, NoteAction.MoveNote move) {
        return annotations(state).note(move.note()).map(note -> changed(state, annotations(state).with(note.with(move.to())),
                StepName.of("undo.note.move"), Optional.of(move.gesture())).with(NoteEditing.on(Optional.of(move.note())))).orElse(state);
    }

    private static State seen(State state, Note note, Optional<WaveId> wave) {
        Document document = state.document().orElseThrow();
        StepName name = wave.flatMap(document.network()::wave).map(in -> StepName.of("undo.note.wave", in.name().in(state.settings().language().tag())))
                .orElse(StepName.of("undo.note.waves"));
        return changed(state, annotations(state).with(note.in(wave)), name, Optional.empty());
    }

    private static State deleted(State state, Note note) {
        return changed(state, annotations(state).without(note.id()), StepName.of("undo.note.delete"), Optional.empty()).with(NoteEditing.NONE);
    }

    private static State changed(State state, Annotations next, StepName name, Optional<String> gesture) {
        return DocumentUpdate.changed(state, state.document().orElseThrow().with(next), name, gesture);
    }
}
