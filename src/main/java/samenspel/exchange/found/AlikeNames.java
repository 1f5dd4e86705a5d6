package samenspel.exchange.found;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.text.Spot;

/// Names that differ in capitals and blanks only. They are one organisation, unless a side on which each stands once has two of
/// them.
public final class AlikeNames {
    private static final int NAMED = 8;

    private final Map<String, String> byForm = new HashMap<>();
    private final SequencedMap<String, String> joined = new LinkedHashMap<>();

    /// @param listed  sides on which each name is another organisation, such as what stands above a matrix and before it
    /// @param written the same names, as several people may have typed them
    /// @param decided names of which somebody said that they differ from others of the same letters
    public static AlikeNames of(List<? extends Collection<String>> listed, Collection<String> written, Set<String> decided) {
        AlikeNames alike = new AlikeNames();
        SequencedMap<String, SequencedSet<String>> spellings = new LinkedHashMap<>();
        Set<String> apart = decided.stream().map(AlikeNames::form).collect(Collectors.toCollection(HashSet::new));
        for (Collection<String> side : listed) {
            Map<String, String> here = new HashMap<>();
            for (String name : new LinkedHashSet<>(side)) {
                if (here.putIfAbsent(form(name), name) != null) {
                    apart.add(form(name));
                }
                spellings.computeIfAbsent(form(name), _ -> new LinkedHashSet<>()).add(name);
            }
        }
        written.forEach(name -> spellings.computeIfAbsent(form(name), _ -> new LinkedHashSet<>()).add(name));
        spellings.keySet().removeAll(apart);
        spellings.forEach((form, same) -> alike.byForm.put(form, best(same)));
        return alike;
    }

    /// Whether two names differ in capitals and blanks only.
    public static boolean are(String one, String other) {
        return form(one).equals(form(other));
    }

    /// Whether any two of some names differ in capitals and blanks only.
    public static boolean areAmong(Set<String> names) {
        return names.stream().map(AlikeNames::form).distinct().count() < names.size();
    }

    /// The first one with a capital.
    private static String best(SequencedSet<String> same) {
        return same.stream().filter(name -> name.codePoints().anyMatch(Character::isUpperCase)).findFirst().orElse(same.getFirst());
    }

    private static String form(String name) {
        return Spelling.inLine(name).toLowerCase(Locale.ROOT);
    }

    /// The spelling that stands for a name.
    public String of(String name) {
        String kept = byForm.getOrDefault(form(name), name);
        if (!kept.equals(name) && !Spelling.inLine(kept).equals(Spelling.inLine(name))) {
            joined.put(name, kept);
        }
        return kept;
    }

    /// The spellings that stand for names that were asked for, by these.
    public Map<String, String> joined() {
        return Map.copyOf(joined);
    }

    /// Says once which names were taken for others.
    public void say(Ledger ledger, Spot at) {
        if (!joined.isEmpty()) {
            List<String> pairs = joined.entrySet().stream().limit(NAMED).map(pair -> Spelling.inLine(pair.getKey()) + " = " + Spelling.inLine(pair.getValue())).toList();
            ledger.noted(ImportReason.SAME_BUT_CAPITALS, at, String.join(", ", pairs) + (joined.size() > NAMED ? ", …" : ""), joined.size());
        }
    }
}
