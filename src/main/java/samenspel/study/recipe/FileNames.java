package samenspel.study.recipe;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.text.Isolated;

/// Gives names to files that every system takes: letters and digits of ASCII, `-`, `_` and `+`, at most 80 of them, none that
/// Windows keeps for devices, and no two alike where capitals do not count. Not for several threads.
public final class FileNames {
    private static final int LONGEST = 80;
    private static final String NAMELESS = "figure";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_+]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)[0-9]");

    private final Set<String> taken = new HashSet<>();

    /// A name nobody has yet; the second of two alike ends in `-2`.
    ///
    /// @param ending with its point
    String of(String wanted, String ending) {
        String safe = safe(wanted);
        String name = safe + ending;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = safe + "-" + n + ending;
        }
        return name;
    }

    /// The same without regard to others, and without an ending.
    public static String safe(String wanted) {
        String bare = MARKS.matcher(Normalizer.normalize(Isolated.plain(wanted), Normalizer.Form.NFKD)).replaceAll("");
        String joined = UNSAFE.matcher(bare).replaceAll("-");
        String cut = trimmed(trimmed(joined).substring(0, Math.min(LONGEST, trimmed(joined).length())));
        if (cut.isEmpty()) {
            return NAMELESS;
        }
        return DEVICE.matcher(cut).matches() ? NAMELESS + "-" + cut : cut;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
