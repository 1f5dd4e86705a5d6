package samenspel.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What a file said beyond what this program knows of and only for one wave.
///
/// @param organisations what it said of an organisation for this wave; what holds in all waves is the organisation's own
/// @param reports       what it said of reports, per reported layer, by who reported and about whom
public record WaveAttributes(SequencedMap<OrganisationId, Attributes> organisations, Map<LayerId, SequencedMap<Pair, Attributes>> reports) {
    public static final WaveAttributes NONE = new WaveAttributes(new LinkedHashMap<>(), Map.of());

    public WaveAttributes {
        organisations = Attributes.present(organisations);
        Map<LayerId, SequencedMap<Pair, Attributes>> some = new LinkedHashMap<>();
        reports.forEach((layer, byPair) -> some.put(layer, Attributes.present(byPair)));
        some.values().removeIf(Map::isEmpty);
        reports = Sorted.byKey(some);
    }

    /// Those of organisations, and of reports that are among these.
    WaveAttributes among(Map<LayerId, SequencedMap<Pair, Answer>> present) {
        boolean whole = reports.entrySet().stream().allMatch(layer -> present.containsKey(layer.getKey())
                && present.get(layer.getKey()).keySet().containsAll(layer.getValue().keySet()));
        if (whole) {
            return this;
        }
        Map<LayerId, SequencedMap<Pair, Attributes>> some = new LinkedHashMap<>();
        reports.forEach((layer, byPair) -> {
            SequencedMap<Pair, Attributes> kept = new LinkedHashMap<>(byPair);
            kept.keySet().retainAll(present.getOrDefault(layer, Sorted.empty()).keySet());
            some.put(layer, kept);
        });
        return new WaveAttributes(organisations, some);
    }

    public boolean isEmpty() {
        return organisations.isEmpty() && reports.isEmpty();
    }

    public Attributes of(OrganisationId organisation) {
        return organisations.getOrDefault(organisation, Attributes.NONE);
    }

    /// Of the report of the first of a pair about the second.
    public Attributes of(LayerId layer, Pair pair) {
        return reportsIn(layer).getOrDefault(pair, Attributes.NONE);
    }

    /// In order of their pairs; empty when there are none.
    public SequencedMap<Pair, Attributes> reportsIn(LayerId layer) {
        return reports.getOrDefault(layer, Sorted.empty());
    }
}
