package samenspel.storage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.ReportedLayer;
import samenspel.network.TieRule;
import samenspel.text.json.Json;

/// `layers`: the reported ones with the rule that makes ties of reports, the derived ones with the rule
/// that makes ties of other layers.
final class LayerFormat {
    private enum Kind {
        REPORTED,
        DERIVED
    }

    private static final List<TieRule> CONFIRMATIONS = List.of(TieRule.EITHER, TieRule.BOTH);

    private LayerFormat() {
    }

    /// The layers that are reported, which alone can have reports and be derived from.
    static List<FileValue> reportedAmong(List<FileValue> layers) {
        return layers.stream().filter(layer -> !(layer.json() instanceof Json.Fields(_, var fields)
                && fields.get("kind") instanceof Json.Text(_, String kind) && kind.equals(FileWords.of(Kind.DERIVED)))).toList();
    }

    /// A layer; empty when a derived one names no layer it follows from.
    static Optional<Layer> read(FieldReader fields, KnownIds reported) {
        LayerId id = new LayerId(fields.id());
        Name name = fields.name();
        Optional<Layer> layer = switch (fields.word("kind", Kind.class)) {
            case REPORTED -> Optional.of(new ReportedLayer(id, name, fields.word("tieRule", TieRule.class)));
            case DERIVED -> rule(fields, reported).map(rule -> new DerivedLayer(id, name, rule));
        };
        fields.keepRest();
        return layer;
    }

    private static Optional<DerivationRule> rule(FieldReader fields, KnownIds reported) {
        Optional<FileValue> from = fields.required("from");
        List<LayerId> of = from.map(FileValue::items).orElse(List.of()).stream().map(part -> new LayerId(reported.named(part))).toList();
        double frequency = fields.optional("minimumFrequency").map(FileValue::number).orElse(0.0);
        OptionalInt lastRank = fields.optional("lastRank").map(part -> OptionalInt.of(lastRank(part))).orElse(OptionalInt.empty());
        TieRule confirmation = fields.required("confirmation").map(c -> c.word(CONFIRMATIONS)).orElse(TieRule.EITHER);
        int minimum = fields.optional("minimumLayers").map(part -> minimumLayers(part, of.size())).orElse(1);
        if (of.isEmpty()) {
            from.filter(part -> part.json() instanceof Json.Items).ifPresent(part -> part.report(FileReason.NO_LAYERS));
            return Optional.empty();
        }
        return Optional.of(new DerivationRule.EnoughLayers(of, frequency, lastRank, confirmation, minimum));
    }

    private static int lastRank(FileValue part) {
        int rank = part.count();
        if (rank < 1) {
            part.report(FileReason.RANK, part.shown());
        }
        return Math.max(1, rank);
    }

    private static int minimumLayers(FileValue part, int most) {
        int layers = part.count();
        if (most > 0 && (layers < 1 || layers > most)) {
            part.report(FileReason.LAYER_COUNT, part.shown(), most);
        }
        return Math.clamp(layers, 1, Math.max(1, most));
    }

    static void write(FieldWriter fields, Layer layer) {
        fields.put("id", layer.id().value()).put("name", layer.name());
        switch (layer) {
            case ReportedLayer reported -> fields.put("kind", Kind.REPORTED).put("tieRule", reported.rule());
            case DerivedLayer derived -> write(fields.put("kind", Kind.DERIVED), derived.rule());
        }
    }

    private static void write(FieldWriter fields, DerivationRule derivation) {
        switch (derivation) {
            case DerivationRule.EnoughLayers rule -> write(fields, rule);
        }
    }

    private static void write(FieldWriter fields, DerivationRule.EnoughLayers rule) {
        List<String> from = rule.of().stream().map(LayerId::value).toList();
        fields.put("from", Json.texts(from)).put("minimumFrequency", rule.minimumFrequency());
        rule.lastRank().ifPresent(rank -> fields.put("lastRank", rank));
        fields.put("confirmation", rule.confirmation()).put("minimumLayers", rule.minimumLayers());
    }
}
