package samenspel.storage;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.text.account.Reading;

/// Puts organisations in rows in the order of the network, as near to a square as their number allows:
/// the plainest arrangement, for files without places.
public final class PlacesInRows {
    private static final double SPACING = 3 * Placement.DISC_DIAMETER;

    private PlacesInRows() {
    }

    /// A network's file, without a layout that takes its time.
    public static Reading<Document> read(Path file) {
        return NetworkFile.read(file, PlacesInRows::of);
    }

    public static Reading<Document> parse(String name, byte[] utf8) {
        return NetworkFile.parse(name, utf8, PlacesInRows::of);
    }

    static Placement of(Network network) {
        List<OrganisationId> ids = network.organisations().stream().map(Organisation::id).toList();
        int columns = (int) Math.ceil(Math.sqrt(ids.size()));
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        for (OrganisationId id : ids) {
            double column = at.size() % columns - (columns - 1) / 2.0;
            double row = at.size() / columns - (columns - 1) / 2.0;
            at.put(id, new Point(column * SPACING, row * SPACING));
        }
        return new Placement(at, new TreeSet<>(), new TreeSet<>(), new Recipe("rows", 1, 0), new Quality(0, 0, 0));
    }
}
