package samenspel.exchange.found;

import java.util.List;
import java.util.Optional;
import samenspel.network.AttributeValue;

/// A node as a file has it.
///
/// @param id       unique within its graph
/// @param label    the id where the file gives none
/// @param times    when it was there, in the order of the file; empty if always
/// @param declared whether the file lists it as a node, or only names it as the end of a tie
/// @param line     where it stands, from 1; 0 where there are no lines
public record FoundNode(String id, String label, List<FoundAttribute> attributes, List<TimeSpan> times, boolean declared, int line) {
    public FoundNode {
        attributes = List.copyOf(attributes);
        times = List.copyOf(times);
    }

    /// The first value of an attribute.
    public Optional<AttributeValue> value(String name) {
        return attributes.stream().filter(attribute -> attribute.name().equals(name)).map(FoundAttribute::value).findFirst();
    }

    public boolean isThere(Moment moment) {
        return times.isEmpty() || times.stream().anyMatch(span -> span.has(moment));
    }
}
