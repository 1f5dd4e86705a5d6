package samenspel.work.files;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import samenspel.session.Settings;
import samenspel.session.Speed;
import samenspel.session.Theme;
import samenspel.storage.Preferences;
import samenspel.text.Language;

/// What the user set, kept from one start of the program to the next.
public final class KeptSettings {
    private final Preferences preferences;

    public KeptSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    /// What was kept last; of what was not, as usual, in the language of the system.
    public Settings read() {
        Map<String, String> kept = preferences.read();
        Language language = Language.ofTag(kept.getOrDefault("language", Locale.getDefault().toLanguageTag()));
        Theme theme = kept.getOrDefault("theme", "LIGHT").equals("DARK") ? Theme.DARK : Theme.LIGHT;
        Speed speed = Stream.of(Speed.values()).filter(one -> one.name().equals(kept.get("speed"))).findFirst().orElse(Speed.USUAL);
        return new Settings(language, theme, Boolean.parseBoolean(kept.get("reduce-motion")), speed);
    }

    /// Whether they can be kept does not matter to what the user is doing.
    public void write(Settings settings) {
        preferences.write(Map.of("language", settings.language().tag(), "theme", settings.theme().name(),
                "reduce-motion", String.valueOf(settings.reduceMotion()), "speed", settings.speed().name()));
    }
}
