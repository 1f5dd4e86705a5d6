package samenspel.exchange.harvest;

/// Something a file says of a node or a tie.
///
/// @param when the time for which it says so, [Span#ALWAYS] where the file does not speak of time
public record Attribute(String name, Value value, Span when) {

    public static Attribute of(String name, Value value) {
        return new Attribute(name, value, Span.ALWAYS);
    }
}
