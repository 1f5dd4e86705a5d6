package samenspel.session.command;

import java.util.Optional;
import samenspel.session.Action;
import samenspel.session.SettingsAction;
import samenspel.session.State;
import samenspel.session.settings.WindowLook;
import samenspel.session.settings.Wish;

/// How the window looks, one step further.
final class AppearanceSteps {
    private AppearanceSteps() {
    }

    private static WindowLook now(State state) {
        return state.settings().appearance();
    }

    static Action contrast(State state) {
        return SettingsAction.Appear.in(state, Optional.of(now(state).theme().withContrast(!now(state).theme().isContrast())));
    }

    static Action textSize(State state) {
        return new SettingsAction.Appear(now(state).with(now(state).text().next()));
    }

    static Action smallerText(State state) {
        return new SettingsAction.Appear(now(state).with(now(state).text().smaller()));
    }

    static Action words(State state) {
        return new SettingsAction.Appear(now(state).withWords(!now(state).words()));
    }

    static Action touch(State state) {
        return new SettingsAction.Appear(now(state).withTouch(Wish.of(!now(state).isForTouch())));
    }
}
