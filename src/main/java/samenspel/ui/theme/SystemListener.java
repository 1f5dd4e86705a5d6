package samenspel.ui.theme;

import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import samenspel.session.settings.SystemWishes;

/// Hears what the user told the system, now and when it is told otherwise.
public final class SystemListener {
    /// Of the systems that JavaFX knows, only Windows says in so many words whether contrast is high; GTK names a theme.
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    private final Platform.Preferences preferences = Platform.getPreferences();
    private final Consumer<SystemWishes> heard;
    private final InvalidationListener changed = _ -> Platform.runLater(this::tell);

    /// @param heard is told on the window's thread
    public SystemListener(Consumer<SystemWishes> heard) {
        this.heard = heard;
        // The toolkit lives on when a window is gone.
        preferences.addListener(new WeakInvalidationListener(changed));
    }

    public SystemWishes now() {
        boolean named = preferences.getString(GTK_THEME).filter(name -> name.contains("HighContrast")).isPresent();
        return new SystemWishes(preferences.getColorScheme() == ColorScheme.DARK, named || preferences.getBoolean(WINDOWS_CONTRAST).orElse(false),
                preferences.isReducedMotion(), Platform.isSupported(ConditionalFeature.INPUT_TOUCH));
    }

    private void tell() {
        heard.accept(now());
    }
}
