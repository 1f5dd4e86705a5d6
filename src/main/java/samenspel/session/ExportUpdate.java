package samenspel.session;

import java.nio.file.Path;

/// What is made for others: pictures, films, series, tables, copies, and files for other programs.
final class ExportUpdate {
    private ExportUpdate() {
    }

    static UpdateResult apply(State state, ExportAction action) {
        return switch (action) {
            case ExportAction.AskPicture(var drawing) -> UpdateResult.of(state, new Effect.AskPicture(drawing));
            case ExportAction.SavePicture save -> savePicture(state, save);
            case ExportAction.PictureSaved(Path file, long ticket) -> saved(state, "notice.picture", file, ticket);
            case ExportAction.CopyPicture() -> state.drawing().map(d -> UpdateResult.of(state, new Effect.CopyPicture(d))).orElse(UpdateResult.of(state));
            case ExportAction.CopyFigure(var drawing, var request) -> UpdateResult.of(state, new Effect.CopyFigure(drawing, request));
            case ExportAction.PictureCopied() -> UpdateResult.of(state.with(Notice.good("notice.copied")));
            case ExportAction.CopyRows(var rows) -> state.table().map(listing -> UpdateResult.of(state, new Effect.CopyRows(listing, rows))).orElse(UpdateResult.of(state));
            case ExportAction.OnOther other -> other(state, other);
            case ExportAction.OnFilm film -> filmed(state, film);
            case ExportAction.OnFigures figures -> FiguresUpdate.apply(state, figures);
            case ExportAction.OnLook look -> LookUpdate.apply(state, look);
        };
    }

    private static UpdateResult other(State state, ExportAction.OnOther action) {
        return switch (action) {
            case ExportAction.SaveTable(Path file) -> saveTable(state, file);
            case ExportAction.TableSaved(Path file, long ticket) -> saved(state, "notice.table", file, ticket);
            case ExportAction.SaveTemplate(Path file) -> WorldUpdate.inTurn(state, () -> WorldUpdate.begun(state.working("work.table", WorldUpdate.fileName(file)),
                    ticket -> new Effect.WriteTemplate(state.settings().language(), file, ticket)));
            case ExportAction.TemplateSaved(Path file, long ticket) -> saved(state, "notice.template", file, ticket);
            case ExportAction.SaveOther(String format, Path file) -> state.document().map(document -> WorldUpdate.inTurn(state,
                    () -> WorldUpdate.begun(state.working("work.other", WorldUpdate.fileName(file)), ticket -> new Effect.WriteOther(document, format,
                            state.settings().language(), file, ticket)))).orElse(UpdateResult.of(state));
            case ExportAction.OtherSaved(Path file, long ticket) -> saved(state, "notice.other", file, ticket);
        };
    }

    private static UpdateResult filmed(State state, ExportAction.OnFilm action) {
        return switch (action) {
            case ExportAction.SaveFilm(var story, var request, Path file) -> WorldUpdate.inTurn(state, () -> WorldUpdate.begun(state.working("work.film", WorldUpdate.fileName(file)),
                    ticket -> new Effect.WriteFilm(story, request, file, ticket)));
            case ExportAction.FilmSaved(Path file, long ticket) -> saved(state, "notice.film", file, ticket);
        };
    }

    private static UpdateResult savePicture(State state, ExportAction.SavePicture save) {
        return WorldUpdate.inTurn(state, () -> WorldUpdate.begun(state.working("work.picture", WorldUpdate.fileName(save.file())),
                ticket -> new Effect.WritePicture(save.drawing(), save.request(), save.file(), ticket)));
    }

    private static UpdateResult saveTable(State state, Path file) {
        return state.table().map(listing -> WorldUpdate.inTurn(state, () -> WorldUpdate.begun(state.working("work.table", WorldUpdate.fileName(file)),
                ticket -> new Effect.WriteTable(listing, state.settings().language(), file, ticket)))).orElse(UpdateResult.of(state));
    }

    static UpdateResult saved(State state, String key, Path file, long ticket) {
        return UpdateResult.of(state.awaits(ticket) ? state.idle().with(Notice.good(key, file.toString())) : state);
    }
}
