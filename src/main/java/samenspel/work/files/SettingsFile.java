package samenspel.work.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.session.settings.Panels;
import samenspel.session.settings.PlaySpeed;
import samenspel.session.settings.ScreenPaper;
import samenspel.session.settings.Settings;
import samenspel.session.settings.SystemWishes;
import samenspel.session.settings.TextSize;
import samenspel.session.settings.Theme;
import samenspel.session.settings.WindowLook;
import samenspel.session.settings.Wish;
import samenspel.storage.disk.Preferences;
import samenspel.text.Language;

/// What the user set, kept from one start of the program to the next.
public final class SettingsFile {
    private static final String AS_SYSTEM = "SYSTEM";

    private final Preferences preferences;

    public SettingsFile(Preferences preferences) {
        this.preferences = preferences;
    }

    /// What was kept last; of what was not, as usual, in the language of the system.
    public Settings read() {
        Map<String, String> kept = preferences.read();
        Language language = Language.ofTag(kept.getOrDefault("language", Locale.getDefault().toLanguageTag()));
        return new Settings(language, appearance(kept), one(kept, "speed", PlaySpeed.values()).orElse(PlaySpeed.USUAL),
                one(kept, "paper", ScreenPaper.values()).orElse(ScreenPaper.WHITE), panels(kept));
    }

    private static WindowLook appearance(Map<String, String> kept) {
        Wish motion = switch (kept.getOrDefault("reduce-motion", "")) {
            case "true" -> Wish.ON;
            case "false" -> Wish.OFF;
            default -> Wish.AS_SYSTEM;
        };
        return new WindowLook(one(kept, "theme", Theme.values()), one(kept, "text", TextSize.values()).orElse(TextSize.USUAL),
                Boolean.parseBoolean(kept.get("toolbar-words")), motion, one(kept, "touch", Wish.values()).orElse(Wish.AS_SYSTEM), SystemWishes.NONE);
    }

    private static Panels panels(Map<String, String> kept) {
        return new Panels(!"false".equals(kept.get("legend")), !"false".equals(kept.get("card")), !"false".equals(kept.get("bars")), !"false".equals(kept.get("time")),
                number(kept, "legend-width", Panels.LEGEND_WIDTH), number(kept, "card-width", Panels.CARD_WIDTH),
                Stream.of(kept.getOrDefault("folded", "").split(" ")).filter(Predicate.not(String::isEmpty)).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <E extends Enum<E>> Optional<E> one(Map<String, String> kept, String key, E[] of) {
        return Arrays.stream(of).filter(one -> one.name().equals(kept.get(key))).findFirst();
    }

    private static double number(Map<String, String> kept, String key, double usual) {
        String text = kept.getOrDefault(key, "");
        return text.matches("[0-9]{1,5}([.][0-9]{1,9})?") ? Double.parseDouble(text) : usual;
    }

    /// Whether they can be kept does not matter to what the user is doing.
    public void write(Settings settings) {
        Map<String, String> kept = new HashMap<>(Map.of("language", settings.language().tag(), "speed", settings.speed().name(), "paper", settings.screenPaper().name()));
        WindowLook looks = settings.appearance();
        kept.put("theme", looks.chosen().map(Theme::name).orElse(AS_SYSTEM));
        kept.put("text", looks.text().name());
        kept.put("toolbar-words", String.valueOf(looks.words()));
        kept.put("touch", looks.touch().name());
        kept.put("reduce-motion", looks.lessMotion() == Wish.AS_SYSTEM ? AS_SYSTEM : String.valueOf(looks.lessMotion() == Wish.ON));
        write(settings.panels().kept(), kept);
        preferences.write(kept);
    }

    private static void write(Panels panels, Map<String, String> kept) {
        kept.put("legend", String.valueOf(panels.legend()));
        kept.put("card", String.valueOf(panels.card()));
        kept.put("bars", String.valueOf(panels.bars()));
        kept.put("time", String.valueOf(panels.time()));
        kept.put("legend-width", String.valueOf(panels.legendWidth()));
        kept.put("card-width", String.valueOf(panels.cardWidth()));
        kept.put("folded", String.join(" ", panels.folded()));
    }
}
