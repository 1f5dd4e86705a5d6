package samenspel.ui.over;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.search.Finder;
import samenspel.work.Worker;

/// All that lies over the picture and goes again, but for the arrangement.
public final class Overlays {
    private static final Insets ROOM = new Insets(12);

    private final EmptyNetwork nobody;
    private final StepsPane steps;
    private final Finder finder;
    private final HintCard hint;

    /// What the window remembers for them.
    ///
    /// @param times when steps were made
    /// @param hints those that have gone
    public record Memory(StepTimes times, HintMemory hints) {
    }

    /// @param away gives the keyboard back
    public Overlays(Session session, Worker worker, Texts texts, Memory memory, Finder.Beside beside, Runnable away) {
        this.nobody = new EmptyNetwork(session, texts);
        this.steps = new StepsPane(session, memory.times, texts, away);
        this.finder = new Finder(session, worker, texts, beside);
        this.hint = new HintCard(session, memory.hints, texts);
        StackPane.setAlignment(hint, Pos.TOP_RIGHT);
        StackPane.setAlignment(steps, Pos.TOP_LEFT);
        StackPane.setAlignment(finder, Pos.TOP_CENTER);
        List.of(hint, steps, finder).forEach(over -> StackPane.setMargin(over, ROOM));
    }

    /// From back to front.
    public List<Node> nodes() {
        return List.of(nobody, hint, steps, finder);
    }

    public void show(State state) {
        nobody.show(state);
        steps.show(state);
        hint.show(state);
    }

    /// Hears of every state of the window before it is shown.
    public void follow(State before, State after) {
        hint.follow(before, after);
    }

    /// Finds anything by a few letters.
    public void find() {
        finder.open();
        hint.done(Hint.FIND);
    }

    /// Shows the steps that were made, or puts them away.
    public void steps() {
        steps.turn();
    }

    /// Puts away what escape puts away before all else.
    ///
    /// @return whether there was something
    public boolean escape() {
        boolean open = steps.isVisible();
        if (open && !finder.isVisible()) {
            steps.close();
        }
        return open || finder.isVisible() && finder.close();
    }
}
