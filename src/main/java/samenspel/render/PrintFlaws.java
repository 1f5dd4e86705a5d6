package samenspel.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.CoveredDiscs;
import samenspel.diagram.figure.SmallPrint;
import samenspel.diagram.multiples.SmallPanels;
import samenspel.text.Texts;

/// What a reader of a figure will not be able to read, said before it is saved. For one thread at a time.
public final class PrintFlaws {
    private static final int MOST_CHARACTERS = 3;
    /// Letters of the text in which a character stands.
    private static final int MOST_LETTERS = 24;

    private final OtherScripts scripts = new OtherScripts();

    /// In sentences: words and panels too small for print, discs that lie over others, and characters that no typeface has.
    public List<String> of(Diagram figure, Texts texts) {
        Optional<String> small = SmallPrint.of(figure).stream().mapToObj(points -> texts.get("picture.small-print", points)).findFirst();
        Optional<String> covered = Stream.of(CoveredDiscs.count(figure)).filter(count -> count > 0).map(count -> texts.get("picture.covered", count)).findFirst();
        Optional<String> panels = SmallPanels.of(figure).map(one -> texts.get("picture.small-panels", one.width(), one.height()));
        return Stream.of(small, panels, covered, undrawn(figure, texts)).flatMap(Optional::stream).toList();
    }

    /// The characters of the first words for which neither the bundled typeface nor another of this computer has a shape, how many other
    /// words have such ones, and what helps.
    public Optional<String> undrawn(Diagram figure, Texts texts) {
        SequencedMap<String, SortedSet<String>> byWords = new LinkedHashMap<>();
        figure.marks().stream().flatMap(Mark::labels).forEach(label -> byWords.computeIfAbsent(label.text(), _ -> new TreeSet<>()).addAll(lacking(label)));
        byWords.values().removeIf(Set::isEmpty);
        return byWords.isEmpty() ? Optional.empty() : Optional.of(said(byWords, texts));
    }

    private SortedSet<String> lacking(Mark.Label label) {
        Weight weight = label.lettering().weight();
        return OtherScripts.isNeeded(label.text(), weight) ? scripts.lacking(label.text(), weight) : Collections.emptySortedSet();
    }

    private static String said(SequencedMap<String, SortedSet<String>> byWords, Texts texts) {
        SortedSet<String> characters = byWords.firstEntry().getValue();
        String some = characters.stream().limit(MOST_CHARACTERS).map(one -> String.format(Locale.ROOT, "U+%04X", one.codePointAt(0))).collect(Collectors.joining(", "));
        String first = texts.get("picture.undrawn", characters.size() > MOST_CHARACTERS ? some + " …" : some, shortened(byWords.firstEntry().getKey()));
        Optional<String> others = Optional.of(byWords.size() - 1).filter(count -> count > 0).map(count -> texts.get("picture.undrawn.others", count));
        String typefaces = byWords.values().stream().flatMap(Set::stream).flatMap(one -> typeface(one.codePointAt(0)).stream()).distinct().limit(MOST_CHARACTERS).collect(Collectors.joining(", "));
        String next = typefaces.isEmpty() ? texts.get("picture.undrawn.own") : texts.get("picture.undrawn.install", typefaces);
        return Stream.of(Optional.of(first), others, Optional.of(next)).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        int letters = text.codePointCount(0, text.length());
        return letters <= MOST_LETTERS ? text : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)).strip() + "…";
    }

    /// One that has a character; empty for characters that each program uses as it likes.
    private static Optional<String> typeface(int character) {
        if (Character.getType(character) == Character.PRIVATE_USE || !Character.isDefined(character)) {
            return Optional.empty();
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return Optional.of(Character.isEmoji(character) ? "Noto Emoji" : switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> "Noto Sans CJK";
            case COMMON, INHERITED, UNKNOWN -> "Noto Sans Symbols";
            default -> "Noto Sans " + called(script);
        });
    }

    private static String called(Character.UnicodeScript script) {
        return Stream.of(script.name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
