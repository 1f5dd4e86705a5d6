package samenspel.session;

import java.nio.file.Path;
import java.util.List;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.study.UnknownFields;

/// What look files do to the state.
final class LookUpdate {
    /// Where a document's file has its look.
    private static final String SECTION = "/look";

    private LookUpdate() {
    }

    static UpdateResult apply(State state, ExportAction.OnLook action) {
        return state.document().map(document -> switch (action) {
            case ExportAction.LoadLook(Path file) -> begun(state, "work.open", file, ticket -> new Effect.ReadLook(file, document.network(), ticket));
            case ExportAction.LookLoaded loaded -> UpdateResult.of(state.awaits(loaded.ticket()) ? loaded(state.idle(), document, loaded) : state);
            case ExportAction.SaveLook(Path file) -> begun(state, "work.save", file,
                    ticket -> new Effect.WriteLook(document.look(), document.extras().within(SECTION), document.network(), file, ticket));
            case ExportAction.LookSaved(Path file, long ticket) -> UpdateResult.of(state.awaits(ticket)
                    ? state.idle().with(Notice.good("notice.look-saved", name(file))) : state);
        }).orElse(UpdateResult.of(state));
    }

    private interface NumberedEffect {
        Effect with(long ticket);
    }

    /// One thing is done at a time.
    private static UpdateResult begun(State state, String key, Path file, NumberedEffect effect) {
        if (state.work().isPresent()) {
            return UpdateResult.of(state.with(Notice.good("notice.busy")));
        }
        State working = state.working(key, name(file));
        return UpdateResult.of(working, effect.with(working.work().orElseThrow().ticket()));
    }

    private static State loaded(State state, Document document, ExportAction.LookLoaded loaded) {
        UnknownFields extras = document.extras().with(SECTION, loaded.extras());
        State dressed = DocumentUpdate.changed(state, document.with(loaded.look()).with(extras), StepName.of("undo.look-loaded", name(loaded.file())));
        List<String> details = loaded.details();
        return dressed.with(details.isEmpty() ? Notice.good("notice.look-loaded", name(loaded.file()))
                : new Notice(true, "notice.look-loaded-with-problems", List.of(name(loaded.file()), details.size()), details));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
