package samenspel.storage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.network.Name;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPath;

/// Reads the fields of one object and remembers which were asked for; the rest is unknown to this version
/// and is kept.
final class FieldReader {
    private final Part part;
    private final SequencedMap<String, Json> fields;
    private final boolean broken;
    private final Set<String> asked = new HashSet<>();

    FieldReader(Part part, SequencedMap<String, Json> fields) {
        this(part, fields, false);
    }

    private FieldReader(Part part, SequencedMap<String, Json> fields, boolean broken) {
        this.part = part;
        this.fields = fields;
        this.broken = broken;
    }

    /// Stands for something that is no object: reported already, so no field is missed.
    static FieldReader broken(Part part) {
        return new FieldReader(part, new LinkedHashMap<>(), true);
    }

    /// A field that may be left out; `null` counts as left out.
    Optional<Part> optional(String name) {
        asked.add(name);
        Json json = fields.get(name);
        return json == null || json instanceof Json.Nothing ? Optional.empty() : Optional.of(part.field(name, json));
    }

    /// A field that must be there; empty, with a problem found, if it is not.
    Optional<Part> required(String name) {
        asked.add(name);
        Json json = fields.get(name);
        if (json == null && !broken) {
            part.report(Flaw.MISSING_FIELD, name);
        }
        return Optional.ofNullable(json).map(found -> part.field(name, found));
    }

    /// All fields, where their names are not fixed but ids.
    List<Part> all() {
        asked.addAll(fields.keySet());
        return fields.entrySet().stream().map(field -> part.field(field.getKey(), field.getValue())).toList();
    }

    /// Keeps every field nobody asked for.
    void keepRest() {
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            if (!asked.contains(field.getKey())) {
                part.findings().keep(JsonPath.pointer(part.pointer(), field.getKey()), field.getValue());
            }
        }
    }

    String text(String name) {
        return required(name).map(Part::text).orElse(Part.UNREADABLE);
    }

    String textOr(String name, String otherwise) {
        return optional(name).map(Part::text).orElse(otherwise);
    }

    String id() {
        return id("id");
    }

    String id(String name) {
        return required(name).map(Part::id).orElse(Part.UNREADABLE);
    }

    Name name() {
        return required("name").map(Part::name).orElse(Name.of(Part.UNREADABLE));
    }

    double number(String name) {
        return required(name).map(Part::number).orElse(1.0);
    }

    boolean flag(String name) {
        return required(name).map(Part::flag).orElse(false);
    }

    <E extends Enum<E>> E word(String name, Class<E> kind) {
        List<E> allowed = Words.all(kind);
        return required(name).map(found -> found.word(allowed)).orElse(allowed.getFirst());
    }

    List<Part> items(String name) {
        return required(name).map(Part::items).orElse(List.of());
    }

    List<Part> optionalItems(String name) {
        return optional(name).map(Part::items).orElse(List.of());
    }
}
