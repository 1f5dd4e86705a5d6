package samenspel.study.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;

/// What somebody tells with a study. Words in which anybody may be named.
///
/// @param findings what somebody made of them, at most one of each kind, in order of the kinds
public record Story(List<KeptFinding> findings) {
    public static final Story NONE = new Story(List.of());

    public Story {
        List<KeptFinding> given = findings;
        findings = Stream.of(FindingKind.values()).flatMap(kind -> of(given, kind).stream()).toList();
    }

    /// The last of a kind.
    private static Optional<KeptFinding> of(List<KeptFinding> findings, FindingKind kind) {
        return findings.stream().filter(one -> one.kind() == kind).reduce((_, later) -> later);
    }

    public boolean isNone() {
        return findings.isEmpty();
    }

    /// With a finding in place of the one of its kind; one without words is the program's again.
    public Story with(KeptFinding finding) {
        Stream<KeptFinding> others = findings.stream().filter(one -> one.kind() != finding.kind());
        return new Story(finding.sentence().isEmpty() ? others.toList() : Stream.concat(others, Stream.of(finding)).toList());
    }

    /// Without what somebody wrote.
    public Story unwritten() {
        return NONE;
    }
}
