package samenspel.study;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Fields of a file that this version does not know.
///
/// @param json by the path of the field in the file, its value as JSON text; parts of lists are named by
///             their ids, so that the place holds when the list changes
public record UnknownFields(SequencedMap<String, String> json) {
    public static final UnknownFields NONE = new UnknownFields(new TreeMap<>());

    public UnknownFields {
        json = Collections.unmodifiableSequencedMap(new TreeMap<>(json));
    }

    /// Those of one section, by their paths in it.
    ///
    /// @param section its path, such as `/look`
    public UnknownFields within(String section) {
        SequencedMap<String, String> inside = new TreeMap<>();
        json.forEach((path, value) -> {
            if (path.startsWith(section + "/")) {
                inside.put(path.substring(section.length()), value);
            }
        });
        return new UnknownFields(inside);
    }

    /// With those of one section replaced by others.
    ///
    /// @param others by their paths in the section
    public UnknownFields with(String section, UnknownFields others) {
        SequencedMap<String, String> all = new TreeMap<>(json);
        all.keySet().removeIf(path -> path.startsWith(section + "/"));
        others.json.forEach((path, value) -> all.put(section + path, value));
        return new UnknownFields(all);
    }
}
