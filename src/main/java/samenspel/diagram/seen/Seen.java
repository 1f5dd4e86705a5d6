package samenspel.diagram.seen;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.layout.CountedTies;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.Attributes;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.WaveId;

/// What is seen of a network, on the screen, on paper and in a film.
///
/// @param layers those shown; the others keep their lanes free
public record Seen(Lens lens, SequencedSet<LayerId> layers, Appearance appearance, Filter filter) {

    public Seen {
        layers = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(layers));
    }

    /// What is seen first: the first wave and the strongest ties.
    public static Seen opening(Network network) {
        Lens lens = new Lens.OneWave(network.waves().getFirst().id());
        SequencedSet<LayerId> layers = new LinkedHashSet<>();
        openingLayer(network).ifPresent(layer -> layers.add(layer.id()));
        return new Seen(lens, layers, Appearance.USUAL, Filter.NOTHING);
    }

    /// The strictest derived layer, which has the fewest ties; without one the first layer.
    private static Optional<Layer> openingLayer(Network network) {
        Optional<Layer> strictest = network.layers().stream()
                .filter(DerivedLayer.class::isInstance)
                .max(Comparator.comparingInt(layer -> strictness(((DerivedLayer) layer).rule())));
        return strictest.or(() -> network.layers().stream().findFirst());
    }

    private static int strictness(DerivationRule of) {
        return switch (of) {
            case DerivationRule.EnoughLayers rule -> rule.minimumLayers();
        };
    }

    public ColourBy colourBy() {
        return appearance.colourBy();
    }

    public Optional<SizeBy> sizeBy() {
        return appearance.sizeBy();
    }

    public Optional<GroupBy> groups() {
        return appearance.groups();
    }

    public LabelMode labels() {
        return appearance.labels();
    }

    public NameMode names() {
        return appearance.names();
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer.id());
    }

    /// The layers shown, in the network's order.
    public List<Layer> layersOf(Network network) {
        return network.layers().stream().filter(this::shows).toList();
    }

    /// The ties shown, of both waves where a change is; empty when no layer is.
    public Optional<CountedTies> ties(Network network) {
        List<WaveId> waves = lens instanceof Lens.Between between ? List.of(between.from(), between.to()) : List.of(lens.wave());
        return Optional.of(layersOf(network)).filter(shown -> !shown.isEmpty())
                .map(shown -> CountedTies.of(network, shown.stream().map(Layer::id).toList(), waves));
    }

    /// Whether a size would say something of the layers shown.
    public boolean tells(SizeBy by, Network network) {
        return !by.needsDirection() || layersOf(network).stream().anyMatch(Layer::directed);
    }

    /// Whether the filter leaves an organisation.
    public boolean shows(Network network, Organisation organisation) {
        return filter.asksTies() ? filter.ties().left(this, network).organisations().contains(organisation.id())
                : rowsShow(network, organisation) && filter.conditions().leaves(organisation.id(), this, network);
    }

    /// Whether no row of the legend hides an organisation.
    boolean rowsShow(Network network, Organisation organisation) {
        return filter.shows(organisation, filter.asksAttributes() ? network.said(organisation, lens.wave()) : Attributes.NONE);
    }

    /// What the filter leaves where that depends on each tie; empty where it does not.
    public Optional<FilterOutcome> left(Network network) {
        return filter.asksTies() ? Optional.of(filter.ties().left(this, network)) : Optional.empty();
    }

    /// Who meets the conditions of the filter; empty where there are none.
    public Optional<ConditionsMet> met(Network network) {
        return filter.conditions().isNone() ? Optional.empty() : Optional.of(filter.conditions().met(this, network));
    }

    /// Whether finding out who meets the conditions takes long and is still to be done: better beside the window's thread.
    public boolean isToBeMeasured(Network network) {
        return filter.conditions().isToBeFound(this, network) || filter.asksTies() && filter.ties().isToBeFound(this, network);
    }

    /// Finds what the filter leaves, so that it is known when it is asked for.
    public void find(Network network) {
        met(network);
        left(network);
    }

    /// Whether a measure says anything of what is seen.
    public boolean isTelling(OrganisationMeasure measure, Network network) {
        return MeasureConditions.isTelling(measure, layersOf(network), MeasureConditions.waves(lens));
    }

    /// What a measure says of organisations in what is seen, of the later wave of a change; empty where it says nothing.
    public Optional<ShownNumbers> numbers(OrganisationMeasure measure, Network network) {
        return numbers(SizeBy.of(measure), network);
    }

    /// The same of a number that a file gives.
    public Optional<ShownNumbers> numbers(SizeBy by, Network network) {
        List<WaveId> waves = MeasureConditions.waves(lens);
        return by.ofMeasure().map(measure -> isTelling(measure, network)).orElse(true)
                ? Optional.of(ShownNumbers.of(by, network, layersOf(network), by.needsChange() ? waves : List.of(waves.getLast()))) : Optional.empty();
    }

    /// With everybody whom no row of the legend hides: what numbers, sizes and places are of, so that leaving some out changes nothing about
    /// the others.
    public Seen unconditioned() {
        Filter rows = filter.ofRows();
        return rows == filter ? this : with(rows);
    }

    /// Without the conditions as long as it takes to find who meets them beside the window's thread.
    public Seen soFar(Network network) {
        return isToBeMeasured(network) ? unconditioned() : this;
    }

    public Seen with(Lens other) {
        return new Seen(other, layers, appearance, filter);
    }

    public Seen withLayers(Collection<LayerId> shown) {
        return new Seen(lens, new LinkedHashSet<>(shown), appearance, filter);
    }

    public Seen with(Appearance other) {
        return new Seen(lens, layers, other, filter);
    }

    public Seen with(Filter other) {
        return new Seen(lens, layers, appearance, other);
    }

    /// Switches a layer on or off; nothing else changes.
    public Seen toggled(LayerId layer) {
        SequencedSet<LayerId> next = new LinkedHashSet<>(layers);
        if (!next.remove(layer)) {
            next.add(layer);
        }
        return withLayers(next);
    }

    /// Hides or shows what a row of the legend stands for.
    public Seen toggled(LegendKey row) {
        return row.kind() == LegendKey.Kind.LAYER ? toggled(new LayerId(row.id())) : with(filter.toggled(row));
    }

    /// Shows what a row stands for and hides what others of its kind stand for; shows all of them when only that one
    /// was shown.
    public Seen only(LegendKey row, Collection<LegendKey> others) {
        return row.kind() == LegendKey.Kind.LAYER ? withLayers(List.of(new LayerId(row.id()))) : with(filter.only(row, others));
    }
}
