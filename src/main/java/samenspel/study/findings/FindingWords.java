package samenspel.study.findings;

import java.util.List;
import java.util.Locale;
import samenspel.text.Texts;

/// Findings in a language.
///
/// @param texts `outstanding.<kind>`
record FindingWords(Texts texts) {

    /// @param sentence   what its sentence names
    /// @param definition what its definition names
    Finding of(FindingKind kind, double strength, String number, List<Object> sentence, List<Object> definition) {
        String key = "outstanding." + kind.word();
        return new Finding(kind, number, started(texts.get(key + (strength >= 1 ? ".found" : ".looked"), sentence.toArray())), texts.get(key + ".definition", definition.toArray()), strength);
    }

    private static String started(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    String joined(List<String> some) {
        return some.size() < 2 ? String.join("", some) : texts.get("view.and", String.join(", ", some.subList(0, some.size() - 1)), some.getLast());
    }
}
