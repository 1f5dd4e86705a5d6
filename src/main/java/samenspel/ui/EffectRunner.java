package samenspel.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import samenspel.exchange.sheet.CsvSheet;
import samenspel.layout.solve.Progress;
import samenspel.render.raster.Pixels;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.storage.CannotSave;
import samenspel.storage.NetworkFile;
import samenspel.storage.SafeFile;
import samenspel.study.Document;
import samenspel.study.Drawings;
import samenspel.text.Texts;
import samenspel.work.Tickets;

/// Carries out what the session wants done outside: work on background threads, questions in the window.
/// Results come back as actions on the window's thread.
final class EffectRunner implements Consumer<Effect> {
    private final Tickets tickets;
    private final Reader reader;
    private final Supplier<State> state;
    private final Questions questions;
    private final Drawings drawings;

    EffectRunner(Tickets tickets, Reader reader, Supplier<State> state, Questions questions, Drawings drawings) {
        this.tickets = tickets;
        this.reader = reader;
        this.state = state;
        this.questions = questions;
        this.drawings = drawings;
    }

    @Override
    public void accept(Effect effect) {
        Texts texts = Texts.in(state.get().settings().language());
        switch (effect) {
            case Effect.ReadFile(var file, long ticket) -> tickets.work(ticket, watch -> reader.read(file, texts, ticket, watch));
            case Effect.ReadTogether wish -> tickets.work(wish.ticket(), watch -> reader.read(wish, texts, watch));
            case Effect.ShowReport report -> questions.report().show(report);
            case Effect.CopyReport rows -> questions.report().copy(rows);
            case Effect.ReadImport(var files, long ticket) -> tickets.work(ticket, watch -> reader.readDecided(files, texts, ticket, watch));
            case Effect.AskImport(var files) -> questions.askImport(files);
            case Effect.AskRecipe(var files) -> questions.askRecipe(files);
            case Effect.AskSeveral several -> questions.ask(several);
            case Effect.AskReport report -> questions.report().save(report);
            case Effect.WriteReport write -> tickets.work(write.ticket(), _ -> saved(write.ticket(), () -> save(write, texts)));
            case Effect.ReadSample(var name, long ticket) -> tickets.work(ticket,
                    _ -> new Action.Opened(Samples.open(name), Path.of(name), true, List.of(), ticket));
            case Effect.WriteFile write -> tickets.work(write.ticket(), _ -> saved(write.ticket(), () -> save(write)));
            case Effect.WritePicture write -> tickets.work(write.ticket(), watch -> saved(write.ticket(), () -> save(write, watch)));
            case Effect.WriteFilm write -> tickets.work(write.ticket(), watch -> saved(write.ticket(), () -> save(write, watch)));
            case Effect.Arrange arrange -> tickets.work(arrange.ticket(), watch -> arranged(arrange, watch));
            case Effect.WriteTable write -> tickets.work(write.ticket(), _ -> saved(write.ticket(), () -> save(write)));
            case Effect.WriteOther write -> tickets.work(write.ticket(), _ -> saved(write.ticket(), () -> save(write)));
            case Effect.AskNames question -> questions.ask(question);
            case Effect.CopyRows rows -> questions.copy(rows);
            case Effect.WriteSeries write -> tickets.work(write.ticket(), watch -> new SeriesFiles(write, texts, watch).write());
            case Effect.WriteAnonymous write -> tickets.work(write.ticket(), _ -> saved(write.ticket(), () -> save(write, texts)));
            case Effect.WriteTemplate write -> tickets.work(write.ticket(), _ -> saved(write.ticket(), () -> save(write)));
            case Effect.CopyPicture(var drawing) -> questions.copy(drawing);
            case Effect.CopyFigure(var drawing, var request) -> questions.copy(drawing, request);
            case Effect.AskPicture(var drawing) -> questions.picture(drawing);
            case Effect.ReadLook read -> tickets.work(read.ticket(), _ -> LookFiles.read(read, texts));
            case Effect.WriteLook write -> tickets.work(write.ticket(), _ -> LookFiles.write(write));
            case Effect.Cancel(long ticket) -> tickets.cancel(ticket);
            case Effect.KeepSettings(var settings) -> questions.keep(settings);
            case Effect.Ask ask -> questions.ask(ask);
        }
    }

    private static Action arranged(Effect.Arrange arrange, Progress watch) {
        Document arranged = arrange.wish().in(arrange.document(), watch);
        return new Action.Arranged(arranged.placement(), arranged.waves(), arrange.wish(), arrange.ticket());
    }

    private static Action save(Effect.WriteFile write) throws CannotSave {
        NetworkFile.save(write.document(), write.file());
        return new Action.Saved(write.document(), write.file(), write.ticket());
    }

    private static Action save(Effect.WriteReport write, Texts texts) throws CannotSave {
        SafeFile.replace(write.file(), CsvSheet.of(write.report(), texts.language()).getBytes(StandardCharsets.UTF_8));
        return new Action.ReportSaved(write.file(), write.ticket());
    }

    private Action save(Effect.WritePicture write, Progress watch) throws CannotSave {
        PictureFile file = PictureFile.of(drawings.of(write.drawing(), write.request().format()), write.request(), write.file());
        if (file.isTooLarge()) {
            return new Action.Failed(Notice.bad("notice.picture-too-large", Pixels.MOST / 1_000_000), write.ticket());
        }
        return file.write(watch) ? new ExportAction.PictureSaved(write.file(), write.ticket())
                : new Action.Failed(Notice.good("notice.cancelled"), write.ticket());
    }

    private static Action save(Effect.WriteFilm write, Progress watch) throws CannotSave {
        boolean whole = FilmFile.write(write.story(), write.request(), write.file(), watch);
        return whole ? new ExportAction.FilmSaved(write.file(), write.ticket()) : new Action.Failed(Notice.good("notice.cancelled"), write.ticket());
    }

    private static Action save(Effect.WriteTable write) throws CannotSave {
        TableFile.write(write.listing().sheet(write.language()), write.language(), write.file());
        return new ExportAction.TableSaved(write.file(), write.ticket());
    }

    private static Action save(Effect.WriteOther write) throws CannotSave {
        OtherFile.write(write.document(), write.format(), write.language(), write.file());
        return new ExportAction.OtherSaved(write.file(), write.ticket());
    }

    private static Action save(Effect.WriteAnonymous write, Texts texts) throws CannotSave {
        return AnonymousFile.write(write, texts);
    }

    private static Action save(Effect.WriteTemplate write) throws CannotSave {
        TableFile.writeTemplate(write.language(), write.file());
        return new ExportAction.TemplateSaved(write.file(), write.ticket());
    }

    /// Something that writes a file.
    private interface Saving {
        Action done() throws CannotSave;
    }

    private static Action saved(long ticket, Saving saving) {
        try {
            return saving.done();
        } catch (CannotSave failure) {
            return new Action.Failed(new Notice(true, failure.key(), failure.arguments(), List.of()), ticket);
        }
    }
}
