package samenspel.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.SectorPair;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieDirection;
import samenspel.diagram.seen.TieTraits;
import samenspel.measure.MeasureWords;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.text.json.Json;

/// What a picture leaves out: `only`, conditions on numbers of organisations, and `onlyKnown` where those of whom it is not known are left out too; all
/// else in `filter`. What is as usual is left out.
public final class FilterFormat {
    static final String SECTION = "filters";
    private static final String REST = "filter";

    private FilterFormat() {
    }

    /// `filters`: those kept by a name.
    static List<Filter.Named> read(List<FileValue> parts) {
        return parts.stream().map(part -> {
            FieldReader fields = part.fields();
            Filter.Named named = new Filter.Named(fields.text("name"), read(fields));
            fields.keepRest();
            return named;
        }).toList();
    }

    static void write(FieldWriter file, List<Filter.Named> filters) {
        if (!filters.isEmpty()) {
            file.list(SECTION, IntStream.range(0, filters.size()).boxed().toList(), at -> at, (fields, at) -> {
                fields.put("name", filters.get(at).name());
                write(fields, filters.get(at).filter());
            });
        }
    }

    public static Filter read(FieldReader fields) {
        List<MeasureCondition> all = fields.optional("only").map(FileValue::items).orElse(List.of()).stream().flatMap(item -> condition(item).stream()).toList();
        Filter read = Filter.NOTHING.with(new MeasureConditions(all, !fields.optional("onlyKnown").map(FileValue::flag).orElse(false)));
        return fields.optional(REST).map(part -> rest(part.fields(), read)).orElse(read);
    }

    private static Optional<MeasureCondition> condition(FileValue item) {
        FieldReader fields = item.fields();
        Optional<SizeBy> by = fields.optional("attribute").<SizeBy>map(part -> new SizeBy.OfAttribute(part.text()))
                .or(() -> fields.required("measure").map(part -> SizeBy.of(part.word(SizeBy.measuresWithoutCapacity(), MeasureWords::id))));
        SortedSet<LayerId> in = layers(fields, "layers");
        Optional<NumberRange> range = range(item, fields).filter(one -> !one.equals(NumberRange.ALL));
        fields.keepRest();
        if (range.isEmpty()) {
            item.report(FileReason.NOT_RANGE, item.shown());
        }
        return by.flatMap(one -> range.map(bounds -> new MeasureCondition(one, bounds, in)));
    }

    /// Empty where the least is above the most.
    private static Optional<NumberRange> range(FileValue item, FieldReader fields) {
        double least = fields.optional("least").map(FileValue::number).orElse(Double.NEGATIVE_INFINITY);
        double most = fields.optional("most").map(FileValue::number).orElse(Double.POSITIVE_INFINITY);
        return least <= most ? Optional.of(new NumberRange(least, most)) : Optional.empty();
    }

    private static Filter rest(FieldReader fields, Filter conditions) {
        SortedSet<String> hidden = new TreeSet<>(words(fields, "hidden"));
        LayerAlgebra algebra = new LayerAlgebra(layers(fields, "in"), layers(fields, "notIn"), !fields.optional("inAny").map(FileValue::flag).orElse(false));
        TieTraits traits = new TieTraits(bounds(fields, "strength"), bounds(fields, "tieLayers"),
                fields.optional("direction").map(part -> part.word(FileWords.all(TieDirection.class))).orElse(TieDirection.ANY), between(fields));
        TieConditions.Ends ends = fields.optional("ends").map(part -> part.word(FileWords.all(TieConditions.Ends.class))).orElse(TieConditions.Ends.BOTH);
        TieConditions ties = new TieConditions(algebra, traits, ends, fields.optional("about").map(FilterFormat::about));
        LeftOut leftOut = fields.optional("leftOut").map(part -> part.word(FileWords.all(LeftOut.class))).orElse(LeftOut.HIDDEN);
        fields.keepRest();
        return new Filter(hidden, conditions.conditions(), ties, leftOut);
    }

    private static List<String> words(FieldReader fields, String name) {
        return fields.optional(name).map(FileValue::items).orElse(List.of()).stream().map(FileValue::text).toList();
    }

    private static SortedSet<LayerId> layers(FieldReader fields, String name) {
        return new TreeSet<>(fields.optional(name).map(FileValue::items).orElse(List.of()).stream().map(FileValue::id).map(LayerId::new).toList());
    }

    private static NumberRange bounds(FieldReader fields, String name) {
        return fields.optional(name).flatMap(part -> {
            FieldReader inside = part.fields();
            Optional<NumberRange> range = range(part, inside);
            inside.keepRest();
            return range;
        }).orElse(NumberRange.ALL);
    }

    /// Each written as the ids of two sectors.
    private static SortedSet<SectorPair> between(FieldReader fields) {
        SortedSet<SectorPair> pairs = new TreeSet<>();
        fields.optional("between").map(FileValue::items).orElse(List.of()).forEach(part -> {
            List<SectorId> two = part.items().stream().map(FileValue::id).map(SectorId::new).toList();
            if (two.size() == 2) {
                pairs.add(SectorPair.of(two.getFirst(), two.getLast()));
            } else {
                part.report(FileReason.NOT_RANGE, part.shown());
            }
        });
        return pairs;
    }

    private static Around about(FileValue part) {
        FieldReader fields = part.fields();
        List<OrganisationId> of = fields.optional("organisations").map(FileValue::items).orElse(List.of()).stream().map(FileValue::id).map(OrganisationId::new).toList();
        Around.Reach reach = fields.optional("reach").map(word -> word.word(FileWords.all(Around.Reach.class))).orElse(Around.Reach.TIES);
        fields.keepRest();
        return Around.only(of).with(reach);
    }

    public static void write(FieldWriter fields, Filter filter) {
        MeasureConditions only = filter.conditions();
        if (!only.isNone()) {
            // By place, as they are read: two may be of one measure.
            fields.list("only", IntStream.range(0, only.all().size()).boxed().toList(), at -> at, (inside, at) -> {
                MeasureCondition condition = only.all().get(at);
                inside.put(condition.measure().isPresent() ? "measure" : "attribute", word(condition));
                put(inside, condition.range());
                texts(inside, "layers", condition.layers().stream().map(LayerId::value).toList());
            });
        }
        if (!only.keepsUnknown()) {
            fields.put("onlyKnown", true);
        }
        if (!filter.with(MeasureConditions.NONE).equals(Filter.NOTHING)) {
            fields.part(REST, inside -> rest(inside, filter));
        }
    }

    private static String word(MeasureCondition condition) {
        return switch (condition.by()) {
            case SizeBy.OfMeasure(OrganisationMeasure measure) -> measure.id();
            case SizeBy.OfAttribute(String name) -> name;
        };
    }

    private static void put(FieldWriter fields, NumberRange range) {
        if (Double.isFinite(range.least())) {
            fields.put("least", range.least());
        }
        if (Double.isFinite(range.most())) {
            fields.put("most", range.most());
        }
    }

    private static void rest(FieldWriter fields, Filter filter) {
        TieConditions ties = filter.ties();
        texts(fields, "hidden", List.copyOf(filter.hidden()));
        texts(fields, "in", ties.layers().in().stream().map(LayerId::value).toList());
        texts(fields, "notIn", ties.layers().notIn().stream().map(LayerId::value).toList());
        if (!ties.layers().all()) {
            fields.put("inAny", true);
        }
        traits(fields, ties.traits());
        if (ties.ends() != TieConditions.Ends.BOTH) {
            fields.put("ends", ties.ends());
        }
        ties.around().ifPresent(around -> fields.part("about", inside -> inside.put("organisations", Json.texts(around.of().stream().map(OrganisationId::value).toList())).put("reach", around.reach())));
        if (filter.leftOut() != LeftOut.HIDDEN) {
            fields.put("leftOut", filter.leftOut());
        }
    }

    private static void traits(FieldWriter fields, TieTraits traits) {
        if (!traits.strength().equals(NumberRange.ALL)) {
            fields.part("strength", inside -> put(inside, traits.strength()));
        }
        if (!traits.layers().equals(NumberRange.ALL)) {
            fields.part("tieLayers", inside -> put(inside, traits.layers()));
        }
        if (traits.direction() != TieDirection.ANY) {
            fields.put("direction", traits.direction());
        }
        if (!traits.between().isEmpty()) {
            List<Json> pairs = new ArrayList<>();
            traits.between().forEach(pair -> pairs.add(Json.texts(List.of(pair.one().value(), pair.other().value()))));
            fields.put("between", Json.items(pairs));
        }
    }

    private static void texts(FieldWriter fields, String name, List<String> words) {
        if (!words.isEmpty()) {
            fields.put(name, Json.texts(words));
        }
    }
}
