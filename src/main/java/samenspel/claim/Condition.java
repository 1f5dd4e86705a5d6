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
    private static final Pattern SIGN = Pattern.compile("[<>=≤≥]*");

    /// Such as `>`; empty for a range.
    String sign() {
        Matcher sign = SIGN.matcher(typed);
        return sign.lookingAt() ? sign.group() : "";
    }
}
