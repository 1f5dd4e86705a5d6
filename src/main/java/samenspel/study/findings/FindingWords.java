package samenspel.study.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samenspel.text.Texts;

/// Findings in a language.
///
/// @param texts `outstanding.<kind>`
record FindingWords(Texts texts) {

    /// @param sentence   what its sentence names, numbers as [Referred]
    /// @param definition what its definition names
    Finding of(FindingKind kind, double strength, String number, List<Object> sentence, List<Object> definition) {
        String key = "outstanding." + kind.word();
        String said = key + (strength >= 1 ? ".found" : ".looked");
        return new Finding(kind, number, started(texts.get(said, values(sentence))), texts.get(key + ".definition", definition.toArray()), strength,
                started(typed(said, sentence)), Optional.empty());
    }

    private static Object[] values(List<Object> arguments) {
        return arguments.stream().map(Referred::value).toArray();
    }

    /// The message with its numbers by reference.
    String typed(String key, List<Object> arguments) {
        Map<Integer, String> instead = new HashMap<>();
        for (int at = 0; at < arguments.size(); at++) {
            int place = at;
            Referred.typed(arguments.get(at)).ifPresent(typed -> instead.put(place, typed));
            if (arguments.get(at) instanceof String words && words.indexOf('{') >= 0) {
                instead.put(at, words.replace("{", "{{"));
            }
        }
        return texts.get(key, instead, values(arguments));
    }

    private static String started(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    String joined(List<String> some) {
        return some.size() < 2 ? String.join("", some) : texts.get("view.and", String.join(", ", some.subList(0, some.size() - 1)), some.getLast());
    }
}
