package samenspel.diagram.drawn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samenspel.change.Fate;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValues;
import samenspel.network.AttributeColumn;
import samenspel.network.AttributeValue;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.SectorId;
import samenspel.network.Tie;

/// How large each disc is: all alike, or its area proportional to a measure over the ties shown or to a number of a file.
///
/// @param values  of those of whom something is known; others are as small as any
/// @param largest the value of the largest disc; 0 when all values are 0 or size says nothing
/// @param share   of its usual radius that the largest has, to 1
public record DiscSizes(Optional<SizeBy> by, Map<OrganisationId, Double> values, double largest, double share) {
    /// Nobody disappears for having nothing.
    public static final double SMALLEST_SHARE = 0.25;

    /// All alike.
    public static final DiscSizes EQUAL = new DiscSizes(Optional.empty(), Map.of(), 0, 1);

    /// Measured once for what is seen.
    public static DiscSizes of(Depiction asked, DrawnLayersCache drawnLayersCache) {
        Depiction depiction = asked.unconditioned();
        return depiction.seen().sizeBy().isEmpty() ? EQUAL : drawnLayersCache.sizes(depiction, () -> {
            VisibleOrganisations visible = VisibleOrganisations.of(depiction);
            List<DrawnTie> ties = drawnLayersCache.lines(depiction);
            return of(depiction, visible, ties, ties.stream().filter(tie -> tie.standsIn(depiction.seen().lens())).toList());
        });
    }

    /// @param all   ties of the picture in any phase of playing a change
    /// @param shown those of them that stand now
    public static DiscSizes of(Depiction depiction, VisibleOrganisations visible, List<DrawnTie> all, List<DrawnTie> shown) {
        Optional<SizeBy> asked = depiction.seen().sizeBy().filter(by -> depiction.seen().tells(by, depiction.network()))
                .filter(by -> !by.needsCapacity() || depiction.look().capacity().isPresent())
                .filter(by -> !by.needsChange() || depiction.seen().lens() instanceof Lens.Between);
        return asked.map(by -> switch (by) {
            case SizeBy.OfMeasure(Measure measure) -> of(measure, present(depiction, visible), measure.needsChange() ? changed(all) : shown);
            case SizeBy.OfMeasure(FurtherMeasure measure) -> of(measure, depiction, present(depiction, visible), shown);
            case SizeBy.OfMeasure _ -> EQUAL;
            case SizeBy.OfAttribute(String name) -> of(name, visible, depiction);
        }).orElse(EQUAL);
    }

    private static List<DrawnTie> changed(List<DrawnTie> ties) {
        return ties.stream().filter(tie -> tie.fate().filter(fate -> fate == Fate.LOST || fate == Fate.GAINED).isPresent()).toList();
    }

    /// Those who are in the network in a wave that is shown: routes between others are not a share of those with the rest.
    private static Set<OrganisationId> present(Depiction depiction, VisibleOrganisations visible) {
        return visible.byId().keySet().stream().filter(id -> depiction.seen().lens().shown().stream()
                .anyMatch(wave -> depiction.network().fieldwork(wave).participationOf(id) != Participation.ABSENT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static DiscSizes of(Measure measure, Set<OrganisationId> present, List<DrawnTie> shown) {
        boolean directed = shown.stream().anyMatch(tie -> tie.heads() > 0);
        List<Tie> ties = shown.stream().flatMap(tie -> directions(tie, measure, directed).stream()).toList();
        Map<OrganisationId, Double> values = Measures.ofTies(measure, present, ties, directed);
        double largest = values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new DiscSizes(Optional.of(SizeBy.of(measure)), values, largest, 1);
    }

    private static DiscSizes of(FurtherMeasure measure, Depiction depiction, Set<OrganisationId> present, List<DrawnTie> shown) {
        boolean directed = shown.stream().anyMatch(tie -> tie.heads() > 0);
        List<Pair> pairs = shown.stream().flatMap(tie -> directions(tie, Measure.DEGREE, directed).stream()).map(Tie::pair).toList();
        KnownTies ties = KnownTies.of(present, pairs, List.of(), directed);
        List<SectorId> sectors = ties.ids().stream().map(id -> depiction.network().organisation(id).map(Organisation::sector).orElseThrow()).toList();
        Map<OrganisationId, Double> values = OrganisationValues.ofTies(measure, ties, sectors, depiction.look().capacity().orElse(0));
        double largest = values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new DiscSizes(Optional.of(SizeBy.of(measure)), values, Math.max(0, largest), 1);
    }

    /// The scale reaches to the largest number of any wave, so that a disc grows when its number does.
    private static DiscSizes of(String attribute, VisibleOrganisations visible, Depiction depiction) {
        Map<OrganisationId, Double> values = new HashMap<>();
        visible.byId().forEach((id, one) -> {
            if (depiction.network().said(one, depiction.seen().lens().wave()).value(attribute).orElse(null) instanceof AttributeValue.Number(double number)) {
                values.put(id, number);
            }
        });
        double largest = AttributeColumn.of(depiction.network(), attribute).map(AttributeColumn::most).orElse(0.0);
        return new DiscSizes(Optional.of(new SizeBy.OfAttribute(attribute)), values, Math.max(0, largest), 1);
    }

    /// Among ties with a direction, one without counts for both of its ends.
    private static List<Tie> directions(DrawnTie tie, Measure measure, boolean directed) {
        Tie forward = new Tie(tie.pair(), tie.strength());
        boolean both = tie.heads() == 2 || tie.heads() == 0 && directed && !measure.needsChange();
        return both ? List.of(forward, new Tie(tie.pair().reversed(), tie.back())) : List.of(forward);
    }

    /// The same on a scale that reaches to another largest value.
    public DiscSizes upTo(double otherLargest) {
        return new DiscSizes(by, values, otherLargest, share);
    }

    /// The same with a share of the radius the largest would have.
    public DiscSizes to(double otherShare) {
        return new DiscSizes(by, values, largest, otherShare);
    }

    public double radius(OrganisationId organisation, Sizes sizes) {
        return by.isEmpty() ? sizes.radius() : radius(values.getOrDefault(organisation, 0.0), sizes);
    }

    /// The radius of a value: its square is proportional to the value, but no disc is tiny.
    public double radius(double value, Sizes sizes) {
        double part = largest > 0 ? Math.sqrt(Math.max(0, value) / largest) : SMALLEST_SHARE;
        return share * sizes.largestRadius() * Math.max(SMALLEST_SHARE, part);
    }
}
