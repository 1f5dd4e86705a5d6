package samenspel.exchange.found;

import java.util.List;
import java.util.OptionalDouble;

/// A tie as a file has it, possibly one of several between the same two, or of a node with itself.
///
/// @param from     place of its node in the graph's list
/// @param to       place of its node in the graph's list
/// @param bothWays whether the file says of it that it has no direction, though it stands there once each way
/// @param value    as the file has it, 1 where it gives none; `NaN` where the file says it is not known
/// @param relation the relation, layer or matrix it belongs to; empty where the file has but one
/// @param wave     the wave it was measured in, as the file calls it; empty where the file does not say
/// @param times    when it was there, in the order of the file; empty if always
/// @param weight   the name of the attribute that is its value where that changes with time
/// @param line     where it stands, from 1; 0 where there are no lines
public record FoundTie(int from, int to, boolean directed, boolean bothWays, double value, String relation, String wave, List<TimeSpan> times,
                       List<FoundAttribute> attributes, String weight, int line) {
    public FoundTie {
        times = List.copyOf(times);
        attributes = List.copyOf(attributes);
    }

    public boolean isThere(Moment moment) {
        return times.isEmpty() || times.stream().anyMatch(span -> span.has(moment));
    }

    /// Whether an attribute is its strength, which changes with time.
    public boolean isTimedWeight(FoundAttribute attribute) {
        return attribute.when() != TimeSpan.ALWAYS && attribute.name().equalsIgnoreCase(weight) && Numbers.of(attribute.value()).isPresent();
    }

    /// What it is worth at a moment: the value a timed weight has then, or else the value it always has.
    public double valueAt(Moment moment) {
        return attributes.stream().filter(a -> isTimedWeight(a) && a.holds(moment, attributes))
                .map(a -> Numbers.of(a.value())).filter(OptionalDouble::isPresent).findFirst()
                .map(OptionalDouble::getAsDouble).orElse(value);
    }
}
