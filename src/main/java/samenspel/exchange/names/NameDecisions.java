package samenspel.exchange.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.exchange.found.AlikeNames;

/// What was decided about spellings, in the order in which it was.
///
/// Sameness carries over: if A is B and B is C, A is C. It never joins two that are said to be different; a decision that
/// would do so has no effect and is among the [#contradictions].
public record NameDecisions(List<Decision> decisions) {
    public static final NameDecisions NONE = new NameDecisions(List.of());

    /// @param kept        the spelling that is kept if they are the same
    /// @param nameVerdict not open
    public record Decision(String kept, String other, NameVerdict nameVerdict) {

        boolean isAbout(String one, String two) {
            return kept.equals(one) && other.equals(two) || kept.equals(two) && other.equals(one);
        }
    }

    public NameDecisions {
        decisions = List.copyOf(decisions);
    }

    /// The same with a decision about two spellings in the place of any former one; open takes it back.
    public NameDecisions with(String kept, String other, NameVerdict nameVerdict) {
        List<Decision> next = new ArrayList<>(decisions.stream().filter(decision -> !decision.isAbout(kept, other)).toList());
        if (nameVerdict != NameVerdict.OPEN && !kept.equals(other)) {
            next.add(new Decision(kept, other, nameVerdict));
        }
        return new NameDecisions(next);
    }

    /// The spelling that is kept of each that is the same as another; those that are kept are not in it.
    public SequencedMap<String, String> kept() {
        SpellingGroups alike = SpellingGroups.of(this);
        SequencedMap<String, String> kept = new LinkedHashMap<>();
        alike.spellings().stream().filter(spelling -> !alike.kept(spelling).equals(spelling))
                .forEach(spelling -> kept.put(spelling, alike.kept(spelling)));
        return Collections.unmodifiableSequencedMap(kept);
    }

    /// The spellings that are said to differ from others of the same letters.
    public Set<String> apart() {
        return decisions.stream().filter(decision -> decision.nameVerdict() == NameVerdict.DIFFERENT && AlikeNames.are(decision.kept(), decision.other()))
                .flatMap(decision -> Stream.of(decision.kept(), decision.other())).collect(Collectors.toSet());
    }

    /// Decisions for sameness that have no effect, since others say the two are different.
    public List<Decision> contradictions() {
        return SpellingGroups.of(this).contradictions();
    }

    /// What follows for two spellings.
    public NameVerdict verdict(String one, String two) {
        return SpellingGroups.of(this).verdict(one, two);
    }

    /// Proposals with what follows for each.
    public List<NameProposal> on(List<NameProposal> proposals) {
        SpellingGroups alike = SpellingGroups.of(this);
        return proposals.stream().map(proposal -> proposal.with(alike.verdict(proposal.first().text(), proposal.second().text()))).toList();
    }
}
