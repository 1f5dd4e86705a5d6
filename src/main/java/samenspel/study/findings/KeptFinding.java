package samenspel.study.findings;

import java.util.function.UnaryOperator;
import samenspel.claim.ClaimText;
import samenspel.network.OrganisationId;

/// What somebody made of a finding.
///
/// @param sentence with numbers by reference
public record KeptFinding(FindingKind kind, String sentence) {
    public KeptFinding {
        sentence = String.join(" ", sentence.strip().split("\\s+"));
    }

    /// With organisations by other ids in its numbers.
    public KeptFinding of(UnaryOperator<OrganisationId> ids) {
        return new KeptFinding(kind, ClaimText.of(sentence, ids));
    }
}
