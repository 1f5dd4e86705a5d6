package samenspel.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SequencedMap;

/// Short names of organisations that were given none: as much of a name as fits, and no two alike where names differ.
public final class ShortNames {
    /// In characters.
    private static final int MOST = 24;
    private static final String LEFT_OUT = "…";
    /// So much of the beginning stays where names differ only further on.
    private static final int LEAST_BEGINNING = 7;

    private ShortNames() {
    }

    /// The beginning of a name; the whole of it if that is short.
    public static String of(String name) {
        return beginning(name, MOST);
    }

    /// A short name for each of some names. Names that begin alike keep their beginning and what distinguishes them.
    ///
    /// @param taken short names that others have
    public static SequencedMap<String, String> of(Collection<String> names, Set<String> taken) {
        SequencedMap<String, List<String>> alike = new LinkedHashMap<>();
        Set.copyOf(names).stream().sorted().forEach(name -> alike.computeIfAbsent(of(name), _ -> new ArrayList<>()).add(name));
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(taken);
        alike.forEach((beginning, group) -> {
            String shared = group.size() == 1 && !used.contains(beginning) ? "" : shared(group);
            group.forEach(name -> found.put(name, free(shared.isEmpty() ? of(name) : parted(name, shared.length()), used)));
        });
        SequencedMap<String, String> inOrder = new LinkedHashMap<>();
        names.forEach(name -> inOrder.put(name, found.getOrDefault(name, name)));
        return inOrder;
    }

    /// The words with which all begin.
    private static String shared(List<String> group) {
        String shared = group.getFirst();
        for (String name : group) {
            int same = 0;
            while (same < Math.min(shared.length(), name.length()) && shared.charAt(same) == name.charAt(same)) {
                same++;
            }
            shared = shared.substring(0, same);
        }
        boolean wholeWords = shared.endsWith(" ") || shared.lastIndexOf(' ') < 0;
        return wholeWords ? shared : shared.substring(0, shared.lastIndexOf(' ') + 1);
    }

    private static String parted(String name, int shared) {
        String end = name.substring(Math.min(shared, name.length()));
        if (end.isEmpty()) {
            return of(name);
        }
        String distinguishing = beginning(end, MOST - LEAST_BEGINNING - LEFT_OUT.length() - 1);
        return beginning(name.substring(0, shared), MOST - distinguishing.length() - 1).replaceFirst("…?$", LEFT_OUT) + " " + distinguishing;
    }

    private static String beginning(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = most - LEFT_OUT.length();
        boolean splitsLetter = Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, splitsLetter ? end - 1 : end).strip() + LEFT_OUT;
    }

    /// The same, or with the first number that makes it another than all used.
    private static String free(String wanted, Set<String> used) {
        String name = wanted;
        for (int number = 2; !used.add(name); number++) {
            String suffix = " " + number;
            name = beginning(wanted, MOST - suffix.length()) + suffix;
        }
        return name;
    }
}
