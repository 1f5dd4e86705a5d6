package samenspel.exchange.plan;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.survey.AnswerCodes;

/// What somebody says of an import as a whole.
///
/// @param several   what several files, sheets or relations are; empty to guess
/// @param direction whether ties have one; empty to guess
/// @param names     which spellings are the same organisation
/// @param settled   which doubts are no more, because somebody said that the guess is right
public record ImportDecisions(Optional<ImportChoices.Several> several, Optional<ImportChoices.Direction> direction, AnswerCodes codes, NameDecisions names,
                              Set<ImportDoubt.Settled> settled) {
    public static final ImportDecisions NONE = new ImportDecisions(Optional.empty(), Optional.empty(), AnswerCodes.USUAL, NameDecisions.NONE, Set.of());

    public ImportDecisions {
        settled = Set.copyOf(settled);
    }

    public ImportDecisions with(AnswerCodes others) {
        return new ImportDecisions(several, direction, others, names, settled);
    }

    public ImportDecisions with(NameDecisions others) {
        return new ImportDecisions(several, direction, codes, others, settled);
    }

    public ImportDecisions withSeveral(Optional<ImportChoices.Several> other) {
        return new ImportDecisions(other, direction, codes, names, settled);
    }

    public ImportDecisions withDirection(Optional<ImportChoices.Direction> other) {
        return new ImportDecisions(several, other, codes, names, settled);
    }

    /// The same, with a guess said to be right.
    public ImportDecisions settle(ImportDoubt doubt) {
        Set<ImportDoubt.Settled> more = new LinkedHashSet<>(settled);
        more.addAll(doubt.settled());
        return new ImportDecisions(several, direction, codes, names, more);
    }
}
