package samenspel.study.privacy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeSet;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.OrganisationId;

/// Places that follow from the order of codes and from nothing else: a spiral from the middle outwards (Vogel 1979, "A better way
/// to construct the sunflower head"). A layout of the same ties would come out like that of the original, turned perhaps, and
/// give the names back to who lays one upon the other.
final class CodePlaces {
    private static final String WORD = "code";
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private CodePlaces() {
    }

    /// @param codes in the order in which they go outwards
    static Placement of(Collection<OrganisationId> codes) {
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        for (OrganisationId code : codes) {
            double far = Layouts.LEAST_DISTANCE * StrictMath.sqrt(at.size() + 0.5);
            double turn = GOLDEN_ANGLE * at.size();
            at.put(code, new Point(far * StrictMath.cos(turn), far * StrictMath.sin(turn)));
        }
        return new Placement(at, new TreeSet<>(), new TreeSet<>(), new Recipe(WORD, 1, 0), Quality.UNKNOWN);
    }
}
