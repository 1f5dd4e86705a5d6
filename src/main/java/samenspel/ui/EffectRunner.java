package samenspel.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import samenspel.layout.solve.Progress;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.work.Tickets;
import samenspel.work.files.EffectWriter;
import samenspel.work.reading.EffectReader;

/// Carries out what the session wants done outside: work on background threads, questions in the window.
/// Results come back as actions on the window's thread.
final class EffectRunner implements Consumer<Effect> {
    private final Tickets tickets;
    private final EffectReader reader;
    private final Supplier<State> state;
    private final Questions questions;
    private final EffectWriter writer;

    EffectRunner(Tickets tickets, EffectReader reader, Supplier<State> state, Questions questions, EffectWriter writer) {
        this.tickets = tickets;
        this.reader = reader;
        this.state = state;
        this.questions = questions;
        this.writer = writer;
    }

    @Override
    public void accept(Effect effect) {
        Texts texts = Texts.in(state.get().settings().language());
        switch (effect) {
            case Effect.ShowReport report -> questions.report().show(report);
            case Effect.CopyReport rows -> questions.report().copy(rows);
            case Effect.AskImport(var files) -> questions.askImport(files);
            case Effect.AskRecipe recipe -> questions.ask(recipe);
            case Effect.AskEdit edit -> questions.ask(edit);
            case Effect.AskChanged changed -> questions.disk().ask(changed);
            case Effect.AskSeveral several -> questions.ask(several);
            case Effect.AskReport report -> questions.report().save(report);
            case Effect.Arrange arrange -> tickets.work(arrange.ticket(), watch -> arranged(arrange, watch));
            case Effect.AskNames question -> questions.ask(question);
            case Effect.CopyRows rows -> questions.copy(rows);
            case Effect.CopyTable table -> questions.copy(table);
            case Effect.AskTable(var table) -> questions.save(table);
            case Effect.CopyPicture picture -> questions.copy(picture);
            case Effect.CopyFigure figure -> questions.copy(figure);
            case Effect.AskPicture(var drawing) -> questions.picture(drawing);
            case Effect.FromFiles wish -> tickets.work(wish.ticket(), watch -> reader.read(wish, texts, watch));
            case Effect.Writing wish -> tickets.work(wish.ticket(), watch -> writer.write(wish, texts, watch));
            case Effect.Cancel(long ticket) -> tickets.cancel(ticket);
            case Effect.SaveSettings(var settings) -> questions.keep(settings);
            case Effect.Ask ask -> questions.ask(ask);
        }
    }

    private static Action arranged(Effect.Arrange arrange, Progress watch) {
        Document arranged = arrange.request().in(arrange.document(), watch);
        return new Action.Arranged(arranged.placement(), arranged.waves(), arrange.request(), arrange.ticket());
    }
}
