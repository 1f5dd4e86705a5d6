package samenspel.session;

import java.nio.file.Path;
import java.util.List;
import samenspel.diagram.Look;
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
            case ExportAction.LoadLook(Path file) -> WorldUpdate.inTurn(state, "work.open", file, ticket -> new Effect.ReadLook(file, document.network(), ticket));
            case ExportAction.LookLoaded loaded -> UpdateResult.of(state.awaits(loaded.ticket()) ? loaded(state.idle(), document, loaded) : state);
            case ExportAction.SaveLook(Path file) -> WorldUpdate.inTurn(state, "work.save", file,
                    ticket -> new Effect.WriteLook(document.look(), document.extras().within(SECTION), document.network(), file, ticket));
        }).orElse(UpdateResult.of(state));
    }

    /// What the file says nothing of stays: a capacity belongs to the study.
    private static Look dressed(ExportAction.LookLoaded loaded, Document document) {
        return loaded.look().withCapacity(loaded.look().capacity().or(document.look()::capacity));
    }

    private static State loaded(State state, Document document, ExportAction.LookLoaded loaded) {
        UnknownFields extras = document.extras().with(SECTION, loaded.extras());
        State next = DocumentUpdate.changed(state, document.with(dressed(loaded, document)).with(extras), StepName.of("undo.look-loaded", WorldUpdate.fileName(loaded.file())));
        List<String> details = loaded.details();
        return next.with(details.isEmpty() ? Notice.good("notice.look-loaded", WorldUpdate.fileName(loaded.file()))
                : new Notice(true, "notice.look-loaded-with-problems", List.of(WorldUpdate.fileName(loaded.file()), details.size()), details));
    }
}
