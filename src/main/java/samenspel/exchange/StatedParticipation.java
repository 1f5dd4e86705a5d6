package samenspel.exchange;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern AND = Pattern.compile("(?iU)[,;/&+]|\\b(en|and)\\b");

    private static final Pattern BOTH = Pattern.compile("(beide|allebei|both)( .*)?");
    private static final Pattern ALL = Pattern.compile("(alle|all|elke?|every)( .*)?");
    private static final Set<String> NONE = Set.of("geen", "geen van beide", "none", "neither", "nooit", "never");
    private static final Pattern ONLY = Pattern.compile("(?iU)\\b(alleen|enkel|only|in)\\b");

    private final SequencedMap<String, Map<Said, String>> columns = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final SequencedSet<String> waves = new LinkedHashSet<>();
    private final WavesOfNetwork times;
    private final SequencedSet<String> used = new LinkedHashSet<>();

    /// @param wave of the network that says it; empty for what any says first
    private record Said(String identity, String wave) {
    }

    StatedParticipation(List<PlacedGraph> graphs, WavesOfNetwork times) {
        this.times = times;
        waves.addAll(times.names().isEmpty() ? List.of("") : times.names());
        Set<String> telling = telling(graphs);
        graphs.stream().flatMap(placed -> placed.graph().nodeAttributes().stream()).distinct().filter(name -> !AttributeWords.isKnown(name) && (telling.contains(name) || saysSo(name)))
                .forEach(name -> columns.put(name, new HashMap<>()));
        if (!columns.isEmpty()) {
            graphs.forEach(placed -> placed.graph().nodes().forEach(node -> add(placed, node)));
        }
    }

    /// The columns in which nothing stands but words that may say whether somebody answered.
    private static Set<String> telling(List<PlacedGraph> graphs) {
        Map<String, Boolean> found = new HashMap<>();
        graphs.forEach(placed -> placed.graph().nodes().forEach(node -> node.attributes().forEach(attribute ->
                found.merge(attribute.name(), found.getOrDefault(attribute.name(), true) && ParticipationWords.mayTell(attribute.value().toString()), Boolean::logicalAnd))));
        found.values().removeIf(tells -> !tells);
        return found.keySet();
    }

    private boolean saysSo(String heading) {
        return waves.stream().anyMatch(wave -> ParticipationWords.of(heading, wave, true).or(() -> ParticipationWords.of(heading, wave, false)).isPresent());
    }

    private void add(PlacedGraph placed, FoundNode node) {
        if (node.declared() || !node.attributes().isEmpty()) {
            listed.add(placed.identity(node));
        }
        for (FoundAttribute attribute : node.attributes()) {
            Map<Said, String> words = columns.get(attribute.name());
            if (words != null) {
                in(placed, attribute).forEach(wave -> words.putIfAbsent(new Said(placed.identity(node), wave), attribute.value().toString().strip()));
            }
        }
    }

    private List<String> in(PlacedGraph placed, FoundAttribute attribute) {
        return attribute.when() == TimeSpan.ALWAYS ? List.of(placed.wave(), "") : waves.stream().filter(wave -> times.momentOf(wave).filter(attribute.when()::has).isPresent()).toList();
    }

    /// Whoever did not simply answer in a wave, by what identifies it. A column that names the wave goes before one that names none.
    Map<String, Participation> in(String wave) {
        Map<String, Participation> found = new LinkedHashMap<>();
        for (boolean dated : new boolean[] {false, true}) {
            columns.forEach((name, words) -> meaning(name, words, wave, dated).ifPresent(meaning -> {
                used.add(name);
                found.putAll(of(meaning, words, wave));
            }));
        }
        found.values().removeIf(Participation.ANSWERED::equals);
        return found;
    }

    private Optional<ParticipationWords> meaning(String name, Map<Said, String> words, String wave, boolean dated) {
        if (words.keySet().stream().noneMatch(said -> said.wave().isEmpty() || said.wave().equals(wave))) {
            return Optional.empty();
        }
        return ParticipationWords.of(name, wave, dated).filter(meaning -> isUnderstood(name, words, meaning) || !dated && nameWaves(words))
                .or(() -> ParticipationWords.told(name, wave, dated, words.values()));
    }

    private Map<String, Participation> of(ParticipationWords meaning, Map<Said, String> words, String wave) {
        Map<String, Participation> found = new HashMap<>();
        boolean inCells = nameWaves(words);
        Participation blank = meaning.blank(inCells ? List.of() : words.values());
        Function<String, Optional<String>> word = in(words, wave);
        listed.forEach(identity -> found.put(identity, word.apply(identity).map(cell -> inCells ? waves(cell).contains(wave) ? meaning.yes() : meaning.no()
                : meaning.of(cell).orElse(Participation.NOT_ANSWERED)).orElse(blank)));
        return found;
    }

    /// Whether cells name the waves that are meant: `2018, 2019`.
    private boolean nameWaves(Map<Said, String> words) {
        return !waves.contains("") && !words.isEmpty() && words.values().stream().allMatch(cell -> waves.containsAll(waves(cell)))
                && words.values().stream().anyMatch(cell -> !waves(cell).isEmpty());
    }

    private List<String> waves(String cell) {
        String word = Folding.fold(cell);
        if (BOTH.matcher(word).matches() && waves.size() == 2 || ALL.matcher(word).matches()) {
            return List.copyOf(waves);
        }
        if (NONE.contains(word)) {
            return List.of();
        }
        return Stream.of(AND.split(ONLY.matcher(cell).replaceAll(""))).map(String::strip).toList();
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
