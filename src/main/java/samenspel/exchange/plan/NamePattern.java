package samenspel.exchange.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.text.Folding;

/// A name of a file or sheet, with `{year}` for a year and `{number}` for a number at its end, so that next year's has it too;
/// `*` for any. Accents, capitals and spacing do not matter.
///
/// @param text such as `Content {year}`
public record NamePattern(String text) {
    static final NamePattern ANY = new NamePattern("*");
    static final String YEAR = "{year}";
    static final String NUMBER = "{number}";
    private static final Pattern A_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern LAST_NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}(?=(?:\\.\\w+)?$)");

    /// What a name fits.
    ///
    /// @param moment the year or number in it; empty if it has none
    record Fit(String moment) {
    }

    static NamePattern of(String name) {
        Matcher year = A_YEAR.matcher(name);
        return new NamePattern(year.find() ? year.replaceFirst(Matcher.quoteReplacement(YEAR))
                : LAST_NUMBER.matcher(name).replaceFirst(Matcher.quoteReplacement(NUMBER)));
    }

    /// The year or number in a name, as [#of] finds it.
    static Optional<String> moment(String name) {
        return of(name).fit(name).map(Fit::moment).filter(moment -> !moment.isEmpty());
    }

    Optional<Fit> fit(String name) {
        if (text.equals(ANY.text)) {
            return Optional.of(new Fit(moment(name).orElse("")));
        }
        int year = text.indexOf(YEAR);
        int at = year >= 0 ? year : text.indexOf(NUMBER);
        if (at < 0) {
            return Folding.fold(text).equals(Folding.fold(name)) ? Optional.of(new Fit("")) : Optional.empty();
        }
        String rest = text.substring(at + (year >= 0 ? YEAR : NUMBER).length());
        Matcher moment = (year >= 0 ? A_YEAR : LAST_NUMBER).matcher(name);
        boolean fits = moment.find() && Folding.fold(name.substring(0, moment.start())).equals(Folding.fold(text.substring(0, at)))
                && Folding.fold(name.substring(moment.end())).equals(Folding.fold(rest));
        return fits ? Optional.of(new Fit(moment.group())) : Optional.empty();
    }
}
