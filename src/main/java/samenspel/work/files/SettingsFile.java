package samenspel.work.files;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import samenspel.session.settings.PlaySpeed;
import samenspel.session.settings.ScreenPaper;
import samenspel.session.settings.Settings;
import samenspel.session.settings.Theme;
import samenspel.storage.disk.Preferences;
import samenspel.text.Language;

/// What the user set, kept from one start of the program to the next.
public final class SettingsFile {
    private final Preferences preferences;

    public SettingsFile(Preferences preferences) {
        this.preferences = preferences;
    }

    /// What was kept last; of what was not, as usual, in the language of the system.
    public Settings read() {
        Map<String, String> kept = preferences.read();
        Language language = Language.ofTag(kept.getOrDefault("language", Locale.getDefault().toLanguageTag()));
        Theme theme = kept.getOrDefault("theme", "LIGHT").equals("DARK") ? Theme.DARK : Theme.LIGHT;
        PlaySpeed speed = Stream.of(PlaySpeed.values()).filter(one -> one.name().equals(kept.get("speed"))).findFirst().orElse(PlaySpeed.USUAL);
        ScreenPaper paper = Stream.of(ScreenPaper.values()).filter(one -> one.name().equals(kept.get("paper"))).findFirst().orElse(ScreenPaper.WHITE);
        return new Settings(language, theme, Boolean.parseBoolean(kept.get("reduce-motion")), speed, paper);
    }

    /// Whether they can be kept does not matter to what the user is doing.
    public void write(Settings settings) {
        preferences.write(Map.of("language", settings.language().tag(), "theme", settings.theme().name(),
                "reduce-motion", String.valueOf(settings.reduceMotion()), "speed", settings.speed().name(),
                "paper", settings.screenPaper().name()));
    }
}
