package samenspel.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.TimeSpan;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Spot;

/// What files say of organisations and ties that has not become anything else, on its way into the network.
///
/// What differs between waves for some organisation is kept a wave, all else once. Where two say different things of the
/// same, the first stays. Whatever is kept, left out or differs is said once by its name.
final class KeptAttributes {
    private final ImportChoices choices;
    private final WavesOfNetwork waves;
    private final Ledger ledger;
    private final Map<String, SequencedMap<String, SaidInWave>> said = new HashMap<>();
    private final Set<String> changing = new HashSet<>();
    private final Set<String> differing = new HashSet<>();
    private final SequencedSet<String> ofOrganisations = new LinkedHashSet<>();
    private final SequencedSet<String> ofTies = new LinkedHashSet<>();
    private final SequencedSet<String> drawing = new LinkedHashSet<>();
    private boolean isDrawing;

    /// What is said first in a wave, and what is said in others. Nearly all is said in one only, and a file may say millions of things.
    ///
    /// @param wave  empty where it holds of all
    /// @param later of other waves; empty where there are none
    private record SaidInWave(String wave, AttributeValue value, List<SaidInWave> later) {
        Optional<AttributeValue> in(String asked) {
            return wave.equals(asked) ? Optional.of(value) : later.stream().filter(one -> one.wave.equals(asked)).map(SaidInWave::value).findFirst();
        }

        boolean saysOther(AttributeValue than) {
            return !value.equals(than) || later.stream().anyMatch(one -> !one.value.equals(than));
        }

        SaidInWave and(SaidInWave other) {
            return in(other.wave).isPresent() ? this : new SaidInWave(wave, value, Stream.concat(later.stream(), Stream.of(other)).toList());
        }
    }

    KeptAttributes(ImportChoices choices, WavesOfNetwork waves, Ledger ledger) {
        this.choices = choices;
        this.waves = waves;
        this.ledger = ledger;
    }

    void collect(List<PlacedGraph> graphs) {
        graphs.forEach(this::collect);
    }

    private void collect(PlacedGraph placed) {
        isDrawing = DrawingDetails.isDrawn(placed.graph());
        for (FoundNode node : placed.graph().nodes()) {
            for (FoundAttribute attribute : node.attributes()) {
                AttributeWords.value(attribute).ifPresent(value -> put(placed, node, attribute, value));
            }
            passing(placed, node);
        }
    }

    private void put(PlacedGraph placed, FoundNode node, FoundAttribute attribute, AttributeValue value) {
        String name = attribute.name().strip();
        if (DrawingDetails.has(name, isDrawing)) {
            drawing.add(name);
        } else if (!AttributeWords.isKnown(name)) {
            SequencedMap<String, SaidInWave> byName = said.computeIfAbsent(placed.identity(node), _ -> new LinkedHashMap<>());
            waves(placed, node, attribute).forEach(wave -> put(name, new SaidInWave(wave, value, List.of()), byName));
        }
    }

    /// What a node has in some of the waves in which it is there, but not in all, differs between waves.
    private void passing(PlacedGraph placed, FoundNode node) {
        for (FoundAttribute attribute : node.attributes()) {
            Optional<SaidInWave> known = attribute.when() == TimeSpan.ALWAYS ? Optional.empty()
                    : Optional.ofNullable(said.getOrDefault(placed.identity(node), new LinkedHashMap<>()).get(attribute.name().strip()));
            boolean passes = known.isPresent() && known.get().in("").isEmpty()
                    && waves.names().stream().anyMatch(wave -> waves.momentOf(wave).filter(node::isThere).isPresent() && known.get().in(wave).isEmpty());
            if (passes) {
                changing.add(attribute.name().strip());
            }
        }
    }

    private List<String> waves(PlacedGraph placed, FoundNode node, FoundAttribute attribute) {
        if (attribute.when() == TimeSpan.ALWAYS) {
            return List.of(placed.wave());
        }
        return waves.names().stream().filter(wave -> waves.momentOf(wave).filter(moment -> attribute.holds(moment, node.attributes())).isPresent()).toList();
    }

    private void put(String name, SaidInWave now, SequencedMap<String, SaidInWave> byName) {
        SaidInWave former = byName.putIfAbsent(name, now);
        if (former != null) {
            if (former.saysOther(now.value)) {
                changing.add(name);
            }
            if (former.in(now.wave).filter(value -> !value.equals(now.value)).isPresent()) {
                differing.add(name);
            }
            byName.put(name, former.and(now));
        }
    }

    /// Whether something else was made of an attribute, which says all it says.
    private boolean isUsed(String name) {
        boolean used = choices.sectorAttribute().filter(name::equals).isPresent() || choices.details().shortName().filter(name::equals).isPresent()
                || choices.details().access().filter(name::equals).isPresent();
        return used && !changing.contains(name);
    }

    /// The organisations with what holds of them in every wave.
    List<Organisation> of(List<Organisation> organisations) {
        return said.isEmpty() ? organisations : organisations.stream().map(one -> {
            Attributes always = of(one.id().value(), "");
            if (changing.isEmpty()) {
                said.remove(one.id().value());
            }
            return one.with(always);
        }).toList();
    }

    /// What holds of organisations in one wave only.
    SequencedMap<OrganisationId, Attributes> in(String wave) {
        SequencedMap<OrganisationId, Attributes> some = new LinkedHashMap<>();
        if (!wave.isEmpty() && !changing.isEmpty()) {
            said.keySet().forEach(identity -> some.put(new OrganisationId(identity), of(identity, wave)));
        }
        return some;
    }

    private Attributes of(String identity, String wave) {
        SequencedMap<String, AttributeValue> values = new LinkedHashMap<>();
        said.getOrDefault(identity, new LinkedHashMap<>()).forEach((name, byWave) -> {
            AttributeValue value = changing.contains(name) ? byWave.in(wave).orElse(null) : wave.isEmpty() ? byWave.value() : null;
            if (value != null && !isUsed(name)) {
                values.put(name, value);
                ofOrganisations.add(name);
            }
        });
        return Attributes.of(values);
    }

    /// What holds of a tie in a wave.
    Attributes of(FoundTie tie, String wave) {
        if (tie.attributes().isEmpty()) {
            return Attributes.NONE;
        }
        Optional<Moment> moment = Optional.ofNullable(waves.moments().get(wave));
        SequencedMap<String, AttributeValue> values = new LinkedHashMap<>();
        tie.attributes().stream().filter(attribute -> moment.map(at -> attribute.holds(at, tie.attributes())).orElse(true)).forEach(attribute ->
                AttributeWords.value(attribute).ifPresent(value -> put(tie, attribute, value, values)));
        return Attributes.of(values);
    }

    private void put(FoundTie tie, FoundAttribute attribute, AttributeValue value, SequencedMap<String, AttributeValue> values) {
        String name = attribute.name().strip();
        if (DrawingDetails.has(name, false)) {
            drawing.add(name);
        } else if (!tie.isTimedWeight(attribute)) {
            ofTies.add(name);
            AttributeValue former = values.putIfAbsent(name, value);
            if (former != null && !former.equals(value)) {
                differing.add(name);
            }
        }
    }

    /// What two of one tie say together.
    Attributes both(Attributes first, Attributes second) {
        second.byName().forEach((name, value) -> first.value(name).filter(former -> !former.equals(value)).ifPresent(_ -> differing.add(name)));
        return first.and(second);
    }

    /// Says what became of them.
    void account() {
        if (!ofOrganisations.isEmpty()) {
            ledger.kept(ImportReason.ATTRIBUTES_KEPT, Spot.NOWHERE, String.join(", ", ofOrganisations));
        }
        if (!ofTies.isEmpty()) {
            ledger.kept(ImportReason.TIE_ATTRIBUTES_KEPT, Spot.NOWHERE, String.join(", ", ofTies));
        }
        note(ImportReason.DRAWING_DETAILS, drawing);
        note(ImportReason.ATTRIBUTE_TWICE, new LinkedHashSet<>(differing.stream().sorted().toList()));
    }

    private void note(ImportReason reason, SequencedSet<String> names) {
        if (!names.isEmpty()) {
            ledger.noted(reason, Spot.NOWHERE, String.join(", ", names));
        }
    }
}
