package samenspel.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.session.disk.OnDisk;
import samenspel.session.settings.Settings;
import samenspel.session.settings.Wish;
import samenspel.study.Document;
import samenspel.study.byhand.HandEntry;
import samenspel.text.account.Repairs;

/// What files, settings and the window's size do to the state, and what must be done outside.
final class WorldUpdate {
    /// What is asked beside the picture. A dialog covers it, and would save another moment than the one seen: the play stops.
    private static final Set<Effect.Ask> BESIDE = Set.of(Effect.Ask.SEARCH, Effect.Ask.LAYOUT, Effect.Ask.LOOK, Effect.Ask.COMMANDS, Effect.Ask.STEPS, Effect.Ask.STORY,
            Effect.Ask.TIE_NEXT, Effect.Ask.TIE_BACK, Effect.Ask.TIE_OVER, Effect.Ask.TIE_CARD);

    private WorldUpdate() {
    }

    static UpdateResult apply(State state, Action.OnWorld action) {
        return switch (action) {
            case Action.Question(var ask) -> UpdateResult.of(BESIDE.contains(ask) || !state.playing() ? state : ViewUpdate.apply(state, new Action.Pause()), ask);
            case Action.AskEdit(var asked) -> UpdateResult.of(state.playing() ? ViewUpdate.apply(state, new Action.Pause()) : state, new Effect.AskEdit(asked));
            case Action.Open(Path file) -> instead(state, "work.open", fileName(file), ticket -> new Effect.ReadFile(file, byHand(state), ticket));
            case Action.OpenTogether(var files, var how) -> instead(state, "work.open", fileName(files.getFirst()),
                    ticket -> new Effect.ReadTogether(files, how, Repairs.NONE, false, byHand(state), ticket));
            case Action.FoundSeveral found -> several(state, found);
            case Action.Imported imported -> importEnded(state, imported);
            case Action.OnReport report -> ReportUpdate.apply(state, report);
            case Action.OnImport asked -> imported(state, asked);
            case Action.OpenSample(String name) -> instead(state, "work.open", name, ticket -> new Effect.ReadSample(name, ticket));
            case Action.Opened opened -> state.awaits(opened.ticket()) ? ArrangeUpdate.finishing(opened(state.idle(), opened)) : UpdateResult.of(state);
            case Action.Rearrange(var wish) -> ArrangeUpdate.begun(state, wish);
            case Action.Progressed(long ticket, double done) -> UpdateResult.of(state.awaits(ticket) ? state.progressed(done) : state);
            case Action.WorkChanged(long ticket, String key) -> UpdateResult.of(state.awaits(ticket) ? state.changedWork(key) : state);
            case Action.Ended(var notice, long ticket) -> UpdateResult.of(state.awaits(ticket) ? state.idle().with(notice) : state);
            case Action.Notify(var notice) -> UpdateResult.of(state.with(notice));
            case Action.Cancel() -> state.work().map(work -> UpdateResult.of(state.idle(), new Effect.Cancel(work.ticket()))).orElse(UpdateResult.of(state));
            case Action.Dismiss() -> UpdateResult.of(state.withoutNotice());
            case Action.Withdraw(String key) -> UpdateResult.of(state.notice().filter(shown -> shown.key().equals(key)).isPresent() ? state.withoutNotice() : state);
            case SettingsAction.FollowSystem(var wishes) -> UpdateResult.of(state.with(state.settings().with(state.settings().appearance().with(wishes))));
            case Action.OnSettings wish -> settled(state, settings(state.settings(), wish));
            case Action.Resized(var canvas) -> UpdateResult.of(state.withCanvas(canvas));
        };
    }

    /// What is known of names, for the files of next year.
    private static List<HandEntry> byHand(State state) {
        return state.document().map(Document::byHand).orElse(List.of());
    }

    private static UpdateResult several(State state, Action.FoundSeveral found) {
        return state.awaits(found.ticket()) ? UpdateResult.of(state.idle(), new Effect.AskSeveral(found.files(), found.guess())) : UpdateResult.of(state);
    }

    private static UpdateResult importEnded(State state, Action.Imported imported) {
        return state.awaits(imported.ticket())
                ? ArrangeUpdate.finishing(ReportUpdate.withImport(state.opening(imported.document(), OnDisk.NOTHING.withSaved(imported.document())), imported))
                : UpdateResult.of(state);
    }

    private static UpdateResult imported(State state, Action.OnImport action) {
        return switch (action) {
            case Action.CheckImport(var files) -> UpdateResult.of(state, new Effect.AskImport(files));
            case Action.FoundDoubtful(var files, long ticket) -> state.awaits(ticket)
                    ? UpdateResult.of(state.idle(), new Effect.AskImport(files)) : UpdateResult.of(state);
            case Action.OpenImport(var files) -> instead(state, "work.open", fileName(files.getFirst()),
                    ticket -> new Effect.ReadImport(files, ticket));
            case Action.AskRecipe(var files) -> UpdateResult.of(state, new Effect.AskRecipe(files));
        };
    }

    interface NumberedEffect {
        Effect with(long ticket);
    }

    static UpdateResult begun(State working, NumberedEffect effect) {
        return UpdateResult.of(working, effect.with(working.work().orElseThrow().ticket()));
    }

    /// In place of what is under way, which is cancelled; a file that is being written is waited for.
    static UpdateResult instead(State state, String key, String what, NumberedEffect effect) {
        if (state.work().filter(Work::writes).isPresent()) {
            return busy(state);
        }
        UpdateResult begun = begun(state.working(key, what), effect);
        return state.work().map(former -> new UpdateResult(begun.state(), List.of(new Effect.Cancel(former.ticket()), begun.effects().getFirst())))
                .orElse(begun);
    }

    /// Says that one thing is done at a time.
    static UpdateResult busy(State state) {
        return UpdateResult.of(state.with(Notice.good("notice.busy")));
    }

    /// Once nothing else is under way: its answer would come too late.
    static UpdateResult inTurn(State state, String key, Path file, NumberedEffect effect) {
        return inTurn(state, state.working(key, fileName(file)), effect);
    }

    static UpdateResult inTurn(State state, State working, NumberedEffect effect) {
        return state.work().isPresent() ? busy(state) : begun(working, effect);
    }

    private static State opened(State state, Action.Opened opened) {
        Optional<Path> file = opened.sample() ? Optional.empty() : Optional.of(opened.file());
        State fresh = state.opening(opened.document(), new OnDisk(file, Optional.of(opened.document()), opened.digest()));
        return opened.details().isEmpty() ? fresh : ReportUpdate.withProblems(fresh, opened);
    }

    private static Settings settings(Settings settings, Action.OnSettings wish) {
        return switch (wish) {
            case Action.SetLanguage(var language) -> settings.with(language);
            case Action.SetTheme(var theme) -> settings.with(settings.appearance().with(Optional.of(theme)));
            case Action.ReduceMotion(boolean on) -> settings.with(settings.appearance().withLessMotion(Wish.of(on)));
            case Action.SetSpeed(var speed) -> settings.with(speed);
            case SettingsAction.ShowOnPaper(var paper) -> settings.with(paper);
            case SettingsAction.Appear(var appearance) -> settings.with(appearance);
            case SettingsAction.FollowSystem(var wishes) -> settings.with(settings.appearance().with(wishes));
            case SettingsAction.PlacePanels(var panels) -> settings.with(panels);
        };
    }

    private static UpdateResult settled(State state, Settings settings) {
        return UpdateResult.of(state.with(settings), new Effect.SaveSettings(settings));
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
