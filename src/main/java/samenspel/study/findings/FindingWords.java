package samenspel.study.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.view.ViewCaptions;
import samenspel.text.Texts;

/// Findings in a language.
///
/// @param texts `outstanding.<kind>`
record FindingWords(Texts texts) {

    /// @param sentence   what its sentence names, numbers as [Referred]
    /// @param definition what its definition names
    /// @param known      how much of what it is found in is known
    Finding of(FindingKind kind, Strength strength, String number, List<Object> sentence, List<Object> definition, KnownShare known) {
        boolean open = known.open() || strength.turns();
        boolean stands = strength.standsOut(known.open());
        // The definition, which says how much is unknown, does not stand beside what was only looked at.
        Said said = new Said(stands ? ".found" : ".looked", sentence, open || !stands && known.said().isPresent());
        KnownShare more = open ? known.and(known.around()) : known;
        return said(kind, strength.told(known.open()), number, said, definition, strength.turns() ? more.and(Optional.of(texts.get("outstanding.turns"))) : more);
    }

    /// A sentence.
    ///
    /// @param which     which of those of its kind
    /// @param arguments numbers as [Referred]
    /// @param asKnown   whether it says that it is as far as is known
    record Said(String which, List<Object> arguments, boolean asKnown) {
        Said(String which, List<Object> arguments) {
            this(which, arguments, false);
        }
    }

    /// With a sentence of its own.
    Finding said(FindingKind kind, double strength, String number, Said said, List<Object> definition, KnownShare known) {
        String key = "outstanding." + kind.word();
        String counted = texts.get(key + ".definition", definition.toArray());
        return new Finding(kind, number, sentence(texts.get(key + said.which, values(said.arguments)), said.asKnown), known.said().map(more -> counted + " " + more).orElse(counted), strength,
                sentence(typed(key + said.which, said.arguments), said.asKnown), sentence(typed(key + said.which, said.arguments), said.asKnown || known.said().isPresent()), Optional.empty());
    }

    private String sentence(String said, boolean asKnown) {
        return started(asKnown ? ViewCaptions.asKnown(said.substring(0, said.length() - 1), true, texts) + "." : said);
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
}
