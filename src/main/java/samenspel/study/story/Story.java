package samenspel.study.story;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.network.OrganisationId;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;

/// What somebody tells with a study. Words in which anybody may be named.
///
/// @param findings what somebody made of them, at most one of each kind, in order of the kinds
/// @param scenes   in the order in which they are told
public record Story(List<KeptFinding> findings, List<Scene> scenes) {
    public static final Story NONE = new Story(List.of(), List.of());

    public Story {
        List<KeptFinding> given = findings;
        scenes = List.copyOf(scenes);
        findings = Stream.of(FindingKind.values()).flatMap(kind -> of(given, kind).stream()).toList();
    }

    /// The last of a kind.
    private static Optional<KeptFinding> of(List<KeptFinding> findings, FindingKind kind) {
        return findings.stream().filter(one -> one.kind() == kind).reduce((_, later) -> later);
    }

    public boolean isNone() {
        return findings.isEmpty() && scenes.isEmpty();
    }

    /// Whether some scene is not passed over.
    public boolean isTellable() {
        return scenes.stream().anyMatch(scene -> !scene.hidden());
    }

    /// With a finding in place of the one of its kind; one without words is the program's again.
    public Story with(KeptFinding finding) {
        Stream<KeptFinding> others = findings.stream().filter(one -> one.kind() != finding.kind());
        return new Story(finding.sentence().isEmpty() ? others.toList() : Stream.concat(others, Stream.of(finding)).toList(), scenes);
    }

    /// With its scenes changed.
    public Story with(SceneChange change) {
        return new Story(findings, change.in(scenes));
    }

    /// With organisations by other ids, where they are chosen and in the numbers of its words.
    public Story of(UnaryOperator<OrganisationId> ids) {
        return new Story(findings.stream().map(one -> one.of(ids)).toList(), scenes.stream().map(scene -> scene.of(ids)).toList());
    }

    /// Numbers, from 1, of the scenes in which somebody is chosen or a number is theirs.
    public List<Integer> with(OrganisationId one) {
        return IntStream.range(0, scenes.size()).filter(at -> scenes.get(at).has(one)).mapToObj(at -> at + 1).toList();
    }

    /// The scene of a number, from 1; empty where there is none.
    public Optional<Scene> scene(int number) {
        return number >= 1 && number <= scenes.size() ? Optional.of(scenes.get(number - 1)) : Optional.empty();
    }

    /// How many remarks stand beside its scenes.
    public int remarks() {
        return scenes.stream().mapToInt(scene -> scene.remarks().size()).sum();
    }

    /// Without what somebody wrote.
    public Story unwritten() {
        return NONE;
    }
}
