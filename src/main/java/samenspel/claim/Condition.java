package samenspel.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.measure.NumberRange;

/// What a number is said to be, such as more than half.
///
/// @param typed  as it stands in the text, such as `>50%`
/// @param wanted the numbers that meet it; of two numbers, how much more the first may be
/// @param other  the number it is held against
public record Condition(String typed, NumberRange wanted, Optional<Reference> other) {
    static final String PERCENT = "%";
    /// Numbers that can only be meant from 0 to 1, such as `<0.1`.
    private static final Pattern FRACTION = Pattern.compile("[^\\d.,]*(0|0?[.,]\\d+)([^\\d.,]+(0|0?[.,]\\d+))?\\s*");
    private static final Pattern SIGN = Pattern.compile("[<>=≤≥]*");

    /// Such as `>`; empty for a range.
    String sign() {
        Matcher sign = SIGN.matcher(typed);
        return sign.lookingAt() ? sign.group() : "";
    }

    /// Held against another number.
    Condition against(Reference reference) {
        return new Condition(sign() + " " + reference.written(), wanted, Optional.of(reference));
    }

    /// Refuses what says nothing of a number of this kind: that a count is more than 50 %, or a share of 0.61 less than 50.
    ///
    /// @param with of what it is held against
    void isOf(NumberUnit unit, Optional<NumberUnit> with) throws NoNumber {
        boolean share = unit == NumberUnit.SHARE;
        if (with.isPresent() && !unit.isComparedWith(with.get())) {
            throw new NoNumber(ClaimReason.OTHER_KIND, typed);
        }
        if (with.isEmpty() && typed.contains(PERCENT) != share && !(share && FRACTION.matcher(typed).matches())) {
            throw new NoNumber(share ? ClaimReason.NO_PERCENT : ClaimReason.NOT_IN_PERCENT, typed);
        }
    }

}
