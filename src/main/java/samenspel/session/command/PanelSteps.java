package samenspel.session.command;

import samenspel.session.Action;
import samenspel.session.SettingsAction;
import samenspel.session.State;
import samenspel.session.settings.Panels;

/// Panels put away, or back where they were.
final class PanelSteps {
    private PanelSteps() {
    }

    private static Action placed(Panels panels) {
        return new SettingsAction.PlacePanels(panels);
    }

    static Action legend(State state) {
        Panels now = state.settings().panels();
        return placed(now.withLegend(!now.legend()));
    }

    static Action card(State state) {
        Panels now = state.settings().panels();
        return placed(now.withCard(!now.card()));
    }

    static Action bars(State state) {
        Panels now = state.settings().panels();
        return placed(now.withBars(!now.bars()));
    }

    static Action time(State state) {
        Panels now = state.settings().panels();
        return placed(now.withTime(!now.time()));
    }

    static Action fullScreen(State state) {
        return placed(state.settings().panels().turnedFullScreen());
    }
}
