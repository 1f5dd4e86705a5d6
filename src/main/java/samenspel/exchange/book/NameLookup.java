package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import samenspel.exchange.names.EditDistance;
import samenspel.text.Folding;

/// Finds what a cell names: by its id, else by one of its names as written, else by one of its names however
/// it is spelt (case, accents, spacing). A name that several have finds none of them.
public final class NameLookup<T> {
    /// So many words are looked at for what they may have meant; further ones get no proposal.
    private static final int MOST_PROPOSALS = 2_000;

    private static final int LETTERS_A_SLIP = 5;
    private static final int MOST_SLIPS = 4;

    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, SequencedSet<T>> byName = new HashMap<>();
    private final Map<String, SequencedSet<T>> byFolded = new HashMap<>();
    private final Map<String, SequencedSet<T>> byOtherWord = new HashMap<>();
    private final List<Known<T>> known = new ArrayList<>();
    private final Map<String, Optional<T>> proposals = new HashMap<>();
    private final Map<T, String> labels = new HashMap<>();

    private record Known<T>(String folded, T thing) {
    }

    /// @param id    empty for what has none
    /// @param names the first is how it is called in lists and proposals
    public void add(T thing, String id, List<String> names) {
        byId.putIfAbsent(id, thing);
        labels.putIfAbsent(thing, names.getFirst());
        Set<String> folded = new HashSet<>();
        folded.add(Folding.fold(id));
        for (String name : names) {
            byName.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(thing);
            folded.add(Folding.fold(name));
        }
        folded.stream().filter(word -> !word.isEmpty()).sorted().forEach(word -> {
            byFolded.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(thing);
            known.add(new Known<>(word, thing));
        });
    }

    /// Words that also stand for it, where they are no name of anything.
    public void alsoCalled(T thing, List<String> words) {
        words.stream().map(Folding::fold).distinct()
                .forEach(word -> byOtherWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(thing));
    }

    public Optional<T> find(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String folded = Folding.fold(word);
        return Optional.ofNullable(byId.get(word)).or(() -> only(byName.get(word))).or(() -> byFolded.containsKey(folded)
                ? only(byFolded.get(folded)) : only(byOtherWord.get(folded)));
    }

    private static <T> Optional<T> only(SequencedSet<T> found) {
        return found == null || found.size() != 1 ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// Whether several have this name.
    public boolean isShared(String word) {
        return byFolded.getOrDefault(Folding.fold(word), new LinkedHashSet<>()).size() > 1;
    }

    /// What this word most probably means although it is spelt otherwise; empty if nothing or two things are near.
    public Optional<T> near(String word) {
        String folded = Folding.fold(word);
        if (proposals.size() >= MOST_PROPOSALS && !proposals.containsKey(folded)) {
            return Optional.empty();
        }
        return proposals.computeIfAbsent(folded, this::nearest);
    }

    /// How many slips a word may have to be taken for another: one in five letters, at least 1, at most 4; none
    /// in words of up to three letters, which are too often other words.
    private static int tolerance(String word) {
        return word.length() <= 3 ? 0 : Math.clamp(word.length() / LETTERS_A_SLIP, 1, MOST_SLIPS);
    }

    private Optional<T> nearest(String word) {
        int best = tolerance(word) + 1;
        SequencedSet<T> found = new LinkedHashSet<>();
        for (Known<T> one : known) {
            int distance = EditDistance.between(word, one.folded(), best);
            if (distance < best) {
                found.clear();
                best = distance;
            }
            if (distance == best && best <= tolerance(word)) {
                found.add(one.thing());
            }
        }
        return only(found);
    }

    public List<String> labels() {
        return known.stream().map(Known::thing).distinct().map(labels::get).toList();
    }

    /// The first of these words that finds a thing again; the last if none does.
    public String reference(T thing, List<String> words) {
        return words.stream().filter(word -> find(word.strip()).filter(thing::equals).isPresent()).findFirst().orElse(words.getLast());
    }
}
