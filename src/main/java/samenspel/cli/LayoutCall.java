package samenspel.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.picture.NameMode;
import samenspel.layout.Arrangement;
import samenspel.layout.Dials;
import samenspel.layout.Layouts;
import samenspel.text.Texts;

/// What a call of `layout` asks for.
///
/// @param arrangement empty when none is named
/// @param seed        empty when none is given
/// @param dials       as they are turned, [Dials#PLAIN] when they are not
/// @param stability   asks for a picture of each wave, 0 to 1
/// @param names       how organisations are called in a table: by their ids, unless names are to stay in
/// @param output      the file to make
record LayoutCall(Optional<Arrangement> arrangement, Optional<Long> seed, Dials dials, Optional<Double> stability, NameMode names, Path output) {

    static LayoutCall of(ParseResult call, Texts texts) throws Stop {
        String word = call.matchedOptionValue("--arrangement", null);
        Optional<Arrangement> arrangement = word == null ? Optional.empty() : Optional.of(Known.arrangement(word, texts));
        Dials dials = new Dials(call.matchedOptionValue("--groups", new Share(0)).value(),
                call.matchedOptionValue("--backbone", new Part(1)).value());
        return new LayoutCall(arrangement, Optional.ofNullable(call.matchedOptionValue("--seed", null)), dials,
                Optional.<Share>ofNullable(call.matchedOptionValue("--stability", null)).map(Share::value),
                call.matchedOptionValue(Discretion.OPTION, NameMode.FULL), call.matchedOptionValue("--output", null));
    }

    /// Whether places other than those of before are asked for.
    boolean asksForNew() {
        return arrangement.isPresent() || seed.isPresent() || !dials.equals(Dials.PLAIN);
    }

    /// Whether the places are to follow from how firmly organisations are tied, and from nothing else.
    boolean isByStress() {
        return arrangement.map(Arrangement.Stress.class::isInstance).orElse(true);
    }

    long seedOrUsual() {
        return seed.orElse(Layouts.USUAL_SEED);
    }

    /// Whether the output is to be a network's file and not a table.
    boolean makesNetwork() {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
