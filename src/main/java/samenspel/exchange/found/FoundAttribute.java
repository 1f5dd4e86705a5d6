package samenspel.exchange.found;

import samenspel.network.AttributeValue;

/// Something a file says of a node or a tie.
///
/// @param when the time for which it says so, [TimeSpan#ALWAYS] where the file does not speak of time
public record FoundAttribute(String name, AttributeValue value, TimeSpan when) {

    public static FoundAttribute of(String name, AttributeValue value) {
        return new FoundAttribute(name, value, TimeSpan.ALWAYS);
    }
}
