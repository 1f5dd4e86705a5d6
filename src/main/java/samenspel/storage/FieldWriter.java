package samenspel.storage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import samenspel.network.Name;
import samenspel.text.Language;
import samenspel.text.Spot;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPath;

/// Builds one object of the file: first the fields this version knows, in the order they are put, then the
/// kept ones in order of their names.
public final class FieldWriter {
    private final String pointer;
    private final KeptFields kept;
    private final SequencedMap<String, Json> fields = new LinkedHashMap<>();

    private FieldWriter(String pointer, KeptFields kept) {
        this.pointer = pointer;
        this.kept = kept;
    }

    public static Json file(KeptFields kept, Consumer<FieldWriter> content) {
        return new FieldWriter("", kept).filled(content);
    }

    private Json filled(Consumer<FieldWriter> content) {
        content.accept(this);
        kept.at(pointer).forEach(fields::putIfAbsent);
        return new Json.Fields(Spot.NOWHERE, fields);
    }

    public FieldWriter put(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    public FieldWriter put(String name, String text) {
        return put(name, Json.text(text));
    }

    private void putIfNew(String name, String text) {
        fields.putIfAbsent(name, Json.text(text));
    }

    public FieldWriter put(String name, Enum<?> constant) {
        return put(name, FileWords.of(constant));
    }

    public FieldWriter put(String name, double number) {
        return put(name, Json.number(number));
    }

    public FieldWriter put(String name, boolean flag) {
        return put(name, Json.flag(flag));
    }

    FieldWriter put(String name, Name value) {
        if (value.isSame() && kept.at(below(name)).isEmpty()) {
            return put(name, value.in(Name.EVERY));
        }
        return part(name, fields -> {
            Language.all().stream().map(Language::tag).filter(tag -> value.isSame() || value.byTag().containsKey(tag))
                    .forEach(tag -> fields.put(tag, value.in(tag)));
            value.byTag().tailMap(Name.EVERY + "\0").forEach(fields::putIfNew);
        });
    }

    /// Ids or other words; nothing when there are none.
    FieldWriter putAny(String name, Collection<?> values) {
        return values.isEmpty() ? this : put(name, Json.texts(values.stream().map(Object::toString).toList()));
    }

    public FieldWriter part(String name, Consumer<FieldWriter> content) {
        return put(name, new FieldWriter(below(name), kept).filled(content));
    }

    /// The same, but nothing when it has no fields.
    FieldWriter partIfAny(String name, Consumer<FieldWriter> content) {
        FieldWriter inside = new FieldWriter(below(name), kept);
        Json filled = inside.filled(content);
        return inside.fields.isEmpty() ? this : put(name, filled);
    }

    public <T> FieldWriter list(String name, List<T> values, Function<T, Object> id, BiConsumer<FieldWriter, T> content) {
        return put(name, Json.items(values.stream().map(value -> {
            String place = JsonPath.pointer(below(name), id.apply(value).toString());
            return new FieldWriter(place, kept).filled(fields -> content.accept(fields, value));
        }).toList()));
    }

    private String below(String name) {
        return JsonPath.pointer(pointer, name);
    }
}
