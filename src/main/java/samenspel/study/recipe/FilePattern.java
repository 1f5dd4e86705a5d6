package samenspel.study.recipe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the file of a figure is called, without its ending: a text in which `{name}`, `{number}`, `{layer}`, `{wave}` and
/// `{lang}` stand for what the figure is.
public record FilePattern(String text) {
    /// What may stand between braces.
    public static final List<String> PLACES = List.of("name", "number", "layer", "wave", "lang");
    public static final FilePattern USUAL = new FilePattern("{name}-{layer}-{wave}");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /// The first place that is none of [#PLACES].
    public Optional<String> unknownPlace() {
        return PLACE.matcher(text).results().map(place -> place.group(1)).filter(place -> !PLACES.contains(place)).findFirst();
    }

    /// The text with its places filled; a place without a value stays as it is.
    String filled(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
