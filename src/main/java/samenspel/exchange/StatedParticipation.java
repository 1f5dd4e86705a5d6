package samenspel.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.exchange.book.CellTerms;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.TimeSpan;
import samenspel.network.Participation;
import samenspel.text.Folding;
import samenspel.text.Spot;

/// Who took part in which wave, as columns of lists of organisations say it: `deelname 2019`, `respons t1`, `actief in 2019?`.
///
/// Of whom nothing stands in such a column it is not known what they would have said.
final class StatedParticipation {
    private static final Pattern FILLING = Pattern.compile("\\b(de|het|een|the|a|was|is|were|heeft|has|had|of|op|at|on|van|jaar|year|wave|golf|meting|ronde|round|peiling|aan|to|vragenlijst|enquete|questionnaire|survey)\\b");
    private static final Set<String> ANSWERED = Set.of("respons", "response", "responded", "respondent", "geantwoord", "beantwoord", "antwoord", "answered", "answer", "ingevuld",
            "deelgenomen", "nam deel", "deelname", "deed mee", "meegedaan", "took part", "participated", "completed", "filled in", "gereageerd", "replied", "returned", "geretourneerd");
    /// The same only where the heading names a wave.
    private static final Set<String> ANSWERED_THEN = Set.of("", "deelnemer", "deelnemend", "neemt deel", "doet mee", "mee", "participant", "participation", "participates",
            "participating", "participatie", "takes part", "part");
    private static final Set<String> SILENT = Set.of("non respons", "non response", "nonrespons", "nonresponse", "geen respons", "geen antwoord", "no response", "no answer",
            "niet geantwoord", "niet ingevuld", "niet deelgenomen", "not answered", "did not answer", "did not respond");
    private static final Set<String> THERE = Set.of("in", "in netwerk", "in network", "aanwezig", "present", "actief", "active",
            "lid", "lid netwerk", "netwerklid", "member", "network member", "bestaat", "bestond", "exists", "existed",
            "aangesloten", "deel netwerk", "netwerk", "network");
    private static final Set<String> GONE = Set.of("afwezig", "absent", "niet in netwerk", "not in network", "niet in", "not in");
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "1", "true", "waar", "v", "✓", "✔", "actief", "active", "aanwezig", "present", "lid", "member");
    private static final Set<String> NO = Set.of("nee", "neen", "n", "no", "0", "false", "onwaar", "niet");
    private static final Set<String> NOT_THERE = Set.of("niet in netwerk", "niet in het netwerk", "not in network", "not in the network", "niet actief", "inactief", "not active",
            "inactive", "niet aanwezig", "not present", "geen lid", "no member");

    private final SequencedMap<String, Map<Said, String>> columns = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final SequencedSet<String> used = new LinkedHashSet<>();

    /// @param wave of the network that says it; empty for what any says first
    private record Said(String identity, String wave) {
    }

    /// What yes and no mean under a heading.
    private record Meaning(Participation yes, Participation no) {
        static Optional<Meaning> of(String heading, boolean dated) {
            if (ANSWERED.contains(heading) || dated && ANSWERED_THEN.contains(heading)) {
                return Optional.of(new Meaning(Participation.ANSWERED, Participation.NOT_ANSWERED));
            }
            if (SILENT.contains(heading)) {
                return Optional.of(new Meaning(Participation.NOT_ANSWERED, Participation.ANSWERED));
            }
            return !dated ? Optional.empty() : THERE.contains(heading) ? Optional.of(new Meaning(Participation.ANSWERED, Participation.ABSENT))
                    : GONE.contains(heading) ? Optional.of(new Meaning(Participation.ABSENT, Participation.ANSWERED)) : Optional.empty();
        }

        Optional<Participation> of(String word) {
            return YES.contains(word) ? Optional.of(yes) : NO.contains(word) ? Optional.of(no)
                    : NOT_THERE.contains(word) ? Optional.of(Participation.ABSENT) : CellTerms.PARTICIPATION.meaning(word);
        }
    }

    StatedParticipation(List<PlacedGraph> graphs) {
        graphs.forEach(placed -> placed.graph().nodes().forEach(node -> add(placed, node)));
    }

    private void add(PlacedGraph placed, FoundNode node) {
        for (FoundAttribute attribute : node.attributes()) {
            listed.add(placed.identity(node));
            if (attribute.when() == TimeSpan.ALWAYS && !AttributeWords.isKnown(attribute.name())) {
                Map<Said, String> words = columns.computeIfAbsent(attribute.name(), _ -> new LinkedHashMap<>());
                List.of(placed.wave(), "").forEach(wave -> words.putIfAbsent(new Said(placed.identity(node), wave), Folding.fold(attribute.value().toString())));
            }
        }
    }

    /// Whoever did not simply answer in a wave, by what identifies it. A column that names the wave goes before one that names none.
    Map<String, Participation> in(String wave) {
        Map<String, Participation> found = new LinkedHashMap<>();
        for (boolean dated : new boolean[] {false, true}) {
            columns.forEach((name, words) -> heading(name, wave, dated).flatMap(rest -> Meaning.of(rest, dated)).filter(meaning -> isUnderstood(name, words, meaning))
                    .ifPresent(meaning -> {
                        used.add(name);
                        listed.forEach(identity -> found.put(identity, word(words, identity, wave).flatMap(meaning::of).orElse(Participation.NOT_ANSWERED)));
                    }));
        }
        found.values().removeIf(Participation.ANSWERED::equals);
        return found;
    }

    private static Optional<String> word(Map<Said, String> words, String identity, String wave) {
        return Optional.ofNullable(words.get(new Said(identity, wave))).or(() -> Optional.ofNullable(words.get(new Said(identity, ""))));
    }

    /// What a heading says beside the name of a wave.
    private static Optional<String> heading(String name, String wave, boolean dated) {
        String folded = Folding.fold(name);
        String number = wave.matches("\\d{1,2}") ? "(t|w|m|wave|golf|meting|ronde|round)? ?" : "";
        String rest = folded.replaceAll("(?<![\\p{L}\\d])" + number + Pattern.quote(Folding.fold(wave)) + "(?![\\p{L}\\d])", " ");
        boolean named = !wave.isBlank() && !rest.equals(folded);
        return named == dated ? Optional.of(FILLING.matcher(rest).replaceAll(" ").strip().replaceAll(" +", " ").replaceFirst("(?<=\\p{L}) in$", "")) : Optional.empty();
    }

    /// Whether all that stands in a column says who took part. Under the name of a wave alone numbers may be anything.
    private static boolean isUnderstood(String name, Map<Said, String> words, Meaning meaning) {
        boolean bare = Folding.fold(name).chars().noneMatch(Character::isLetter);
        return words.values().stream().allMatch(word -> meaning.of(word).isPresent()) && (!bare || words.values().stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter)));
    }

    /// Says from which columns it was read.
    void account(Ledger ledger) {
        if (!used.isEmpty()) {
            ledger.noted(ImportReason.PARTICIPATION_STATED, Spot.NOWHERE, String.join(", ", used));
        }
    }
}
