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
/// that differ in a year or in the number at their end only.
final class WaveNames {
    private static final Pattern YEAR = Pattern.compile("^(.*?)[\\s_.·,-]*((?:19|20)\\d\\d)(?!\\d)[\\s_.·,-]*(.*)$");
    private static final Pattern NUMBER = Pattern.compile(
            "^(.*?)[\\s_.·,-]*(?:(?<![\\p{L}])(?:wave|golf|meting|ronde|round|time|jaar|year|dag|day|w|t|d))?[\\s_.·,-]*(\\d{1,2})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("^(.*\\S) \\[([^\\[\\]]+)]$");
    /// Stems that only number what is different in kind.
    private static final Set<String> OF_LAYERS = Set.of("", "layer", "laag", "relation", "relatie", "type", "v", "r", "matrix", "m",
            "level", "sheet", "blad", "tabel", "table", "graph", "g", "soort", "kind");
    private static final Pattern OF_WAVES = Pattern.compile(".*(wave|golf|meting|ronde|round|time|jaar|year|dag|day|\\bw|\\bt)[\\s_.-]*\\d{1,2}$",
            Pattern.CASE_INSENSITIVE);

    private record Part(String name, String stem, String wave) {
    }

    private WaveNames() {
    }

    /// The layer and wave of each name; empty if they do not tell.
    static Optional<Map<String, LayerAndWave>> split(List<String> names) {
        return names.size() < 2 ? Optional.empty()
                : bracketed(names).or(() -> split(names, YEAR, true)).or(() -> split(names, NUMBER, false));
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

    private static Optional<Map<String, LayerAndWave>> split(List<String> names, Pattern pattern, boolean years) {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            Matcher matcher = pattern.matcher(name.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String rest = years ? " " + matcher.group(3) : "";
            parts.add(new Part(name, (matcher.group(1) + rest).strip(), matcher.group(2)));
        }
        return areWaves(parts, years) ? Optional.of(slots(parts)) : Optional.empty();
    }

    /// Each layer has the same waves, at least two; with years it is enough that there are two in all.
    private static boolean areWaves(List<Part> parts, boolean years) {
        Map<String, Set<String>> byStem = new TreeMap<>();
        parts.forEach(part -> byStem.computeIfAbsent(Folding.fold(part.stem()), _ -> new TreeSet<>()).add(part.wave()));
        Set<String> all = new TreeSet<>(parts.stream().map(Part::wave).toList());
        boolean different = byStem.values().stream().mapToInt(Set::size).sum() == parts.size();
        boolean same = byStem.values().stream().allMatch(all::equals);
        boolean generic = byStem.keySet().stream().anyMatch(OF_LAYERS::contains)
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
