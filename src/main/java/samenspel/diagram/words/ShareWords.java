package samenspel.diagram.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Shares as people say them: `nearly a third` for 32 %.
final class ShareWords {
    /// How far a share may be from the fraction by which it is called, and from one that is called without `nearly`.
    private static final double NEAR = 0.02;
    private static final double SAME = 0.005;
    private static final List<Fraction> FRACTIONS = List.of(new Fraction("tenth", 0.1), new Fraction("fifth", 0.2), new Fraction("quarter", 0.25), new Fraction("third", 1 / 3.0),
            new Fraction("two-fifths", 0.4), new Fraction("half", 0.5), new Fraction("three-fifths", 0.6), new Fraction("two-thirds", 2 / 3.0), new Fraction("three-quarters", 0.75));
    private static final double HALF = 0.5;
    private static final double THREE_QUARTERS = 0.75;

    private record Fraction(String word, double value) {
    }

    private final Texts texts;

    ShareWords(Language language) {
        this.texts = Texts.in(language);
    }

    /// @param share from 0 to 1
    String of(double share) {
        return FRACTIONS.stream().filter(fraction -> Math.abs(share - fraction.value) <= NEAR).findFirst().map(fraction -> near(share, fraction))
                .orElseGet(() -> share > THREE_QUARTERS ? more("three-quarters") : share > HALF ? more("half") : texts.get("share.percent", share));
    }

    /// Words that are true of both, if there are any.
    Optional<String> ofBoth(double one, double other) {
        double least = Math.min(one, other);
        return of(one).equals(of(other)) ? Optional.of(of(one)) : Stream.of("three-quarters", "half").filter(fraction -> least > (fraction.equals("half") ? HALF : THREE_QUARTERS) + NEAR)
                .findFirst().map(this::more);
    }

    private String near(double share, Fraction fraction) {
        String word = texts.get("share." + fraction.word);
        return Math.abs(share - fraction.value) <= SAME ? word : texts.get(share < fraction.value ? "share.nearly" : "share.over", word);
    }

    private String more(String fraction) {
        return texts.get("share.more", texts.get("share." + fraction));
    }
}
