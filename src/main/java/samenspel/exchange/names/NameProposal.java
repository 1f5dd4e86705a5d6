package samenspel.exchange.names;

/// Two spellings that may be the same organisation.
///
/// @param first   the one to keep: listed rather than not, else written earlier
/// @param score       from above 0 (hardly alike) to 1 (alike in all but accents and the like)
/// @param nameVerdict what was decided, also by way of others: if A is B and B is C, A is C
public record NameProposal(WrittenName first, WrittenName second, double score, NameLikeness likeness, NameVerdict nameVerdict) {

    NameProposal with(NameVerdict other) {
        return new NameProposal(first, second, score, likeness, other);
    }
}
