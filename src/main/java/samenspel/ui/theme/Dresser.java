package samenspel.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Window;
import samenspel.session.settings.WindowLook;

/// Dresses every window of the program, those over it too, as the user wants it.
public final class Dresser {
    private final StyleSheets sheets = new StyleSheets();
    private List<String> worn = List.of();
    private Optional<Boolean> dark = Optional.empty();

    /// Before any control is made: the first one would load the toolkit's own style sheet for nothing.
    public void begin(WindowLook appearance) {
        boolean wanted = appearance.theme().isDark();
        if (!dark.equals(Optional.of(wanted))) {
            dark = Optional.of(wanted);
            Application.setUserAgentStylesheet(wanted ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        }
    }

    /// @param main the program's own; others follow where they are dressed by this one
    public void dress(Scene main, WindowLook appearance) {
        begin(appearance);
        List<String> next = sheets.of(appearance);
        if (!next.equals(main.getStylesheets())) {
            List<String> former = worn;
            worn = next;
            main.getStylesheets().setAll(next);
            Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != null && scene != main && scene.getStylesheets().equals(former))
                    .forEach(scene -> scene.getStylesheets().setAll(next));
        }
    }
}
