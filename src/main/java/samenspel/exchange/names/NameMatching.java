package samenspel.exchange.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Proposes which spellings may be the same organisation; nothing is ever joined here.
///
/// Every two are compared, in this order of reasons: equal but for accents, capitals, spacing and punctuation; but for
/// legal forms; but for the order of words; but for small words; an addition in brackets; initials; near spelling (Damerau 1964, Levenshtein 1966, in
/// the form that moves no letter twice), with 1 slip from 5 letters on, 2 from 9, 3 from 15; all words of one in the other.
/// Two of different numbers (school 1, school 2) are never proposed, nor for likeness only two that one list keeps apart.
/// Cost: n²/2 comparisons of a few machine words; 5,000 names take well under 2 s.
public final class NameMatching {
    private static final Comparator<NameProposal> LIKELIEST = Comparator.comparingDouble(NameProposal::score).reversed()
            .thenComparing(proposal -> proposal.first().text()).thenComparing(proposal -> proposal.second().text());

    private final List<NameForm> forms;
    private final Map<String, Integer> wordCounts = new HashMap<>();

    private NameMatching(List<WrittenName> spellings) {
        this.forms = spellings.stream().map(NameForm::of).filter(form -> !form.letters().isEmpty()).toList();
        forms.forEach(form -> form.meaning().forEach(word -> wordCounts.merge(word, 1, Integer::sum)));
    }

    /// Proposals of different spellings, the likeliest first; those of one score in the order of their letters.
    public static List<NameProposal> propose(List<WrittenName> spellings) {
        return new NameMatching(spellings).proposals();
    }

    /// Names to compare what somebody types with, one after the other.
    public static NameMatching among(List<String> names) {
        return new NameMatching(names.stream().map(name -> new WrittenName(name, List.of(), Set.of())).toList());
    }

    /// Which of the names may be the same as one that is typed, the likeliest first; the name is the first of each proposal.
    public List<NameProposal> like(String typed) {
        NameForm form = NameForm.of(new WrittenName(typed, List.of(), Set.of()));
        return form.letters().isEmpty() ? List.of()
                : forms.stream().flatMap(other -> propose(other, form).stream().map(found -> new NameProposal(other.spelling(), form.spelling(),
                        found.score(), found.likeness(), found.nameVerdict()))).sorted(LIKELIEST).toList();
    }

    private List<NameProposal> proposals() {
        List<NameProposal> proposals = new ArrayList<>();
        for (int first = 0; first < forms.size(); first++) {
            for (int second = first + 1; second < forms.size(); second++) {
                propose(forms.get(first), forms.get(second)).ifPresent(proposals::add);
            }
        }
        proposals.sort(LIKELIEST);
        return proposals;
    }

    private Optional<NameProposal> propose(NameForm one, NameForm two) {
        if (!one.mayBe(two)) {
            return Optional.empty();
        }
        Optional<Scored> scored = equal(one, two).or(() -> one.isListedBeside(two) ? Optional.empty() : like(one, two));
        boolean turned = one.spelling().lists().isEmpty() && !two.spelling().lists().isEmpty();
        return scored.map(found -> new NameProposal((turned ? two : one).spelling(), (turned ? one : two).spelling(), found.score(),
                found.likeness(), NameVerdict.OPEN));
    }

    private record Scored(double score, NameLikeness likeness) {
    }

    private static Optional<Scored> equal(NameForm one, NameForm two) {
        if (one.letters().equals(two.letters())) {
            return Optional.of(new Scored(1, NameLikeness.FOLDED));
        }
        if (one.bare().equals(two.bare()) && !one.bare().isEmpty()) {
            return Optional.of(new Scored(0.97, NameLikeness.LEGAL_FORM));
        }
        if (one.sorted().equals(two.sorted()) && !one.sorted().isEmpty()) {
            return Optional.of(new Scored(0.95, NameLikeness.WORD_ORDER));
        }
        boolean meant = one.meant().equals(two.meant()) && !one.meant().isEmpty();
        return meant ? Optional.of(new Scored(0.92, NameLikeness.SMALL_WORDS)) : Optional.empty();
    }

    private Optional<Scored> like(NameForm one, NameForm two) {
        if (one.isWithAddition(two) || two.isWithAddition(one)) {
            return Optional.of(new Scored(0.85, NameLikeness.ADDITION));
        }
        if (one.isInitialsOf(two) || two.isInitialsOf(one)) {
            return Optional.of(new Scored(0.7, NameLikeness.INITIALS));
        }
        int most = Math.min(EditDistance.allowed(one.bare()), EditDistance.allowed(two.bare()));
        int slips = one.isFarFrom(two, most) ? most + 1 : EditDistance.between(one.bare(), two.bare(), most);
        if (slips <= most) {
            int longest = Math.max(one.bare().length(), two.bare().length());
            return Optional.of(new Scored(0.9 - 0.9 * slips / longest, NameLikeness.NEAR));
        }
        return part(one, two);
    }

    /// All words that mean something of one in the other: two at least, or one that hardly any other name has.
    private Optional<Scored> part(NameForm one, NameForm two) {
        NameForm less = one.meaning().size() <= two.meaning().size() ? one : two;
        NameForm more = less == one ? two : one;
        if (less.meaning().isEmpty() || (less.wordMask() & ~more.wordMask()) != 0 || !more.meaning().containsAll(less.meaning())) {
            return Optional.empty();
        }
        String only = less.meaning().getFirst();
        boolean rare = less.meaning().size() > 1 || only.length() > 4 && wordCounts.get(only) <= 3;
        return rare ? Optional.of(new Scored(0.4 + 0.3 * less.meaning().size() / more.meaning().size(), NameLikeness.PART)) : Optional.empty();
    }
}
