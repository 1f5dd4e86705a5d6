package samenspel.cli.call;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Arrangement;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Layouts;
import samenspel.text.Texts;

/// What a call of `layout` asks for.
///
/// @param arrangement empty when none is named
/// @param seed        empty when none is given
/// @param dials       as they are turned, [LayoutOptions#PLAIN] when they are not
/// @param stability   asks for a picture of each wave, 0 to 1
/// @param names       how organisations are called in a table: by their ids, unless names are to stay in
/// @param output      the file to make
public record LayoutCall(Optional<Arrangement> arrangement, Optional<Long> seed, LayoutOptions dials, Optional<Double> stability, NameMode names, Path output) {

    public static LayoutCall of(ParseResult call, Texts texts) throws Stop {
        String word = call.matchedOptionValue("--arrangement", null);
        Optional<Arrangement> arrangement = word == null ? Optional.empty() : Optional.of(NetworkLookup.arrangement(word, texts));
        LayoutOptions dials = new LayoutOptions(call.matchedOptionValue("--groups", 0.0),
                call.matchedOptionValue("--backbone", 1.0));
        return new LayoutCall(arrangement, Optional.ofNullable(call.matchedOptionValue("--seed", null)), dials,
                Optional.ofNullable(call.matchedOptionValue("--stability", null)),
                call.matchedOptionValue(NamesOption.OPTION, NameMode.FULL), call.matchedOptionValue("--output", null));
    }

    /// Whether places other than those of before are asked for.
    public boolean asksForNew() {
        return arrangement.isPresent() || seed.isPresent() || !dials.equals(LayoutOptions.PLAIN);
    }

    /// Whether the places are to follow from how firmly organisations are tied, and from nothing else.
    public boolean isByStress() {
        return arrangement.map(Arrangement.Stress.class::isInstance).orElse(true);
    }

    /// Whether they are to follow from all ties.
    public boolean followsAllTies() {
        return arrangement.map(asked -> asked.counted().isAll()).orElse(true);
    }

    public long seedOrUsual() {
        return seed.orElse(Layouts.USUAL_SEED);
    }

    /// Whether the output is to be a network's file and not a table.
    public boolean makesNetwork() {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
