package samenspel.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SectorPair;
import samenspel.diagram.seen.Seen;
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
import samenspel.network.WaveId;
import samenspel.text.json.Json;

/// What is seen of a network: waves, layers, how organisations appear, and what is left out. What is as usual is left out of the file. What
/// is not in the network any more waits until it is there again.
public final class SeenFormat {
    private static final String ATTRIBUTE = "attribute";

    private SeenFormat() {
    }

    static Seen read(FieldReader fields) {
        List<LayerId> layers = ids(fields, "layers", LayerId::new);
        Seen seen = new Seen(lens(fields), new TreeSet<>(), appearance(fields, Appearance.USUAL, FileWords.all(LabelMode.class)), filter(fields)).withLayers(layers);
        fields.keepRest();
        return seen;
    }

    private static Lens lens(FieldReader fields) {
        WaveId wave = new WaveId(fields.id("wave"));
        return fields.optional("since").<Lens>map(since -> new Lens.Between(new WaveId(since.id()), wave)).orElseGet(() -> new Lens.OneWave(wave));
    }

    private static <T> List<T> ids(FieldReader fields, String name, Function<String, T> id) {
        return fields.optional(name).map(FileValue::items).orElse(List.of()).stream().map(FileValue::id).map(id).toList();
    }

    /// @param usual  what is not said
    /// @param labels those there may be
    public static Appearance appearance(FieldReader fields, Appearance usual, List<LabelMode> labels) {
        return new Appearance(fields.optional("colour").map(SeenFormat::colourBy).orElse(usual.colourBy()), fields.optional("sizeBy").map(SeenFormat::sizeBy),
                fields.optional("labels").map(part -> part.word(labels)).orElse(usual.labels()),
                fields.optional("names").map(part -> part.word(FileWords.all(NameMode.class))).orElse(usual.names()),
                fields.optional("groups").flatMap(SeenFormat::groups));
    }

    private static Optional<GroupBy> groups(FileValue part) {
        Optional<GroupBy> groups = GroupBy.ofWord(part.text());
        if (groups.isEmpty()) {
            part.report(FileReason.UNKNOWN_WORD, part.shown(), GroupBy.each().stream().map(GroupBy::word).collect(Collectors.joining(", ")));
        }
        return groups;
    }

    /// A word, or the name of an attribute.
    private static ColourBy colourBy(FileValue part) {
        return part.json() instanceof Json.Fields ? new ColourBy.OfAttribute(attribute(part)) : part.word(ColourBy.ofAnyNetwork(), ColourBy::word);
    }

    /// A measure, or the name of an attribute.
    private static SizeBy sizeBy(FileValue part) {
        return part.json() instanceof Json.Fields ? new SizeBy.OfAttribute(attribute(part)) : SizeBy.of(part.word(SizeBy.measures(), MeasureWords::id));
    }

    private static String attribute(FileValue part) {
        FieldReader fields = part.fields();
        String name = fields.id(ATTRIBUTE);
        fields.keepRest();
        return name;
    }

    private static Filter filter(FieldReader fields) {
        SortedSet<String> hidden = new TreeSet<>(fields.optional("hidden").map(FileValue::items).orElse(List.of()).stream().map(FileValue::text).toList());
        return new Filter(hidden, conditions(fields), fields.optional("ties").map(part -> ties(part.fields())).orElse(TieConditions.NONE),
                fields.optional("leftOut").map(part -> part.word(FileWords.all(LeftOut.class))).orElse(LeftOut.HIDDEN));
    }

    /// Which organisations are there for their numbers: `only`, and `onlyKnown` where who did not answer is left out too.
    public static MeasureConditions conditions(FieldReader fields) {
        List<MeasureCondition> all = fields.optional("only").map(FileValue::items).orElse(List.of()).stream().flatMap(item -> condition(item).stream()).toList();
        return new MeasureConditions(all, !fields.optional("onlyKnown").map(FileValue::flag).orElse(false));
    }

    private static Optional<MeasureCondition> condition(FileValue item) {
        FieldReader fields = item.fields();
        Optional<OrganisationMeasure> measure = fields.required("measure").map(part -> part.word(SizeBy.measuresWithoutCapacity(), MeasureWords::id));
        Optional<NumberRange> range = range(fields, "least", "most").filter(found -> !found.equals(NumberRange.ALL));
        fields.keepRest();
        if (range.isEmpty()) {
            item.report(FileReason.NOT_RANGE, item.shown());
        }
        return range.flatMap(found -> measure.map(one -> new MeasureCondition(one, found)));
    }

    private static Optional<NumberRange> range(FieldReader fields, String least, String most) {
        double from = fields.optional(least).map(FileValue::number).orElse(Double.NEGATIVE_INFINITY);
        double to = fields.optional(most).map(FileValue::number).orElse(Double.POSITIVE_INFINITY);
        return from <= to ? Optional.of(new NumberRange(from, to)) : Optional.empty();
    }

    private static TieConditions ties(FieldReader fields) {
        LayerAlgebra layers = new LayerAlgebra(new TreeSet<>(ids(fields, "in", LayerId::new)), new TreeSet<>(ids(fields, "notIn", LayerId::new)),
                !fields.optional("inAny").map(FileValue::flag).orElse(false));
        TieTraits traits = new TieTraits(range(fields, "leastStrength", "mostStrength").orElse(NumberRange.ALL), range(fields, "leastLayers", "mostLayers").orElse(NumberRange.ALL),
                fields.optional("direction").map(part -> part.word(FileWords.all(TieDirection.class))).orElse(TieDirection.ANY), between(fields));
        TieConditions read = new TieConditions(layers, traits, fields.optional("ends").map(part -> part.word(FileWords.all(TieConditions.Ends.class))).orElse(TieConditions.Ends.BOTH),
                fields.optional("around").map(part -> around(part.fields())));
        fields.keepRest();
        return read;
    }

    private static SortedSet<SectorPair> between(FieldReader fields) {
        SortedSet<SectorPair> pairs = new TreeSet<>();
        fields.optional("between").map(FileValue::items).orElse(List.of()).forEach(pair -> {
            List<SectorId> ends = pair.items().stream().map(FileValue::id).map(SectorId::new).toList();
            if (!ends.isEmpty()) {
                pairs.add(SectorPair.of(ends.getFirst(), ends.getLast()));
            }
        });
        return pairs;
    }

    private static Around around(FieldReader fields) {
        Around around = new Around(new TreeSet<>(ids(fields, "of", OrganisationId::new)), fields.optional("reach").map(part -> part.word(FileWords.all(Around.Reach.class))).orElse(Around.Reach.TIES));
        fields.keepRest();
        return around;
    }

    static void write(FieldWriter fields, Seen seen) {
        if (seen.lens() instanceof Lens.Between(var from, var to, _)) {
            fields.put("since", from.value()).put("wave", to.value());
        } else {
            fields.put("wave", seen.lens().wave().value());
        }
        fields.put("layers", Json.texts(seen.layers().stream().map(LayerId::value).toList()));
        write(fields, seen.appearance(), Appearance.USUAL);
        Filter filter = seen.filter();
        put(fields, "hidden", filter.hidden(), word -> word);
        write(fields, filter.conditions());
        if (!filter.ties().equals(TieConditions.NONE)) {
            fields.part("ties", inside -> write(inside, filter.ties()));
        }
        if (filter.leftOut() != LeftOut.HIDDEN) {
            fields.put("leftOut", filter.leftOut());
        }
    }

    /// @param usual what need not be said
    public static void write(FieldWriter fields, Appearance appearance, Appearance usual) {
        switch (appearance.colourBy()) {
            case ColourBy by when by.equals(usual.colourBy()) -> { }
            case ColourBy.OfAttribute(String name) -> fields.part("colour", inside -> inside.put(ATTRIBUTE, name));
            case ColourBy.OfMeasure _, ColourBy.Trait _ -> fields.put("colour", appearance.colourBy().word());
        }
        appearance.sizeBy().ifPresent(by -> {
            switch (by) {
                case SizeBy.OfMeasure(OrganisationMeasure measure) -> fields.put("sizeBy", measure.id());
                case SizeBy.OfAttribute(String name) -> fields.part("sizeBy", inside -> inside.put(ATTRIBUTE, name));
            }
        });
        if (appearance.labels() != usual.labels()) {
            fields.put("labels", appearance.labels());
        }
        if (appearance.names() != usual.names()) {
            fields.put("names", appearance.names());
        }
        appearance.groups().ifPresent(by -> fields.put("groups", by.word()));
    }

    public static void write(FieldWriter fields, MeasureConditions only) {
        if (!only.isNone()) {
            fields.list("only", only.all(), condition -> condition.measure().id(), (inside, condition) -> {
                inside.put("measure", condition.measure().id());
                put(inside, condition.range(), "least", "most");
            });
        }
        if (!only.keepsUnknown()) {
            fields.put("onlyKnown", true);
        }
    }

    private static void write(FieldWriter fields, TieConditions ties) {
        put(fields, "in", ties.layers().in(), LayerId::value);
        put(fields, "notIn", ties.layers().notIn(), LayerId::value);
        if (!ties.layers().all()) {
            fields.put("inAny", true);
        }
        put(fields, ties.traits().strength(), "leastStrength", "mostStrength");
        put(fields, ties.traits().layers(), "leastLayers", "mostLayers");
        if (ties.traits().direction() != TieDirection.ANY) {
            fields.put("direction", ties.traits().direction());
        }
        if (!ties.traits().between().isEmpty()) {
            fields.put("between", Json.items(ties.traits().between().stream().map(pair -> Json.texts(List.of(pair.one().value(), pair.other().value()))).toList()));
        }
        if (ties.ends() != TieConditions.Ends.BOTH) {
            fields.put("ends", ties.ends());
        }
        ties.around().ifPresent(around -> fields.part("around", inside -> {
            put(inside, "of", around.of(), OrganisationId::value);
            inside.put("reach", around.reach());
        }));
    }

    private static <T> void put(FieldWriter fields, String name, Collection<T> some, Function<T, String> word) {
        if (!some.isEmpty()) {
            fields.put(name, Json.texts(some.stream().map(word).toList()));
        }
    }

    private static void put(FieldWriter fields, NumberRange range, String least, String most) {
        put(fields, least, range.least());
        put(fields, most, range.most());
    }

    private static void put(FieldWriter fields, String name, double bound) {
        if (Double.isFinite(bound)) {
            fields.put(name, bound);
        }
    }
}
