package samenspel.exchange.plan;

import java.util.Optional;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.table.AnswerCodes;

/// What somebody says of an import as a whole.
///
/// @param several   what several files, sheets or relations are; empty to guess
/// @param direction whether ties have one; empty to guess
/// @param names     which spellings are the same organisation
public record ImportDecisions(Optional<ImportChoices.Several> several, Optional<ImportChoices.Direction> direction, AnswerCodes codes, NameDecisions names) {
    public static final ImportDecisions NONE = new ImportDecisions(Optional.empty(), Optional.empty(), AnswerCodes.USUAL, NameDecisions.NONE);

    public ImportDecisions with(AnswerCodes others) {
        return new ImportDecisions(several, direction, others, names);
    }

    public ImportDecisions with(NameDecisions others) {
        return new ImportDecisions(several, direction, codes, others);
    }

    public ImportDecisions withSeveral(Optional<ImportChoices.Several> other) {
        return new ImportDecisions(other, direction, codes, names);
    }

    public ImportDecisions withDirection(Optional<ImportChoices.Direction> other) {
        return new ImportDecisions(several, other, codes, names);
    }
}
