package samenspel.exchange.assist;

import java.util.Optional;
import samenspel.exchange.Choices;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.table.Codes;

/// What somebody says of an import as a whole.
///
/// @param several   what several files, sheets or relations are; empty to guess
/// @param direction whether ties have one; empty to guess
/// @param names     which spellings are the same organisation
public record Decisions(Optional<Choices.Several> several, Optional<Choices.Direction> direction, Codes codes, NameDecisions names) {
    public static final Decisions NONE = new Decisions(Optional.empty(), Optional.empty(), Codes.USUAL, NameDecisions.NONE);

    public Decisions with(Codes others) {
        return new Decisions(several, direction, others, names);
    }

    public Decisions with(NameDecisions others) {
        return new Decisions(several, direction, codes, others);
    }

    public Decisions withSeveral(Optional<Choices.Several> other) {
        return new Decisions(other, direction, codes, names);
    }

    public Decisions withDirection(Optional<Choices.Direction> other) {
        return new Decisions(several, other, codes, names);
    }
}
