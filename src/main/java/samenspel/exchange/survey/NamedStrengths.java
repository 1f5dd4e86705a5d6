package samenspel.exchange.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.FileDraft;
import samenspel.text.Folding;

/// Columns that name somebody each, with as many beside them that say how strong the tie to them is or of which kind, under the same numbers: `Partner 1;
/// Frequentie 1;Partner 2;…`, `Name1;Name2;Freq1;Freq2`, or under headings that are repeated.
public final class NamedStrengths {
    private static final int FEWEST = 2;
    private static final int MOST_NUMBER = 40;
    /// A number or rank in a heading.
    private static final Pattern NUMBER = Pattern.compile("(?iU)(?<!\\d)(\\d{1,2})(?:(?:ste|de|e|st|nd|rd|th)\\b)?(?!\\d)|\\b(eerste|tweede|derde|vierde|vijfde|zesde|first|second|third|fourth|fifth|sixth)\\b");
    private static final List<List<String>> RANKS = List.of(List.of("eerste", "first"), List.of("tweede", "second"), List.of("derde", "third"), List.of("vierde", "fourth"),
            List.of("vijfde", "fifth"), List.of("zesde", "sixth"));
    private static final Pattern EDGE = Pattern.compile("^[\\s#_.:–-]+|[\\s#_.:–-]+$");
    /// What says something else of who is named.
    private static final Pattern OTHER = Pattern.compile("(.* )?(id|nr|nummer|number|code|telefoon\\w*|phone|jaar|year|sinds|since|postcode|datum|date|leeftijd|age|toelichting|opmerking(en)?|comments?|remarks?)( .*)?");
    private static final Pattern KIND = Pattern.compile("(.* )?(soort|type|kind|aard|relatie|relation|relationship|laag|layer)( .*)?");
    private static final int MOST_KINDS = 24;
    private static final Pattern WHOSE = Pattern.compile("(?iU)[\\s_.:–-]*\\b(mention|nomination|nominatie|genoemde?|noem|vermelding|contact(persoon)?|samenwerkingspartner|partner|naam|name|organisatie|organi[sz]ation|instelling|org|alter)$");

    private final List<String> headings;
    private final Grid below;
    private final Map<String, TreeMap<Integer, Integer>> groups = new LinkedHashMap<>();

    /// A column of strengths.
    ///
    /// @param name  the column that names whom, from 0
    /// @param layer empty where no other column says how strong the same tie is
    public record Strength(int name, String layer) {
    }

    /// What was found; nothing where there are no such columns.
    ///
    /// @param names     the layer of each column of names, from 0
    /// @param strengths by column, from 0
    /// @param kinds     the column that names whom, for each that says of which kind the tie is, from 0
    /// @param beside    other columns under the same numbers, which name nobody
    public record Found(Map<Integer, String> names, Map<Integer, Strength> strengths, Map<Integer, Integer> kinds, Set<Integer> beside) {
    }

    private NamedStrengths(List<String> headings, Grid below) {
        this.headings = headings;
        this.below = below;
    }

    /// @param headings empty where a column is not to be looked at
    /// @param below    the rows below the headings
    public static Found of(List<String> headings, Grid below) {
        NamedStrengths strengths = new NamedStrengths(headings, below);
        strengths.number();
        return strengths.found();
    }

    private void number() {
        Map<String, Integer> plain = new HashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            Matcher number = NUMBER.matcher(heading);
            boolean any = false;
            while (number.find()) {
                any = true;
                put(heading.substring(0, number.start()) + "#" + heading.substring(number.end()), number(number), at);
            }
            if (!any && !heading.isBlank()) {
                put(heading, plain.merge(heading, 1, Integer::sum), at);
            }
        }
        groups.values().removeIf(group -> group.size() < FEWEST);
    }

    private static int number(Matcher number) {
        return number.group(1) != null ? Integer.parseInt(number.group(1))
                : RANKS.stream().filter(words -> words.contains(Folding.fold(number.group(2)))).map(RANKS::indexOf).findFirst().orElse(0) + 1;
    }

    private void put(String stem, int number, int column) {
        if (number <= MOST_NUMBER) {
            groups.computeIfAbsent(EDGE.matcher(stem).replaceAll(""), _ -> new TreeMap<>()).merge(number, column, (_, later) -> later);
        }
    }

    private Found found() {
        List<TreeMap<Integer, Integer>> named = apart(group -> areNames(group) && !areKinds(group));
        Map<Integer, String> names = new TreeMap<>();
        Map<Integer, Strength> strengths = new TreeMap<>();
        Map<TreeMap<Integer, Integer>, List<TreeMap<Integer, Integer>>> of = new LinkedHashMap<>();
        for (TreeMap<Integer, Integer> group : apart(this::areStrengths)) {
            nearest(group, named).ifPresent(one -> of.computeIfAbsent(one, _ -> new ArrayList<>()).add(group));
        }
        of.forEach((one, all) -> {
            String layer = of.size() == 1 ? "" : WHOSE.matcher(stem(one)).replaceFirst("");
            one.values().forEach(at -> names.put(at, layer));
            all.forEach(group -> group.forEach((number, at) -> Optional.ofNullable(one.get(number)).ifPresent(name ->
                    strengths.put(at, new Strength(name, all.size() == 1 ? "" : layer.isEmpty() ? stem(group) : layer + " · " + stem(group))))));
        });
        Map<Integer, Integer> kinds = new TreeMap<>();
        apart(this::areKinds).forEach(group -> nearest(group, of.isEmpty() ? named : List.copyOf(of.keySet())).ifPresent(one -> group.forEach((number, at) ->
                Optional.ofNullable(one.get(number)).ifPresent(name -> {
                    kinds.put(at, name);
                    names.putIfAbsent(name, "");
                }))));
        Set<Integer> used = new HashSet<>(names.keySet());
        used.addAll(strengths.keySet());
        used.addAll(kinds.keySet());
        return new Found(names, strengths, kinds, beside(of.keySet(), used));
    }

    private Optional<TreeMap<Integer, Integer>> nearest(TreeMap<Integer, Integer> beside, List<TreeMap<Integer, Integer>> named) {
        return named.stream().filter(one -> areOf(beside, one)).min(Comparator.comparingInt(one -> distance(beside, one)));
    }

    /// Whether a few words recur below what says that they are kinds of tie.
    private boolean areKinds(TreeMap<Integer, Integer> group) {
        List<String> cells = group.values().stream().flatMap(this::filled).toList();
        long different = cells.stream().distinct().count();
        return KIND.matcher(Folding.fold(stem(group))).matches() && different > 0 && different <= MOST_KINDS && different * 2 <= cells.size()
                && cells.stream().allMatch(cell -> cell.codePoints().anyMatch(Character::isLetter)) && !areStrengths(group);
    }

    private Set<Integer> beside(Set<TreeMap<Integer, Integer>> names, Set<Integer> used) {
        Set<Integer> beside = new HashSet<>();
        groups.values().stream().filter(group -> group.values().stream().noneMatch(used::contains))
                .filter(group -> names.stream().anyMatch(one -> one.keySet().containsAll(group.keySet()))).forEach(group -> beside.addAll(group.values()));
        return beside;
    }

    /// The largest groups of a kind, none of which has a column of another one.
    private List<TreeMap<Integer, Integer>> apart(Predicate<TreeMap<Integer, Integer>> kind) {
        Set<Integer> taken = new HashSet<>();
        List<TreeMap<Integer, Integer>> apart = new ArrayList<>();
        groups.values().stream().filter(kind).sorted(Comparator.<TreeMap<Integer, Integer>>comparingInt(Map::size).reversed()).forEach(group -> {
            if (group.values().stream().noneMatch(taken::contains)) {
                taken.addAll(group.values());
                apart.add(group);
            }
        });
        return apart;
    }

    private String stem(TreeMap<Integer, Integer> group) {
        return groups.entrySet().stream().filter(one -> one.getValue().equals(group)).findFirst().map(Map.Entry::getKey).orElse("").replaceAll("\\[[^\\[\\]]*#[^\\[\\]]*]", " ")
                .replaceAll("#", " ").replaceAll("[\\[\\]]", " ").replaceAll("\\s{2,}", " ").strip();
    }

    /// Whether words stand there that are no answers.
    private boolean areNames(TreeMap<Integer, Integer> group) {
        List<Integer> filled = group.values().stream().filter(at -> filled(at).findAny().isPresent()).toList();
        Set<String> different = new TreeSet<>();
        filled.forEach(at -> filled(at).forEach(different::add));
        long words = different.stream().filter(cell -> cell.codePoints().anyMatch(Character::isLetter)).count();
        return filled.size() >= FEWEST && words * 10 >= different.size() * 9 && different.size() > 2 && filled.stream().noneMatch(at -> AnswerCells.hold(below, List.of(at)));
    }

    private boolean areStrengths(TreeMap<Integer, Integer> group) {
        List<Integer> columns = List.copyOf(group.values());
        List<String> cells = columns.stream().flatMap(this::filled).toList();
        boolean years = cells.stream().allMatch(cell -> cell.matches("(19|20)\\d\\d"));
        boolean other = OTHER.matcher(Folding.fold(stem(group))).matches();
        return !cells.isEmpty() && !years && !other && AnswerCells.hold(below, columns) && cells.stream().anyMatch(cell -> Numerals.answer(cell).orElse(1) != 0);
    }

    private Stream<String> filled(int column) {
        // A hundred thousand rows are gone through many times: whoever waits can stop it, and so can the clock.
        FileDraft.stepReading(below.rows().size());
        return below.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    /// Whether strengths stand beside names under the same numbers, and few without a name.
    private boolean areOf(TreeMap<Integer, Integer> strengths, TreeMap<Integer, Integer> names) {
        int both = 0;
        int alone = 0;
        int named = 0;
        for (Map.Entry<Integer, Integer> name : names.entrySet()) {
            Integer strength = strengths.get(name.getKey());
            for (Grid.Row row : below.rows()) {
                boolean has = !row.cell(name.getValue()).isEmpty();
                boolean strong = strength != null && !row.cell(strength).isEmpty();
                named += has ? 1 : 0;
                both += has && strong ? 1 : 0;
                alone += !has && strong ? 1 : 0;
            }
        }
        return names.keySet().containsAll(strengths.keySet()) && both * 2 >= named && alone * 4 <= both;
    }

    /// How far behind the first of the names the first strength stands; those before them are further than any behind.
    private static int distance(TreeMap<Integer, Integer> strengths, TreeMap<Integer, Integer> names) {
        int behind = strengths.firstEntry().getValue() - names.firstEntry().getValue();
        return behind > 0 ? behind : Integer.MAX_VALUE / 2 - behind;
    }
}
