package samenspel.storage;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.MeasureWords;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.text.json.Json;

/// What is seen of a network: waves, layers, how organisations appear, and what is left out. What is as usual is left out of the file. What
/// is not in the network any more waits until it is there again.
public final class SeenFormat {
    private static final String ATTRIBUTE = "attribute";
    private static final String STAGE = "stage";
    /// Of a change that is being played; its ends are its waves.
    private static final List<Lens.Phase> STAGES = List.of(Lens.Phase.LEAVING, Lens.Phase.LEFT, Lens.Phase.MOVED, Lens.Phase.ARRIVING);

    private SeenFormat() {
    }

    static Seen read(FieldReader fields) {
        List<LayerId> layers = fields.items("layers").stream().map(FileValue::id).map(LayerId::new).toList();
        Seen seen = new Seen(lens(fields), new TreeSet<>(), appearance(fields, Appearance.USUAL, FileWords.all(LabelMode.class)), FilterFormat.read(fields)).withLayers(layers);
        fields.keepRest();
        return seen;
    }

    private static Lens lens(FieldReader fields) {
        WaveId wave = new WaveId(fields.id("wave"));
        return fields.optional("since").<Lens>map(since -> new Lens.Between(new WaveId(since.id()), wave, fields.optional(STAGE).map(part -> part.word(STAGES)).orElse(Lens.Phase.COMPARED)))
                .orElseGet(() -> new Lens.OneWave(wave));
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

    static void write(FieldWriter fields, Seen seen) {
        if (seen.lens() instanceof Lens.Between(var from, var to, var phase)) {
            fields.put("since", from.value()).put("wave", to.value());
            if (STAGES.contains(phase)) {
                fields.put(STAGE, phase);
            }
        } else {
            fields.put("wave", seen.lens().wave().value());
        }
        fields.put("layers", Json.texts(seen.layers().stream().map(LayerId::value).toList()));
        write(fields, seen.appearance(), Appearance.USUAL);
        FilterFormat.write(fields, seen.filter());
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
}
