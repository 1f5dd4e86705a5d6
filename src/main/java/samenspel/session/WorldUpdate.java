package samenspel.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import samenspel.study.Document;
import samenspel.study.View;

/// What files, settings and the window's size do to the state, and what must be done outside.
final class WorldUpdate {
    /// What is asked beside the picture. A dialog covers it, and would save another moment than the one seen: the play stops.
    private static final Set<Effect.Ask> BESIDE = Set.of(Effect.Ask.SEARCH, Effect.Ask.LAYOUT, Effect.Ask.LOOK);

    private WorldUpdate() {
    }

    static Next apply(State state, Action.OnWorld action) {
        return switch (action) {
            case Action.Question(var ask) -> Next.of(BESIDE.contains(ask) || !state.playing() ? state : ViewUpdate.apply(state, new Action.Pause()), ask);
            case Action.Open(Path file) -> instead(state, "work.open", fileName(file), ticket -> new Effect.ReadFile(file, ticket));
            case Action.OpenTogether(var files, var how) -> instead(state, "work.open", fileName(files.getFirst()),
                    ticket -> new Effect.ReadTogether(files, how, ticket));
            case Action.FoundSeveral(var files, var guess, long ticket) -> state.awaits(ticket)
                    ? Next.of(state.idle(), new Effect.AskSeveral(files, guess)) : Next.of(state);
            case Action.BroughtIn(var document, var notice, long ticket) -> state.awaits(ticket)
                    ? ArrangeUpdate.finishing(fresh(state.idle(), document, Optional.empty()).with(notice)) : Next.of(state);
            case Action.OnOther other -> other(state, other);
            case Action.OnReport report -> reported(state, report);
            case Action.OnImport asked -> imported(state, asked);
            case Action.OnLook look -> LookUpdate.apply(state, look);
            case Action.OpenSample(String name) -> instead(state, "work.open", name, ticket -> new Effect.ReadSample(name, ticket));
            case Action.Opened opened -> state.awaits(opened.ticket()) ? ArrangeUpdate.finishing(opened(state.idle(), opened)) : Next.of(state);
            case Action.Save() -> save(state);
            case Action.SaveAs(Path file) -> saveAs(state, file);
            case Action.Saved(var document, Path file, long ticket) -> Next.of(state.awaits(ticket)
                    ? state.idle().withSaved(Optional.of(file), document).with(Notice.good("notice.saved", fileName(file))) : state);
            case Action.AskPicture(var drawing) -> Next.of(state, new Effect.AskPicture(drawing));
            case Action.SavePicture save -> savePicture(state, save);
            case Action.PictureSaved(Path file, long ticket) -> saved(state, "notice.picture", file, ticket);
            case Action.OnFilm film -> filmed(state, film);
            case Action.CopyPicture() -> state.drawing().map(d -> Next.of(state, new Effect.CopyPicture(d))).orElse(Next.of(state));
            case Action.CopyFigure(var drawing, var request) -> Next.of(state, new Effect.CopyFigure(drawing, request));
            case Action.CopyRows(var rows) -> state.table().map(listing -> Next.of(state, new Effect.CopyRows(listing, rows))).orElse(Next.of(state));
            case Action.OnFigures figures -> FiguresUpdate.apply(state, figures);
            case Action.PictureCopied() -> Next.of(state.with(Notice.good("notice.copied")));
            case Action.Rearrange(var wish) -> ArrangeUpdate.begun(state, wish);
            case Action.Progressed(long ticket, double done) -> Next.of(state.awaits(ticket) ? state.progressed(done) : state);
            case Action.Turned(long ticket, String key) -> Next.of(state.awaits(ticket) ? state.turned(key) : state);
            case Action.Failed(var notice, long ticket) -> Next.of(state.awaits(ticket) ? state.idle().with(notice) : state);
            case Action.Notify(var notice) -> Next.of(state.with(notice));
            case Action.Cancel() -> state.work().map(work -> Next.of(state.idle(), new Effect.Cancel(work.ticket()))).orElse(Next.of(state));
            case Action.Dismiss() -> Next.of(state.withoutNotice());
            case Action.OnSettings wish -> settled(state, settings(state.settings(), wish));
            case Action.Resized(var canvas) -> Next.of(state.withCanvas(canvas));
        };
    }

    private static Next imported(State state, Action.OnImport action) {
        return switch (action) {
            case Action.CheckImport(var files) -> Next.of(state, new Effect.AskImport(files));
            case Action.FoundDoubtful(var files, long ticket) -> state.awaits(ticket)
                    ? Next.of(state.idle(), new Effect.AskImport(files)) : Next.of(state);
            case Action.OpenImport(var files) -> instead(state, "work.open", fileName(files.getFirst()),
                    ticket -> new Effect.ReadImport(files, ticket));
            case Action.KeepImport(var files) -> Next.of(state, new Effect.AskRecipe(files));
        };
    }

    private static Next reported(State state, Action.OnReport action) {
        return switch (action) {
            case Action.KeepReport(var report) -> Next.of(state, new Effect.AskReport(report));
            case Action.SaveReport(var report, Path file) -> inTurn(state, () -> begun(state.working("work.save", fileName(file)),
                    ticket -> new Effect.WriteReport(report, file, ticket)));
            case Action.ReportSaved(Path file, long ticket) -> saved(state, "notice.report", file, ticket);
        };
    }

    private static Next other(State state, Action.OnOther action) {
        return switch (action) {
            case Action.SaveTable(Path file) -> saveTable(state, file);
            case Action.TableSaved(Path file, long ticket) -> saved(state, "notice.table", file, ticket);
            case Action.SaveTemplate(Path file) -> inTurn(state, () -> begun(state.working("work.table", fileName(file)),
                    ticket -> new Effect.WriteTemplate(state.settings().language(), file, ticket)));
            case Action.TemplateSaved(Path file, long ticket) -> saved(state, "notice.template", file, ticket);
            case Action.SaveOther(String format, Path file) -> state.document().map(document -> inTurn(state,
                    () -> begun(state.working("work.other", fileName(file)), ticket -> new Effect.WriteOther(document, format,
                            state.settings().language(), file, ticket)))).orElse(Next.of(state));
            case Action.OtherSaved(Path file, long ticket) -> saved(state, "notice.other", file, ticket);
        };
    }

    private static Next filmed(State state, Action.OnFilm action) {
        return switch (action) {
            case Action.SaveFilm(var story, var request, Path file) -> inTurn(state, () -> begun(state.working("work.film", fileName(file)),
                    ticket -> new Effect.WriteFilm(story, request, file, ticket)));
            case Action.FilmSaved(Path file, long ticket) -> saved(state, "notice.film", file, ticket);
        };
    }

    interface NumberedEffect {
        Effect with(long ticket);
    }

    static Next begun(State working, NumberedEffect effect) {
        return Next.of(working, effect.with(working.work().orElseThrow().ticket()));
    }

    /// In place of what is under way, which is cancelled; a file that is being written is waited for.
    private static Next instead(State state, String key, String what, NumberedEffect effect) {
        if (state.work().filter(Work::writes).isPresent()) {
            return busy(state);
        }
        Next begun = begun(state.working(key, what), effect);
        return state.work().map(former -> new Next(begun.state(), List.of(new Effect.Cancel(former.ticket()), begun.effects().getFirst())))
                .orElse(begun);
    }

    /// Says that one thing is done at a time.
    private static Next busy(State state) {
        return Next.of(state.with(Notice.good("notice.busy")));
    }

    /// Once nothing else is under way: its answer would come too late.
    static Next inTurn(State state, Supplier<Next> begun) {
        return state.work().isPresent() ? busy(state) : begun.get();
    }

    private static State opened(State state, Action.Opened opened) {
        State fresh = fresh(state, opened.document(), opened.sample() ? Optional.empty() : Optional.of(opened.file()));
        return opened.details().isEmpty() ? fresh
                : fresh.with(new Notice(true, "notice.opened-with-problems", List.of(opened.details().size()), opened.details()));
    }

    /// Another document in place of all there was.
    private static State fresh(State state, Document document, Optional<Path> file) {
        return new State(Optional.of(document), Optional.of(View.opening(document.network())), History.NONE, file, Optional.of(document),
                state.settings(), Optional.empty(), state.nextTicket(), Optional.empty(), Play.STILL, false, state.canvas());
    }

    private static Next save(State state) {
        return state.file().map(file -> saveAs(state, file)).orElseGet(() -> Next.of(state, Effect.Ask.FILE_TO_SAVE));
    }

    private static Next saveAs(State state, Path file) {
        return state.document().map(document -> inTurn(state, () -> begun(state.working("work.save", fileName(file)),
                ticket -> new Effect.WriteFile(document, file, ticket)))).orElse(Next.of(state));
    }

    private static Next savePicture(State state, Action.SavePicture save) {
        return inTurn(state, () -> begun(state.working("work.picture", fileName(save.file())),
                ticket -> new Effect.WritePicture(save.drawing(), save.request(), save.file(), ticket)));
    }

    private static Next saved(State state, String key, Path file, long ticket) {
        return Next.of(state.awaits(ticket) ? state.idle().with(Notice.good(key, file.toString())) : state);
    }

    private static Next saveTable(State state, Path file) {
        return state.table().map(listing -> inTurn(state, () -> begun(state.working("work.table", fileName(file)),
                ticket -> new Effect.WriteTable(listing, state.settings().language(), file, ticket)))).orElse(Next.of(state));
    }

    private static Settings settings(Settings settings, Action.OnSettings wish) {
        return switch (wish) {
            case Action.Speak(var language) -> settings.with(language);
            case Action.Wear(var theme) -> settings.with(theme);
            case Action.ReduceMotion(boolean on) -> settings.withReduceMotion(on);
            case Action.Hurry(var speed) -> settings.with(speed);
        };
    }

    private static Next settled(State state, Settings settings) {
        return Next.of(state.with(settings), new Effect.KeepSettings(settings));
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
