package samenspel.session;

import java.util.Optional;
import samenspel.session.settings.Panels;
import samenspel.session.settings.ScreenPaper;
import samenspel.session.settings.SystemWishes;
import samenspel.session.settings.Theme;
import samenspel.session.settings.WindowLook;

/// More actions on what is kept for the next time.
public sealed interface SettingsAction extends Action.OnSettings {

    /// Shows pictures on another paper.
    record ShowOnPaper(ScreenPaper paper) implements SettingsAction {
    }

    /// Makes the window look otherwise.
    record Appear(WindowLook appearance) implements SettingsAction {
        /// In a theme, or in that of the system.
        public static Appear in(State state, Optional<Theme> theme) {
            return new Appear(state.settings().appearance().with(theme));
        }
    }

    /// The system is told otherwise: only what follows it changes, and nothing of it is kept.
    record FollowSystem(SystemWishes wishes) implements SettingsAction {
    }

    /// Opens, widens, folds panels or puts them away.
    record PlacePanels(Panels panels) implements SettingsAction {
    }
}
