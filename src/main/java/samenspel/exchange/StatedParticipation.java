package samenspel.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import samenspel.exchange.book.ParticipationWords;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.TimeSpan;
import samenspel.network.Participation;
import samenspel.exchange.found.Numbers;
import samenspel.text.Folding;
import samenspel.text.Spot;

/// Who took part in which wave, as columns of lists of organisations say it: `deelname 2019`, `respons t1`, `actief in 2019?`.
///
/// Of whom nothing stands in such a column it is not known what they would have said.
final class StatedParticipation {
    private final SequencedMap<String, Map<Said, String>> columns = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final SequencedSet<String> used = new LinkedHashSet<>();

    /// @param wave of the network that says it; empty for what any says first
    private record Said(String identity, String wave) {
    }

    /// @param waves their names; none where all is of one wave
    StatedParticipation(List<PlacedGraph> graphs, Collection<String> waves) {
        List<String> named = waves.isEmpty() ? List.of("") : List.copyOf(waves);
        graphs.stream().flatMap(placed -> placed.graph().nodeAttributes().stream()).distinct().filter(name -> !AttributeWords.isKnown(name) && saysSo(name, named))
                .forEach(name -> columns.put(name, new HashMap<>()));
        if (!columns.isEmpty()) {
            graphs.forEach(placed -> placed.graph().nodes().forEach(node -> add(placed, node)));
        }
    }

    private static boolean saysSo(String heading, List<String> waves) {
        return waves.stream().anyMatch(wave -> ParticipationWords.of(heading, wave, true).or(() -> ParticipationWords.of(heading, wave, false)).isPresent());
    }

    private void add(PlacedGraph placed, FoundNode node) {
        if (node.declared() || !node.attributes().isEmpty()) {
            listed.add(placed.identity(node));
        }
        for (FoundAttribute attribute : node.attributes()) {
            Map<Said, String> words = columns.get(attribute.name());
            if (words != null && attribute.when() == TimeSpan.ALWAYS) {
                List.of(placed.wave(), "").forEach(wave -> words.putIfAbsent(new Said(placed.identity(node), wave), attribute.value().toString().strip()));
            }
        }
    }

    /// Whoever did not simply answer in a wave, by what identifies it. A column that names the wave goes before one that names none.
    Map<String, Participation> in(String wave) {
        Map<String, Participation> found = new LinkedHashMap<>();
        for (boolean dated : new boolean[] {false, true}) {
            columns.forEach((name, words) -> ParticipationWords.of(name, wave, dated).filter(meaning -> isUnderstood(name, words, meaning))
                    .ifPresent(meaning -> {
                        used.add(name);
                        Function<String, Optional<String>> word = in(words, wave);
                        listed.forEach(identity -> found.put(identity, word.apply(identity).flatMap(meaning::of).orElse(Participation.NOT_ANSWERED)));
                    }));
        }
        found.values().removeIf(Participation.ANSWERED::equals);
        return found;
    }

    /// What a column says of somebody. Where it speaks of others in the same wave, what it says of another wave is not meant.
    private static Function<String, Optional<String>> in(Map<Said, String> words, String wave) {
        boolean own = words.keySet().stream().anyMatch(said -> said.wave().equals(wave));
        return identity -> Optional.ofNullable(words.get(new Said(identity, own ? wave : "")));
    }

    /// Whether what stands in a column says who took part: all of it under the name of a wave alone, where numbers may be anything,
    /// and else at least half.
    private static boolean isUnderstood(String name, Map<Said, String> words, ParticipationWords meaning) {
        boolean bare = Folding.fold(name).chars().noneMatch(Character::isLetter);
        long understood = words.values().stream().filter(word -> meaning.of(word).isPresent()).count();
        return bare ? understood == words.size() && !words.values().stream().allMatch(Numbers::isNumber) : understood * 2 >= words.size();
    }

    /// Says from which columns it was read.
    void account(Ledger ledger) {
        if (!used.isEmpty()) {
            ledger.noted(ImportReason.PARTICIPATION_STATED, Spot.NOWHERE, String.join(", ", used));
        }
    }
}
