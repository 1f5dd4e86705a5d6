package samenspel.study.findings;

import java.util.List;
import java.util.Locale;
import samenspel.diagram.view.ViewCaptions;
import samenspel.text.Texts;

/// Findings in a language.
///
/// @param texts `outstanding.<kind>`
record FindingWords(Texts texts) {

    /// @param sentence   what its sentence names
    /// @param definition what its definition names
    /// @param known      how much of what it is found in is known
    Finding of(FindingKind kind, double strength, String number, List<Object> sentence, List<Object> definition, KnownShare known) {
        String said = texts.get("outstanding." + kind.word() + (strength >= 1 ? ".found" : ".looked"), sentence.toArray());
        return said(kind, strength, number, known.open() ? ViewCaptions.asKnown(said.substring(0, said.length() - 1), true, texts) + "." : said, definition, known);
    }

    /// With a sentence of its own.
    Finding said(FindingKind kind, double strength, String number, String sentence, List<Object> definition, KnownShare known) {
        String counted = texts.get("outstanding." + kind.word() + ".definition", definition.toArray());
        return new Finding(kind, number, started(sentence), known.said().map(more -> counted + " " + more).orElse(counted), strength);
    }

    private static String started(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    String joined(List<String> some) {
        return some.size() < 2 ? String.join("", some) : texts.get("view.and", String.join(", ", some.subList(0, some.size() - 1)), some.getLast());
    }
}
