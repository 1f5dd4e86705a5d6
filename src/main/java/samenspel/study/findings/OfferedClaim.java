package samenspel.study.findings;

import java.util.List;
import java.util.Optional;
import samenspel.claim.ClaimBase;
import samenspel.claim.Quantity;
import samenspel.claim.Reference;
import samenspel.text.Texts;

/// A claim that may be put into a text, of the numbers that stand in it.
public enum OfferedClaim {
    MORE_THAN_HALF(">50%"),
    LESS_THAN_HALF("<50%"),
    /// The first number against the second.
    MORE_THAN_SECOND(">"),
    LESS_THAN_SECOND("<");

    private final String condition;

    OfferedClaim(String condition) {
        this.condition = condition;
    }

    /// Whether it takes two numbers.
    public boolean needsSecond() {
        return this == MORE_THAN_SECOND || this == LESS_THAN_SECOND;
    }

    /// As it stands in a menu.
    public String label(ClaimBase base, Texts texts) {
        String label = texts.get("claim.offer.claim." + this);
        return needsSecond() ? label : texts.get("claim.offer.with-base", label, texts.get("claim.base." + base));
    }

    /// Its words and what they are held against; empty where the text has not the numbers for it.
    ///
    /// @param standing references of the text, in its order
    public Optional<String> typed(List<Reference> standing, ClaimBase base, Texts texts) {
        List<Reference> numbers = standing.stream().filter(one -> !(one.quantity() instanceof Quantity.OfNames)).map(OfferedClaim::bare).distinct().toList();
        if (numbers.size() < (needsSecond() ? 2 : 1)) {
            return Optional.empty();
        }
        String against = needsSecond() ? condition + " " + numbers.get(1).written() : condition;
        return Optional.of("[" + texts.get("claim.offer.words." + this) + "]{" + numbers.getFirst().written() + " " + against + " of " + base.word() + "}");
    }

    private static Reference bare(Reference one) {
        return Reference.of(one.quantity(), one.subject(), one.whom(), one.waves());
    }
}
