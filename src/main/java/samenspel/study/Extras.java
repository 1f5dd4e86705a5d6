package samenspel.study;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Fields of a file that this version does not know.
///
/// @param json by the path of the field in the file, its value as JSON text; parts of lists are named by
///             their ids, so that the place holds when the list changes
public record Extras(SequencedMap<String, String> json) {
    public static final Extras NONE = new Extras(new TreeMap<>());

    public Extras {
        json = Collections.unmodifiableSequencedMap(new TreeMap<>(json));
    }
}
