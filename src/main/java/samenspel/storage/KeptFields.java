package samenspel.storage;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import samenspel.study.UnknownFields;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPath;

/// The fields a file held that this version does not know, sorted by the object they belong to.
public final class KeptFields {
    private final Map<String, SequencedMap<String, Json>> byOwner = new HashMap<>();

    public KeptFields(UnknownFields extras) {
        extras.json().forEach((pointer, json) -> FileValue.whole(json, new FileProblems(pointer)).ifPresent(value ->
                byOwner.computeIfAbsent(JsonPath.parentOf(pointer), _ -> new TreeMap<>()).put(JsonPath.lastOf(pointer), value.json())));
    }

    /// In order of their names.
    SequencedMap<String, Json> at(String owner) {
        return byOwner.getOrDefault(owner, Collections.emptyNavigableMap());
    }
}
