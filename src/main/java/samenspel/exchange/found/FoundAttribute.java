package samenspel.exchange.found;

import java.util.List;
import samenspel.network.AttributeValue;

/// Something a file says of a node or a tie.
///
/// @param when the time for which it says so, [TimeSpan#ALWAYS] where the file does not speak of time
public record FoundAttribute(String name, AttributeValue value, TimeSpan when) {

    /// Whether it holds at a moment. One that ends where another of its name begins gives way to that.
    ///
    /// @param beside what is said of the same
    public boolean holds(Moment moment, List<FoundAttribute> beside) {
        boolean ends = when.to().equals(moment) && !when.from().equals(moment);
        return when.has(moment) && !(ends && beside.stream().anyMatch(other -> other.name.equals(name) && other.when.from().equals(moment) && other.when.has(moment)));
    }

    public static FoundAttribute of(String name, AttributeValue value) {
        return new FoundAttribute(name, value, TimeSpan.ALWAYS);
    }
}
