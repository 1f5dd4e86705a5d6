package samenspel.text.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a page that is made from the program, between `<!-- name -->` and `<!-- /name -->`. The pages hold it as
/// it was made last, so that they can be read where the program does not run.
public final class GeneratedPart {
    private GeneratedPart() {
    }

    /// The page with this content in its part; as it was when it has no such part.
    public static String replace(String page, String name, String content) {
        Pattern part = Pattern.compile("(?s)(<!-- " + name + " -->\\n).*?(<!-- /" + name + " -->)");
        return part.matcher(page).replaceAll("$1\n" + Matcher.quoteReplacement(content.strip()) + "\n\n$2");
    }
}
