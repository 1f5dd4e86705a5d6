package samenspel.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import samenspel.session.settings.TextSize;
import samenspel.session.settings.Theme;
import samenspel.session.settings.WindowLook;

/// The style sheets of a window, of which the last one wins: its components, then what darkness, contrast and fingers ask for.
public final class StyleSheets {
    /// Sizes that grow with words. Room between things, lines and corners stay.
    private static final Pattern GROWING = Pattern.compile("(-fx-(?:font-size|(?:min|pref|max)-(?:width|height)|cell-size|fixed-cell-size|scale-x|scale-y): )([0-9.]+)(?:px)?(?=;)");
    /// Icons are set in Java, where no rule would otherwise reach them.
    private static final double ICON = 18;
    private static final double ICON_SCALE = 0.75;

    private final Map<TextSize, String> components = new EnumMap<>(TextSize.class);

    /// Addresses in the order in which they are asked.
    public List<String> of(WindowLook appearance) {
        List<String> sheets = new ArrayList<>();
        sheets.add(components.computeIfAbsent(appearance.text(), StyleSheets::components));
        Theme theme = appearance.theme();
        if (theme.isDark()) {
            sheets.add(address("dark"));
        }
        if (theme.isContrast()) {
            sheets.add(address("contrast"));
            sheets.add(address(theme.isDark() ? "contrast-dark" : "contrast-light"));
        }
        if (appearance.isForTouch()) {
            sheets.add(address("touch"));
        }
        return sheets;
    }

    private static String address(String name) {
        return StyleSheets.class.getResource("/samenspel/ui/" + name + ".css").toExternalForm();
    }

    private static String components(TextSize size) {
        return size == TextSize.USUAL ? address("samenspel") : data(grown(read(), size.times()));
    }

    private static String read() {
        try (InputStream in = StyleSheets.class.getResourceAsStream("/samenspel/ui/samenspel.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same rules for words so many times as large.
    static String grown(String rules, double times) {
        String grown = GROWING.matcher(rules).replaceAll(rule -> rule.group(1) + number(Double.parseDouble(rule.group(2)) * times) + (rule.group(1).contains("scale") ? "" : "px"));
        return ".icon-frame { -fx-min-width: " + number(ICON * times) + "px; -fx-min-height: " + number(ICON * times)
                + "px; -fx-pref-width: " + number(ICON * times) + "px; -fx-pref-height: " + number(ICON * times)
                + "px; -fx-max-width: " + number(ICON * times) + "px; -fx-max-height: " + number(ICON * times) + "px; }\n.icon { -fx-scale-x: "
                + number(ICON_SCALE * times) + "; -fx-scale-y: " + number(ICON_SCALE * times) + "; }\n" + grown + bars(1 + 0.6 * (times - 1));
    }

    /// Bars grow less than words: what is about words in them stays as it is.
    private static String bars(double times) {
        String menus = number(30 * times);
        String tools = number(40 * times);
        return ".workbench .menu-bar { -fx-min-height: " + menus + "px; -fx-pref-height: " + menus + "px; -fx-max-height: " + menus + "px; }\n.command-bar { -fx-min-height: "
                + tools + "px; -fx-max-height: infinity; }\n.filter-bar { -fx-min-height: " + tools + "px; -fx-max-height: " + tools + "px; }\n.perspective-tab { -fx-padding: 3 5 4 5; }\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String data(String rules) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
