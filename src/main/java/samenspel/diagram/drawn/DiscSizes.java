package samenspel.diagram.drawn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.change.Fate;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Lens;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;

/// How large each disc is: all alike, or its area proportional to a measure over the ties shown.
///
/// @param largest the value of the largest disc; 0 when all values are 0 or size says nothing
public record DiscSizes(Optional<Measure> measure, Map<OrganisationId, Double> values, double largest) {
    /// Nobody disappears for having nothing.
    public static final double SMALLEST_SHARE = 0.25;

    /// All alike.
    public static final DiscSizes EQUAL = new DiscSizes(Optional.empty(), Map.of(), 0);

    /// @param all   ties of the picture in any phase of playing a change
    /// @param shown those of them that stand now
    public static DiscSizes of(Depiction depiction, VisibleOrganisations visible, List<DrawnTie> all, List<DrawnTie> shown) {
        Optional<Measure> asked = depiction.seen().sizeBy().filter(m -> !m.needsChange() || depiction.seen().lens() instanceof Lens.Between);
        return asked.map(measure -> of(measure, visible, measure.needsChange() ? changed(all) : shown))
                .orElse(EQUAL);
    }

    private static List<DrawnTie> changed(List<DrawnTie> ties) {
        return ties.stream().filter(tie -> tie.fate().filter(fate -> fate == Fate.LOST || fate == Fate.GAINED).isPresent()).toList();
    }

    private static DiscSizes of(Measure measure, VisibleOrganisations visible, List<DrawnTie> shown) {
        boolean directed = shown.stream().anyMatch(tie -> tie.heads() > 0);
        List<Tie> ties = shown.stream().flatMap(tie -> directions(tie).stream()).toList();
        Map<OrganisationId, Double> values = Measures.ofTies(measure, visible.byId().keySet(), ties, directed);
        double largest = values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new DiscSizes(Optional.of(measure), values, largest);
    }

    private static List<Tie> directions(DrawnTie tie) {
        Tie forward = new Tie(tie.pair(), tie.strength());
        return tie.heads() == 2 ? List.of(forward, new Tie(tie.pair().reversed(), tie.strength())) : List.of(forward);
    }

    /// The same on a scale that reaches to another largest value.
    public DiscSizes upTo(double otherLargest) {
        return new DiscSizes(measure, values, otherLargest);
    }

    public double radius(OrganisationId organisation, Sizes sizes) {
        return measure.isEmpty() ? sizes.radius() : radius(values.getOrDefault(organisation, 0.0), sizes);
    }

    /// The radius of a value: its square is proportional to the value, but no disc is tiny.
    public double radius(double value, Sizes sizes) {
        double share = largest > 0 ? Math.sqrt(value / largest) : SMALLEST_SHARE;
        return sizes.largestRadius() * Math.max(SMALLEST_SHARE, share);
    }
}
