package samenspel.storage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;

/// `waves`: each with its dates, who took part, what they perceive and what they reported.
final class WaveFormat {
    private static final SequencedMap<String, Participation> GROUPS = groups();

    private WaveFormat() {
    }

    private static SequencedMap<String, Participation> groups() {
        SequencedMap<String, Participation> groups = new LinkedHashMap<>();
        groups.put("answered", Participation.ANSWERED);
        groups.put("notAnswered", Participation.NOT_ANSWERED);
        groups.put("absent", Participation.ABSENT);
        return Collections.unmodifiableSequencedMap(groups);
    }

    /// A wave and its fieldwork.
    record Measured(Wave wave, Fieldwork fieldwork) {
    }

    static Measured read(FieldReader fields, KnownIds organisations, KnownIds reportedLayers) {
        WaveId id = new WaveId(fields.id());
        Wave wave = new Wave(id, fields.name(), date(fields, "from"), date(fields, "to"));
        SequencedMap<OrganisationId, Participation> participation = participation(fields.optional("participation"), organisations);
        SequencedMap<OrganisationId, GovernanceForm> perceptions = perceptions(fields.optional("perceptions"), organisations, participation);
        ReportFormat reports = new ReportFormat(organisations, participation);
        Map<LayerId, SequencedMap<Pair, Answer>> byLayer = new HashMap<>();
        fields.optional("reports").map(FileValue::fields).map(FieldReader::all).orElse(List.of()).forEach(layer ->
                byLayer.put(new LayerId(named(layer, reportedLayers)), reports.read(layer)));
        WaveAttributes attributes = AttributesFormat.read(fields, organisations, byLayer);
        fields.keepRest();
        return new Measured(wave, new Fieldwork(participation, perceptions, byLayer, attributes));
    }

    private static Optional<LocalDate> date(FieldReader fields, String name) {
        return fields.optional(name).map(FileValue::date);
    }

    private static SequencedMap<OrganisationId, Participation> participation(Optional<FileValue> part, KnownIds organisations) {
        SequencedMap<OrganisationId, Participation> participation = new LinkedHashMap<>();
        part.map(FileValue::fields).ifPresent(fields -> {
            GROUPS.forEach((group, state) -> fields.optionalItems(group).forEach(item -> {
                OrganisationId id = new OrganisationId(organisations.named(item));
                if (participation.putIfAbsent(id, state) != null) {
                    item.report(FileReason.ATTENDANCE_TWICE, id.value());
                }
            }));
            fields.keepRest();
        });
        return participation;
    }

    private static SequencedMap<OrganisationId, GovernanceForm> perceptions(Optional<FileValue> part, KnownIds organisations, Map<OrganisationId, Participation> participation) {
        SequencedMap<OrganisationId, GovernanceForm> perceptions = new LinkedHashMap<>();
        part.map(FileValue::fields).map(FieldReader::all).orElse(List.of()).forEach(item -> {
            OrganisationId id = new OrganisationId(named(item, organisations));
            perceptions.put(id, item.word(FileWords.all(GovernanceForm.class)));
            if (participation.get(id) == Participation.ABSENT) {
                item.report(FileReason.PERCEPTION_WHILE_ABSENT, id.value());
            }
        });
        return perceptions;
    }

    /// The id that is the name of this field.
    private static String named(FileValue field, KnownIds ids) {
        return ids.named(field.keyAsText());
    }

    static void write(FieldWriter fields, Measured measured, List<Layer> layers) {
        Wave wave = measured.wave();
        Fieldwork work = measured.fieldwork();
        fields.put("id", wave.id().value()).put("name", wave.name());
        wave.from().ifPresent(from -> fields.put("from", from.toString()));
        wave.to().ifPresent(to -> fields.put("to", to.toString()));
        fields.partIfAny("participation", inside -> GROUPS.forEach((group, state) -> inside.putAny(group,
                work.participation().keySet().stream().filter(id -> work.participationOf(id) == state).toList())));
        fields.partIfAny("perceptions", inside -> work.perceptions().forEach((id, form) -> inside.put(id.value(), form)));
        fields.partIfAny("reports", inside -> layers.stream().filter(layer -> work.reports().containsKey(layer.id()))
                .forEach(layer -> inside.put(layer.id().value(), ReportFormat.write(work.reportsIn(layer.id())))));
        AttributesFormat.write(fields, work.attributes(), layers);
    }
}
