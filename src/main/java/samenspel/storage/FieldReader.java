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
public final class FieldReader {
    private final FileValue part;
    private final SequencedMap<String, Json> fields;
    private final boolean broken;
    private final Set<String> asked = new HashSet<>();

    FieldReader(FileValue part, SequencedMap<String, Json> fields) {
        this(part, fields, false);
    }

    private FieldReader(FileValue part, SequencedMap<String, Json> fields, boolean broken) {
        this.part = part;
        this.fields = fields;
        this.broken = broken;
    }

    /// Stands for something that is no object: reported already, so no field is missed.
    public static FieldReader broken(FileValue part) {
        return new FieldReader(part, new LinkedHashMap<>(), true);
    }

    /// A field that may be left out; `null` counts as left out.
    public Optional<FileValue> optional(String name) {
        asked.add(name);
        Json json = fields.get(name);
        return json == null || json instanceof Json.Nothing ? Optional.empty() : Optional.of(part.field(name, json));
    }

    /// A field that must be there; empty, with a problem found, if it is not.
    public Optional<FileValue> required(String name) {
        asked.add(name);
        Json json = fields.get(name);
        if (json == null && !broken) {
            part.report(FileReason.MISSING_FIELD, name);
        }
        return Optional.ofNullable(json).map(found -> part.field(name, found));
    }

    /// All fields, where their names are not fixed but ids.
    List<FileValue> all() {
        asked.addAll(fields.keySet());
        return fields.entrySet().stream().map(field -> part.field(field.getKey(), field.getValue())).toList();
    }

    /// Keeps every field nobody asked for.
    public void keepRest() {
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            if (!asked.contains(field.getKey())) {
                part.findings().keep(JsonPath.pointer(part.pointer(), field.getKey()), field.getValue());
            }
        }
    }

    String text(String name) {
        return required(name).map(FileValue::text).orElse(FileValue.UNREADABLE);
    }

    String textOr(String name, String otherwise) {
        return optional(name).map(FileValue::text).orElse(otherwise);
    }

    String id() {
        return id("id");
    }

    public String id(String name) {
        return required(name).map(FileValue::id).orElse(FileValue.UNREADABLE);
    }

    Name name() {
        return required("name").map(FileValue::name).orElse(Name.of(FileValue.UNREADABLE));
    }

    double number(String name) {
        return required(name).map(FileValue::number).orElse(1.0);
    }

    boolean flag(String name) {
        return required(name).map(FileValue::flag).orElse(false);
    }

    public <E extends Enum<E>> E word(String name, Class<E> kind) {
        List<E> allowed = FileWords.all(kind);
        return required(name).map(found -> found.word(allowed)).orElse(allowed.getFirst());
    }

    List<FileValue> items(String name) {
        return required(name).map(FileValue::items).orElse(List.of());
    }

    List<FileValue> optionalItems(String name) {
        return optional(name).map(FileValue::items).orElse(List.of());
    }
}
