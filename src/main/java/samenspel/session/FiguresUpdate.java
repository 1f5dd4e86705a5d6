package samenspel.session;

import java.util.List;
import java.util.Optional;
import samenspel.study.Document;

/// How series of figures and copies without names are begun, and how they come to an end.
final class FiguresUpdate {
    private FiguresUpdate() {
    }

    static UpdateResult apply(State state, ExportAction.OnFigures action) {
        return switch (action) {
            case ExportAction.SaveSeries save -> state.document().map(document -> begun(state, document, save)).orElse(UpdateResult.of(state));
            case ExportAction.SeriesSaved saved -> UpdateResult.of(state.awaits(saved.ticket()) ? state.idle().with(notice(saved)) : state);
            case ExportAction.SaveAnonymous save -> state.document().map(document -> begun(state, document, save)).orElse(UpdateResult.of(state));
            case ExportAction.AnonymousSaved saved -> UpdateResult.of(state.awaits(saved.ticket()) ? state.idle().with(notice(saved)) : state);
        };
    }

    private static UpdateResult begun(State state, Document document, ExportAction.SaveSeries save) {
        return WorldUpdate.inTurn(state, state.working("work.series", WorldUpdate.fileName(save.folder())).counting(save.plan().figures().size()),
                ticket -> new Effect.WriteSeries(document, save.plan(), Optional.empty(), save.folder(), ticket));
    }

    private static UpdateResult begun(State state, Document document, ExportAction.SaveAnonymous save) {
        return WorldUpdate.inTurn(state, "work.anonymous", save.file(),
                ticket -> new Effect.WriteAnonymous(document, save.request(), state.file(), save.file(), ticket));
    }

    /// Who asked for fifteen and got fourteen must know which one is not there.
    static Notice notice(ExportAction.SeriesSaved saved) {
        boolean whole = saved.made() == saved.all() && saved.missing().isEmpty();
        List<Object> arguments = List.of(saved.made(), saved.all(), saved.folder().toString());
        return new Notice(!whole, whole ? "notice.series" : "notice.series-part", arguments, saved.missing());
    }

    private static Notice notice(ExportAction.AnonymousSaved saved) {
        return new Notice(false, "notice.anonymous", List.of(saved.file().toString()), saved.remarks(),
                List.of(new Notice.Offer("notice.anonymous.open", new Action.Open(saved.file()))));
    }
}
