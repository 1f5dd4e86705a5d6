package samenspel.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.network.Answer;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveAttributes;
import samenspel.text.Spot;
import samenspel.text.json.Json;

/// `attributes` of organisations and of waves, and `reportAttributes` of waves: what other files said, by their own names.
/// Their names are fields, their values texts, numbers, true or false.
final class AttributesFormat {
    private static final String OF_ORGANISATIONS = "attributes";
    private static final String OF_REPORTS = "reportAttributes";

    private AttributesFormat() {
    }

    static Attributes read(FieldReader owner) {
        return owner.optional(OF_ORGANISATIONS).map(AttributesFormat::values).orElse(Attributes.NONE);
    }

    private static Attributes values(FileValue part) {
        SequencedMap<String, AttributeValue> byName = new LinkedHashMap<>();
        part.fields().all().forEach(value -> value(value).ifPresent(said -> byName.put(value.key(), said)));
        return Attributes.of(byName);
    }

    /// Empty for `null`, and for what cannot be a value, which is reported.
    private static Optional<AttributeValue> value(FileValue part) {
        return switch (part.json()) {
            case Json.Text(_, String text) -> Optional.of(AttributeValue.of(text));
            case Json.Digits _ -> Optional.of(AttributeValue.of(part.number()));
            case Json.Flag(_, boolean flag) -> Optional.of(AttributeValue.of(flag));
            case Json.Nothing _ -> Optional.empty();
            default -> {
                part.report(FileReason.NOT_ATTRIBUTE, part.shown());
                yield Optional.empty();
            }
        };
    }

    /// @param reports those of the wave, of which alone something can be said
    static WaveAttributes read(FieldReader wave, KnownIds organisations, Map<LayerId, SequencedMap<Pair, Answer>> reports) {
        SequencedMap<OrganisationId, Attributes> ofOrganisations = new LinkedHashMap<>();
        wave.optional(OF_ORGANISATIONS).map(part -> part.fields().all()).orElse(List.of()).forEach(one ->
                ofOrganisations.put(new OrganisationId(organisations.named(one.keyAsText())), values(one)));
        Map<LayerId, SequencedMap<Pair, Attributes>> ofReports = new HashMap<>();
        wave.optional(OF_REPORTS).map(part -> part.fields().all()).orElse(List.of()).forEach(layer -> {
            LayerId id = new LayerId(layer.key());
            ofReports.put(id, reports(layer, organisations, reports.getOrDefault(id, new LinkedHashMap<>())));
        });
        return ofOrganisations.isEmpty() && ofReports.isEmpty() ? WaveAttributes.NONE : new WaveAttributes(ofOrganisations, ofReports);
    }

    private static SequencedMap<Pair, Attributes> reports(FileValue layer, KnownIds organisations, Map<Pair, Answer> reports) {
        SequencedMap<Pair, SequencedMap<String, AttributeValue>> byPair = new LinkedHashMap<>();
        for (FileValue column : layer.fields().all()) {
            column.items().forEach(report -> pair(report, organisations).filter(reports::containsKey).ifPresentOrElse(
                    pair -> value(report.items().get(2)).ifPresent(said -> byPair.computeIfAbsent(pair, _ -> new LinkedHashMap<>()).put(column.key(), said)),
                    () -> report.report(FileReason.NOT_REPORTED, report.shown())));
        }
        SequencedMap<Pair, Attributes> all = new LinkedHashMap<>();
        byPair.forEach((pair, byName) -> all.put(pair, Attributes.of(byName)));
        return all;
    }

    private static Optional<Pair> pair(FileValue report, KnownIds organisations) {
        List<FileValue> three = report.json() instanceof Json.Items ? report.items() : List.of();
        if (three.size() != 3) {
            return Optional.empty();
        }
        OrganisationId from = organisations.organisation(three.get(0));
        OrganisationId to = organisations.organisation(three.get(1));
        return from.equals(to) ? Optional.empty() : Optional.of(new Pair(from, to));
    }

    static void write(FieldWriter owner, Attributes attributes) {
        if (!attributes.isEmpty()) {
            owner.put(OF_ORGANISATIONS, json(attributes));
        }
    }

    private static Json json(Attributes attributes) {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        attributes.byName().forEach((name, value) -> fields.put(name, json(value)));
        return new Json.Fields(Spot.NOWHERE, fields);
    }

    private static Json json(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(String text) -> Json.text(text);
            case AttributeValue.Number(double number) -> Json.number(number);
            case AttributeValue.Flag(boolean flag) -> Json.flag(flag);
        };
    }

    static void write(FieldWriter wave, WaveAttributes attributes, List<Layer> layers) {
        wave.partIfAny(OF_ORGANISATIONS, inside -> attributes.organisations().forEach((id, one) -> inside.put(id.value(), json(one))));
        wave.partIfAny(OF_REPORTS, inside -> layers.stream().map(Layer::id).filter(attributes.reports()::containsKey)
                .forEach(layer -> inside.put(layer.value(), json(attributes.reportsIn(layer)))));
    }

    /// A list of reports by attribute.
    private static Json json(SequencedMap<Pair, Attributes> byPair) {
        SequencedMap<String, List<Json>> byName = new LinkedHashMap<>();
        byPair.forEach((pair, one) -> one.byName().forEach((name, value) -> byName.computeIfAbsent(name, _ -> new ArrayList<>())
                .add(Json.items(List.of(Json.text(pair.from().value()), Json.text(pair.to().value()), json(value))))));
        SequencedMap<String, Json> columns = new LinkedHashMap<>();
        byName.forEach((name, reports) -> columns.put(name, Json.items(reports)));
        return new Json.Fields(Spot.NOWHERE, columns);
    }
}
