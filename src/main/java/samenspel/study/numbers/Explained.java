package samenspel.study.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.measure.MeasureWords;
import samenspel.measure.OrganisationMeasure;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.UnknownPairs;
import samenspel.text.Texts;

/// A measure in words, wherever it is taken.
///
/// @param word     what it is called
/// @param asks     the question it answers
/// @param scale    what its numbers go from and to, and of whom; may be empty
/// @param saysNot  what it does not say, the end of a sentence that begins so
/// @param unknown  what it makes of ties that are not known
public record Explained(String word, String asks, String scale, String saysNot, String unknown, MeasureFacts facts) {

    public static Explained of(MeasureWords measure, Texts texts) {
        return of(measure, unknownKey(measure), texts);
    }

    /// @param unknown what is made of unknown pairs, where that is chosen
    public static Explained of(MeasureWords measure, UnknownPairs unknown, Texts texts) {
        return of(measure, unknown.key(), texts);
    }

    private static Explained of(MeasureWords measure, String unknownKey, Texts texts) {
        String scale = texts.has(measure.scaleKey()) ? texts.get(measure.scaleKey()) : "";
        return new Explained(texts.get(measure.nameKey()), texts.get(measure.asksKey()), scale, texts.get(measure.notKey()), texts.get(unknownKey),
                MeasureFacts.of(measure));
    }

    private static String unknownKey(MeasureWords measure) {
        return switch (measure) {
            case NetworkMeasure whole -> whole.unknownPairs().key();
            case FurtherMeasure.UNKNOWN_TIES -> "measure.unknown.counted";
            case FurtherMeasure.LOSS, FurtherMeasure.JACCARD -> "measure.unknown.in-base";
            case OrganisationMeasure change when change.needsChange() -> "measure.unknown.neither";
            default -> UnknownPairs.NOT_TIED.key();
        };
    }

    /// The field's term, where the word does not begin with it.
    public Optional<String> term() {
        return Optional.of(facts.term()).filter(term -> !word.regionMatches(true, 0, term, 0, term.length()));
    }

    /// The word within a sentence, with the field's term behind it, such as “Go-between” (betweenness).
    public String quoted(Texts texts) {
        return term().map(term -> texts.get("explain.quoted.term", word, term)).orElseGet(() -> texts.get("explain.quoted", word));
    }

    /// A line each: the question with the scale, what it does not say, unknown ties, and what follows.
    public List<String> lines(Texts texts) {
        return Stream.concat(Stream.of(scale.isEmpty() ? asks : asks + " " + scale, texts.get("explain.not.line", saysNot), unknown,
                texts.get("explain.term", facts.term())), behind(texts).stream()).toList();
    }

    /// A line each: the formula, what its symbols stand for, and the source.
    public List<String> behind(Texts texts) {
        String formula = facts.formula().isEmpty() ? texts.get("explain.formula.count") : texts.get("explain.formula", facts.formula());
        String symbols = facts.symbols().isEmpty() ? "" : texts.get("explain.symbols", facts.symbolWords(texts));
        String source = facts.sources().isEmpty() ? texts.get("explain.source.own")
                : texts.get("explain.source", facts.sources().stream().map(MeasureFacts.Source::reference).collect(Collectors.joining(" ")));
        return Stream.of(formula, symbols, source).filter(line -> !line.isEmpty()).toList();
    }
}
