package samenspel.study.findings;

/// What somebody made of a finding.
///
/// @param sentence with numbers by reference
public record KeptFinding(FindingKind kind, String sentence) {
    public KeptFinding {
        sentence = String.join(" ", sentence.strip().split("\\s+"));
    }
}
