package samenspel.study.privacy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.text.ProgramWords;
import samenspel.text.Folding;

/// Finds in words that somebody wrote what tells which organisation is meant: its name, short name or id, or a word that only its name has. A word
/// that stands in three or more names, if only as a part, does not tell which one is meant, and one that sectors, layers or the program itself use is too
/// usual for that; an abbreviation is found in capitals. Where a study is confidential so are the words of the network's own name.
public final class NameWords {
    private static final int SHARED = 3;
    private static final int SHORTEST = 3;
    /// A word so long is found at the beginning of another, such as in a genitive, and a longer one anywhere in it.
    private static final int BEGINS = 5;
    private static final int WITHIN = 7;

    private final List<String> names;
    private final Set<String> words;
    private final Set<String> abbreviations;
    private final Set<String> shared;

    private NameWords(Network network) {
        Stream<String> ids = network.organisations().stream().map(one -> one.id().value()).filter(id -> id.length() >= SHORTEST && id.matches(".*\\p{L}.*\\p{N}.*"));
        names = Stream.concat(network.organisations().stream().flatMap(NameWords::called), ids).map(Folding::fold).filter(name -> !name.isBlank()).distinct().toList();
        List<String> each = network.organisations().stream().map(one -> Folding.fold(called(one).collect(Collectors.joining(" ")))).toList();
        List<String> all = network.organisations().stream().flatMap(NameWords::called).flatMap(name -> words(name).stream()).distinct().toList();
        Set<String> usual = Stream.concat(network.sectors().stream().map(sector -> sector.name()), network.layers().stream().map(layer -> layer.name()))
                .flatMap(name -> name.texts().stream()).flatMap(name -> words(name).stream()).map(Folding::fold).collect(Collectors.toSet());
        abbreviations = all.stream().filter(NameWords::isAbbreviation).filter(word -> each.stream().filter(name -> (" " + name + " ").contains(" " + Folding.fold(word) + " ")).count() < SHARED).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> folded = all.stream().filter(word -> !isAbbreviation(word)).map(Folding::fold).collect(Collectors.toCollection(LinkedHashSet::new));
        shared = folded.stream().filter(word -> each.stream().filter(name -> name.contains(word)).count() >= SHARED).collect(Collectors.toCollection(HashSet::new));
        words = folded.stream().filter(word -> !shared.contains(word) && !usual.contains(word)).filter(NameWords::isDistinctive).collect(Collectors.toCollection(LinkedHashSet::new));
        if (network.profile().confidential()) {
            network.profile().name().texts().stream().flatMap(name -> words(name).stream()).map(Folding::fold).filter(NameWords::isDistinctive).forEach(word -> {
                words.add(word);
                shared.remove(word);
            });
        }
    }

    public static NameWords of(Network network) {
        return new NameWords(network);
    }

    private static Stream<String> called(Organisation organisation) {
        return Stream.of(organisation.name(), organisation.shortName());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isBlank()).toList();
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= SHORTEST && word.codePoints().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter)) && word.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isDistinctive(String folded) {
        return folded.length() >= SHORTEST && folded.codePoints().anyMatch(Character::isLetter) && !ProgramWords.has(folded);
    }

    /// A whole name or short name; empty where there is none.
    public Optional<String> whole(String written) {
        String folded = " " + Folding.fold(written) + " ";
        return names.stream().filter(one -> folded.contains(" " + one + " ")).findFirst();
    }

    /// The first that tells who is meant, as far as it is a name or a word of one; empty where nothing does. Emphasis within a word does not hide it.
    public Optional<String> in(String written) {
        String bare = written.replaceAll("[*_`~\\p{Cf}]", "");
        List<String> tokens = words(bare);
        return whole(bare).or(() -> tokens.stream().filter(abbreviations::contains).findFirst()).or(() -> tokens.stream().filter(token -> isNaming(Folding.fold(token))).findFirst());
    }

    private boolean isNaming(String token) {
        return words.contains(token) || !ProgramWords.has(token) && !shared.contains(token) && words.stream().anyMatch(word -> word.length() >= BEGINS && token.startsWith(word) || word.length() >= WITHIN && token.contains(word));
    }
}
