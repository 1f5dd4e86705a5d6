package samenspel.exchange.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.text.Folding;

/// A spelling as it is compared.
///
/// @param letters  folded, without spaces
/// @param plain    these without what stands in brackets at the end; empty if nothing does
/// @param bare     the same without legal forms
/// @param sorted   its words without legal forms, in order of their letters
/// @param meaning  the same without small words, each once
/// @param meant    these as one text
/// @param numbers  its numbers, in their order
/// @param initials the first letters of its words, with small words and without
/// @param mask     which letters it has, a bit each
/// @param pairMask which pairs of letters that follow one another it may have, a bit each
/// @param wordMask which words it may have, a bit each
record NameForm(WrittenName spelling, String letters, String plain, String bare, String sorted, List<String> meaning, String meant, String numbers,
            Set<String> initials, long mask, long pairMask, long wordMask) {
    private static final Pattern ADDITION = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*$");
    private static final int LONGEST_INITIALS = 8;
    private static final Set<String> LEGAL = Set.of("stichting", "st", "bv", "nv", "vof", "cv", "vereniging", "ver", "cooperatie", "coop",
            "maatschap", "ltd", "inc", "llc", "foundation", "gmbh", "ev");
    private static final Set<String> SMALL = Set.of("de", "het", "een", "van", "voor", "en", "der", "den", "te", "in", "op", "the", "of",
            "and", "for", "a", "an", "t", "s");

    static NameForm of(WrittenName spelling) {
        String dotless = spelling.text().replaceAll("(?i)\\b(b|n|c)\\.\\s?v\\b\\.?", "$1v").replaceAll("(?i)\\bv\\.o\\.f\\b\\.?", "vof");
        List<String> all = words(dotless);
        List<String> own = all.stream().filter(word -> !LEGAL.contains(word)).toList();
        List<String> kept = own.isEmpty() ? all : own;
        List<String> meaning = kept.stream().filter(word -> !SMALL.contains(word)).distinct().sorted().toList();
        String bare = String.join("", kept);
        String numbers = Arrays.stream(spelling.text().split("\\D+")).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new NameForm(spelling, String.join("", all), plain(spelling.text()), bare, kept.stream().sorted().collect(Collectors.joining(" ")), meaning,
                String.join(" ", meaning), numbers,
                Stream.of(kept, kept.stream().filter(word -> !SMALL.contains(word)).toList()).map(NameForm::initials).collect(Collectors.toSet()), mask(bare), pairMask(bare), wordMask(meaning));
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text.replace("&", " en ")).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> word.equals("and") ? "en" : word).toList();
    }

    private static String plain(String text) {
        String without = ADDITION.matcher(text).replaceFirst("");
        return without.equals(text) ? "" : String.join("", words(without));
    }

    boolean isWithAddition(NameForm other) {
        return !plain.isEmpty() && plain.equals(other.letters);
    }

    private static String initials(List<String> words) {
        return words.size() < 3 ? "" : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static long mask(String letters) {
        return letters.chars().mapToLong(letter -> 1L << letter % 64).reduce(0, (one, two) -> one | two);
    }

    private static long pairMask(String letters) {
        return IntStream.range(1, letters.length()).mapToLong(at -> 1L << (letters.charAt(at - 1) * 31 + letters.charAt(at)) % 61)
                .reduce(0, (one, two) -> one | two);
    }

    private static long wordMask(List<String> words) {
        return words.stream().mapToLong(word -> 1L << (word.hashCode() & 63)).reduce(0, (one, two) -> one | two);
    }

    /// Whether a look at lengths, bits and hashes leaves it open that they are alike; most pairs are ruled out here.
    boolean mayBe(NameForm other) {
        boolean words = (wordMask & ~other.wordMask) == 0 || (other.wordMask & ~wordMask) == 0;
        boolean initial = letters.length() <= LONGEST_INITIALS || other.letters.length() <= LONGEST_INITIALS;
        boolean open = words || initial || !isFarFrom(other, Math.min(EditDistance.allowed(bare), EditDistance.allowed(other.bare)))
                || letters.hashCode() == other.letters.hashCode() || sorted.hashCode() == other.sorted.hashCode();
        return open && numbers.equals(other.numbers);
    }

    boolean isListedBeside(NameForm other) {
        return !spelling.lists().isEmpty() && spelling.lists().stream().anyMatch(other.spelling.lists()::contains);
    }

    boolean isInitialsOf(NameForm other) {
        return letters.length() > 2 && (other.initials.contains(letters) || other.initials.contains(bare));
    }

    /// Whether lengths and letters alone tell that more slips lie between; each changes at most two letters and six pairs.
    boolean isFarFrom(NameForm other, int slips) {
        return Math.abs(bare.length() - other.bare.length()) > slips || Long.bitCount(mask ^ other.mask) > 2 * slips
                || Long.bitCount(pairMask ^ other.pairMask) > 6 * slips;
    }
}
