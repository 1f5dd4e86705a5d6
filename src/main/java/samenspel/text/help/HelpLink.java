package samenspel.text.help;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link from one page to another, written as links between files are: `importing.md#surveys`, or `#surveys` on
/// the same page.
///
/// @param topic  of the page it leads to
/// @param anchor of the section there; empty for its beginning
public record HelpLink(String topic, String anchor) {
    private static final Pattern FORM = Pattern.compile("(?:([\\w-]+)\\.md)?(?:#(.+))?");

    /// None for a link that leads out of the help.
    ///
    /// @param from the topic of the page it stands on
    public static Optional<HelpLink> of(String destination, String from) {
        Matcher form = FORM.matcher(destination);
        return form.matches() ? Optional.of(new HelpLink(form.group(1) == null ? from : form.group(1), form.group(2) == null ? "" : form.group(2)))
                : Optional.empty();
    }
}
