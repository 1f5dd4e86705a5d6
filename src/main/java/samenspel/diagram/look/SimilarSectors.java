package samenspel.diagram.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.network.SectorId;

/// The two sectors of a look whose discs are hardest to distinguish by colour, for one way to see. Sectors whose discs have
/// different edges are distinguished by those and are not compared.
///
/// @param difference CIEDE2000
public record SimilarSectors(SectorId one, SectorId other, double difference) {
    /// Below this two discs that do not touch look the same at a glance.
    private static final double SAME = 5;
    /// Below this one looks twice.
    private static final double NEAR = 15;

    /// How alike two discs look.
    public enum Degree {
        APART,
        NEAR,
        SAME
    }

    public Degree degree() {
        return difference < SAME ? Degree.SAME : difference < NEAR ? Degree.NEAR : Degree.APART;
    }

    /// Empty when no two sectors have one edge. Cost: the square of the sectors.
    public static Optional<SimilarSectors> of(Look look, Sight sight) {
        List<Map.Entry<SectorId, Colour>> sectors = new ArrayList<>(look.sectors().entrySet());
        SimilarSectors closest = null;
        for (int i = 0; i < sectors.size(); i++) {
            for (int j = i + 1; j < sectors.size(); j++) {
                SimilarSectors pair = between(sectors.get(i), sectors.get(j), sight);
                if (look.edgeOf(pair.one) == look.edgeOf(pair.other) && (closest == null || pair.difference < closest.difference)) {
                    closest = pair;
                }
            }
        }
        return Optional.ofNullable(closest);
    }

    private static SimilarSectors between(Map.Entry<SectorId, Colour> one, Map.Entry<SectorId, Colour> other, Sight sight) {
        return new SimilarSectors(one.getKey(), other.getKey(), Ciede2000.between(sight.lab(one.getValue()), sight.lab(other.getValue())));
    }
}
