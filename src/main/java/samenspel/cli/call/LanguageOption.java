package samenspel.cli.call;

import java.util.List;
import java.util.Optional;
import samenspel.text.Language;

/// Finds `--lang` before the call is read, because complaints about the call are in that language too.
public final class LanguageOption {
    private static final String OPTION = "--lang";

    private LanguageOption() {
    }

    /// The language asked for; none when none is, or when it is not one of ours.
    public static Optional<Language> of(List<String> arguments) {
        int last = arguments.size() - 1;
        for (int i = 0; i <= last; i++) {
            String argument = arguments.get(i);
            if (argument.equals(OPTION) && i < last) {
                return known(arguments.get(i + 1));
            }
            if (argument.startsWith(OPTION + "=")) {
                return known(argument.substring(OPTION.length() + 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Language> known(String tag) {
        return Language.all().stream().filter(language -> language.tag().equalsIgnoreCase(tag)).findFirst();
    }
}
