package samenspel.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import samenspel.measure.KnownTies;
import samenspel.measure.Measures;
import samenspel.measure.NumberRange;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;

/// The numbers of a network that references name. Remembers what several of them are made from; for one thread.
public final class ReferenceNumbers {
    private final Network network;
    private final Optional<Integer> capacity;
    private final NamedPlaces named;
    private final Map<List<Object>, KnownTies> ties = new HashMap<>();
    private final Map<List<Object>, ChangeNumbers> changes = new HashMap<>();

    /// @param capacity against which partners are held; empty where none is chosen
    public ReferenceNumbers(Network network, Optional<Integer> capacity) {
        this.network = network;
        this.capacity = capacity;
        this.named = new NamedPlaces(network);
    }

    public Network network() {
        return network;
    }

    NamedPlaces named() {
        return named;
    }

    /// What is reported or answered has no band.
    ToldNumber of(Reference reference, ClaimBase base) throws NoNumber {
        ToldNumber found = switch (reference.quantity()) {
            case Quantity.OfTies what -> new TieNumbers(network, named.layer(reference), named.wave(reference), ties(named.layer(reference), named.wave(reference), base), capacity).of(what, named.whom(reference));
            case Quantity.OfSteering what -> steering(what, reference, base);
            case Quantity.OfChange(var column) -> change(named.layer(reference), named.change(reference))
                    .of(column, named.whom(reference).<Predicate<OrganisationId>>map(some -> some::contains).orElse(_ -> true), base);
            case Quantity.OfLeaving which -> change(named.layer(reference), named.change(reference))
                    .withWhoLeft(which == Quantity.OfLeaving.LOST_WITH_ACCESS_WHO_LEFT, named.whom(reference).<Predicate<OrganisationId>>map(some -> some::contains).orElse(_ -> true));
            case Quantity.OfNetwork(var measure) -> measures(base).whole(measure, reference);
            case Quantity.OfOrganisation(var measure) -> measures(base).organisation(measure, reference);
            case Quantity.OfTwo(var measure) -> measures(base).two(measure, reference);
            case Quantity.OfLayers(var measure) -> measures(base).layers(measure, reference);
            case Quantity.OfNames _ -> ToldNumber.exactly(NumberUnit.COUNT, capacity.orElseThrow(() -> new NoNumber(ClaimReason.NO_CAPACITY, reference.quantity().word())));
        };
        return base == ClaimBase.NETWORK ? found : found.alone();
    }

    private MeasureNumbers measures(ClaimBase base) {
        return new MeasureNumbers(network, named, capacity, base, (layer, wave) -> ties(layer, wave, base));
    }

    private ChangeNumbers change(Layer layer, List<WaveId> waves) {
        return changes.computeIfAbsent(List.of(layer.id(), waves), _ -> ChangeNumbers.of(network, layer, waves));
    }

    private KnownTies ties(Layer layer, WaveId wave, ClaimBase base) {
        return ties.computeIfAbsent(List.of(layer.id(), wave, base == ClaimBase.ANSWERED), _ -> base == ClaimBase.ANSWERED
                ? KnownTies.of(answered(wave), network, layer, wave) : KnownTies.of(network, layer, wave));
    }

    private List<OrganisationId> answered(WaveId wave) {
        return Measures.present(network, wave).stream().filter(one -> network.fieldwork(wave).participationOf(one) == Participation.ANSWERED).toList();
    }

    private ToldNumber steering(Quantity.OfSteering what, Reference reference, ClaimBase base) throws NoNumber {
        reference.allOf();
        GovernanceForm form = named.form(reference);
        WaveId wave = named.wave(reference);
        long all = base == ClaimBase.NETWORK ? Measures.present(network, wave).size() : network.fieldwork(wave).perceptions().size();
        long said = network.fieldwork(wave).perceptions().size();
        long see = network.fieldwork(wave).perceptions().values().stream().filter(form::equals).count();
        if (what == Quantity.OfSteering.PERCEIVED_COUNT) {
            return said == 0 ? ToldNumber.of(NumberUnit.COUNT, Double.NaN, new NumberRange(0, all)) : ToldNumber.count(see, Math.max(0, all - said));
        }
        NumberRange band = all == 0 ? NumberRange.ALL : new NumberRange((double) see / all, (double) (see + Math.max(0, all - said)) / all);
        return ToldNumber.of(NumberUnit.SHARE, said == 0 ? Double.NaN : (double) see / said, band).with(new NetworkValue.Part(see, said));
    }
}
