package samenspel.session;

import samenspel.session.settings.ScreenPaper;

/// More actions on what is kept for the next time.
public sealed interface SettingsAction extends Action.OnSettings {

    /// Shows pictures on another paper.
    record ShowOnPaper(ScreenPaper paper) implements SettingsAction {
    }
}
