package samenspel.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.text.Folding;

/// Tells from names of matrices, sheets, relations or files which of them are waves of the same layer: those
/// that differ in a year, in the number or in a word for before and after at their end only.
final class WaveNames {
    private static final Pattern YEAR = Pattern.compile("^(.*?)[\\s_.·,-]*((?:19|20)\\d\\d)(?!\\d)[\\s_.·,-]*(.*)$");
    /// Where a name has several years, the last one.
    private static final Pattern LAST_YEAR = Pattern.compile("^(.*)[\\s_.·,-]((?:19|20)\\d\\d)(?!\\d)[\\s_.·,-]*(.*)$");
    private static final Pattern NUMBER = Pattern.compile(
            "^(.*?)[\\s_.·,-]*(?:(?<![\\p{L}])(?:wave|golf|meting|ronde|round|time|jaar|year|dag|day|w|t|d))?[\\s_.·,-]*(\\d{1,2})$",
            Pattern.CASE_INSENSITIVE);
    /// A number that something follows, such as that of `net1-ties`.
    private static final Pattern INNER = Pattern.compile(
            "^(.*?)[\\s_.·,-]*(?:(?<![\\p{L}])(?:wave|golf|meting|ronde|round|time|jaar|year|dag|day|w|t|d))?[\\s_.·,-]*(?<!\\d)(\\d{1,2})(?!\\d)[\\s_.·,-]*(\\D*\\p{L}\\D*)$",
            Pattern.CASE_INSENSITIVE);
    /// A word for a measurement before, between or after others.
    private static final Pattern WORDED = Pattern.compile("^(.*?)[\\s_.·,-]*(?<!\\p{L})(nulmeting|voormeting|startmeting|tussenmeting|nameting|eindmeting|baseline|endline|follow[ _-]?up|before|after|pre|post)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("^(.*\\S) \\[([^\\[\\]]+)]$");
    /// Stems that only number what is different in kind.
    private static final Set<String> OF_LAYERS = Set.of("", "layer", "laag", "relation", "relatie", "type", "v", "r", "matrix", "m",
            "level", "sheet", "blad", "tabel", "table", "graph", "g", "soort", "kind", "vraag", "question", "item", "stelling", "statement", "thema", "theme", "onderwerp", "topic");
    private static final Pattern OF_WAVES = Pattern.compile(".*(wave|golf|meting|ronde|round|time|jaar|year|dag|day|\\bw|\\bt)[\\s_.-]*\\d{1,2}(?!\\d).*",
            Pattern.CASE_INSENSITIVE);

    /// @param kind what stands before the number
    private record Part(String name, String stem, String kind, String wave) {
        boolean saysWave() {
            return OF_WAVES.matcher(name).matches() || wave.length() == 4;
        }
    }

    private WaveNames() {
    }

    /// The layer and wave of each name, without a wave for those that have none beside others that have; empty if they do not tell.
    static Optional<Map<String, LayerAndWave>> split(List<String> names) {
        return names.size() < 2 ? Optional.empty()
                : bracketed(names).or(() -> parts(names).map(WaveNames::slots)).or(() -> someOf(names));
    }

    /// The layer and wave of each name where somebody has said that they are waves: what is named in one wave only is no layer of its own.
    static Optional<Map<String, LayerAndWave>> waves(List<String> names) {
        return split(names).map(slots -> {
            boolean once = slots.values().stream().map(LayerAndWave::layer).distinct().count() == names.size()
                    && slots.values().stream().map(LayerAndWave::wave).filter(wave -> !wave.isEmpty()).distinct().count() == names.size();
            Map<String, LayerAndWave> one = new LinkedHashMap<>();
            slots.forEach((name, slot) -> one.put(name, once ? new LayerAndWave("", slot.wave()) : slot));
            return one;
        });
    }

    /// What the names of several waves of one layer have in common; empty if they are not that, or have nothing in common.
    static Optional<String> stem(List<String> names) {
        return names.size() < 2 ? Optional.empty() : parts(names)
                .filter(parts -> parts.stream().map(part -> Folding.fold(part.stem())).distinct().count() == 1)
                .map(parts -> parts.getFirst().stem()).filter(stem -> stem.chars().anyMatch(Character::isLetter));
    }

    private static Optional<List<Part>> parts(List<String> names) {
        return split(names, YEAR, true).or(() -> split(names, LAST_YEAR, true)).or(() -> split(names, NUMBER, false)).or(() -> split(names, INNER, false)).or(() -> split(names, WORDED, true));
    }

    /// Where some names are waves by a year or by a word for it, the others are layers of which nothing says when.
    private static Optional<Map<String, LayerAndWave>> someOf(List<String> names) {
        List<String> timed = names.stream().filter(name -> YEAR.matcher(name.strip()).matches() || OF_WAVES.matcher(name.strip()).matches()).toList();
        if (timed.size() < 2 || timed.size() == names.size()) {
            return Optional.empty();
        }
        return parts(timed).filter(parts -> parts.stream().allMatch(Part::saysWave)).map(parts -> {
            Map<String, LayerAndWave> slots = new LinkedHashMap<>();
            names.forEach(name -> slots.put(name, parts.stream().filter(part -> part.name().equals(name)).findFirst()
                    .map(part -> new LayerAndWave(part.stem(), part.wave())).orElse(new LayerAndWave(name, ""))));
            return slots;
        });
    }

    /// Names that say both: `layer [wave]`.
    static Optional<Map<String, LayerAndWave>> bracketed(List<String> names) {
        Map<String, LayerAndWave> slots = new LinkedHashMap<>();
        for (String name : names) {
            Matcher matcher = BRACKETED.matcher(name.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            slots.put(name, new LayerAndWave(matcher.group(1), matcher.group(2)));
        }
        return Optional.of(slots);
    }

    private static Optional<List<Part>> split(List<String> names, Pattern pattern, boolean years) {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            Matcher matcher = pattern.matcher(name.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String rest = matcher.groupCount() > 2 ? " " + matcher.group(3) : "";
            parts.add(new Part(name, (matcher.group(1) + rest).strip(), matcher.group(1).strip(), matcher.group(2)));
        }
        return areWaves(parts, years) ? Optional.of(parts) : Optional.empty();
    }

    /// Each layer has the same waves, at least two; with years it is enough that there are two in all.
    private static boolean areWaves(List<Part> parts, boolean years) {
        Map<String, Set<String>> byStem = new TreeMap<>();
        parts.forEach(part -> byStem.computeIfAbsent(Folding.fold(part.stem()), _ -> new TreeSet<>()).add(part.wave()));
        Set<String> all = new TreeSet<>(parts.stream().map(Part::wave).toList());
        boolean different = byStem.values().stream().mapToInt(Set::size).sum() == parts.size();
        boolean same = byStem.values().stream().allMatch(all::equals);
        boolean generic = parts.stream().map(part -> Folding.fold(part.kind())).anyMatch(OF_LAYERS::contains)
                && !parts.stream().allMatch(part -> OF_WAVES.matcher(part.name()).matches());
        return all.size() > 1 && different && (years || same && !generic);
    }

    private static Map<String, LayerAndWave> slots(List<Part> parts) {
        Map<String, LayerAndWave> slots = new LinkedHashMap<>();
        boolean one = parts.stream().map(part -> Folding.fold(part.stem())).distinct().count() == 1;
        parts.forEach(part -> slots.put(part.name(), new LayerAndWave(one ? "" : part.stem(), part.wave())));
        return slots;
    }
}
