package samenspel.session;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.Page;
import samenspel.session.browser.BrowserPages;
import samenspel.session.browser.HandedOn;
import samenspel.session.history.StepName;
import samenspel.session.request.FilmWish;
import samenspel.study.Document;
import samenspel.study.numbers.Quotable;

/// What is made for others: pictures, films, series, tables, copies, and files for other programs.
final class ExportUpdate {
    private ExportUpdate() {
    }

    static UpdateResult apply(State state, ExportAction action) {
        return switch (action) {
            case ExportAction.AskPicture(var drawing) -> UpdateResult.of(state, new Effect.AskPicture(drawing));
            case ExportAction.SavePicture save -> savePicture(state, save);
            case ExportAction.CopyPicture() -> state.drawing().map(d -> UpdateResult.of(state, new Effect.CopyPicture(d))).orElse(UpdateResult.of(state));
            case ExportAction.CopyFigure(var drawing, var request) -> UpdateResult.of(written(state, drawing.subject(), request.page()), new Effect.CopyFigure(drawing, request));
            case ExportAction.PictureCopied() -> UpdateResult.of(state.with(Notice.good("notice.copied")));
            case ExportAction.CopyRows(var rows) -> state.table().map(listing -> UpdateResult.of(state, new Effect.CopyRows(listing, rows))).orElse(UpdateResult.of(state));
            case ExportAction.OnOther other -> other(state, other);
            case ExportAction.SaveFilm save -> saveFilm(state, save);
            case ExportAction.SavePage(Path file) -> state.document().map(document -> savePage(state, document, file)).orElse(UpdateResult.of(state));
            case ExportAction.OnFigures figures -> FiguresUpdate.apply(state, figures);
            case ExportAction.OnLook look -> LookUpdate.apply(state, look);
        };
    }

    private static UpdateResult other(State state, ExportAction.OnOther action) {
        return switch (action) {
            case ExportAction.SaveTable(Path file) -> saveTable(state, file);
            case ExportAction.AskTable(var table) -> UpdateResult.of(state, new Effect.AskTable(table));
            case ExportAction.SaveNumbers(var table, Path file) -> saveTable(state, table, file);
            case ExportAction.CopyTable(var table) -> UpdateResult.of(state, new Effect.CopyTable(table, state.settings().language()));
            case ExportAction.SaveTemplate(Path file) -> WorldUpdate.inTurn(state, "work.table", file,
                    ticket -> new Effect.WriteTemplate(state.settings().language(), file, ticket));
            case ExportAction.SaveOther(String format, Path file) -> state.document().map(document -> WorldUpdate.inTurn(state, "work.other", file,
                    ticket -> new Effect.WriteOther(document, format, state.settings().language(), file, ticket))).orElse(UpdateResult.of(state));
        };
    }

    private static UpdateResult saveFilm(State state, ExportAction.SaveFilm save) {
        State kept = save.film() instanceof FilmWish.OfChange change ? written(state, change.subject(), change.page()) : state;
        return WorldUpdate.inTurn(kept, "work.film", save.file(), ticket -> new Effect.WriteFilm(save.film(), save.file(), ticket));
    }

    private static UpdateResult savePage(State state, Document document, Path file) {
        if (document.network().organisations().size() > BrowserPages.MOST_ORGANISATIONS) {
            return UpdateResult.of(state.with(Notice.bad("notice.page-large", BrowserPages.MOST_ORGANISATIONS)));
        }
        return WorldUpdate.inTurn(state, "work.page", file, ticket -> new Effect.WritePage(HandedOn.of(document), state.view().orElseThrow().seen(), state.settings().language(), file, ticket));
    }

    private static UpdateResult savePicture(State state, ExportAction.SavePicture save) {
        return WorldUpdate.inTurn(written(state, save.drawing().subject(), save.request().page()), "work.picture", save.file(),
                ticket -> new Effect.WritePicture(save.drawing(), save.request(), save.file(), ticket));
    }

    /// What was written with a figure is kept with the study, and takes nothing from what can be redone.
    private static State written(State state, FigureSubject figure, Page page) {
        UnaryOperator<Document> writing = document -> document.with(document.written().with(figure, page.parts()));
        return state.document().filter(document -> !writing.apply(document).equals(document))
                .map(document -> state.withDocument(writing.apply(document), state.history().remembering(document, StepName.of("undo.written"), writing))).orElse(state);
    }

    private static UpdateResult saveTable(State state, Path file) {
        return state.table().map(listing -> saveTable(state, listing, file)).orElse(UpdateResult.of(state));
    }

    private static UpdateResult saveTable(State state, Quotable table, Path file) {
        return WorldUpdate.inTurn(state, "work.table", file, ticket -> new Effect.WriteTable(table, state.settings().language(), file, ticket));
    }
}
