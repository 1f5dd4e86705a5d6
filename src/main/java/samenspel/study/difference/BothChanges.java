package samenspel.study.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.study.Document;

/// Two changes of one study, taken together where they touch different parts. Places, looks and notes name organisations,
/// sectors, layers and waves; so where the network is changed together with another part, those must be the same as before.
public final class BothChanges {
    private BothChanges() {
    }

    /// @return empty where both changed one part in different ways, or where one part could name what the other lacks
    public static Optional<Document> of(Document base, Document mine, Document theirs) {
        Document both = mine;
        for (DocumentPart part : DocumentPart.values()) {
            boolean byMe = part.differs(base, mine);
            boolean byThem = part.differs(base, theirs);
            if (byMe && byThem && part.differs(mine, theirs)) {
                return Optional.empty();
            }
            both = byThem && !byMe ? part.taken(both, theirs) : both;
        }
        boolean same = named(mine.network()).equals(named(base.network())) && named(theirs.network()).equals(named(base.network()));
        return same ? Optional.of(both) : Optional.empty();
    }

    private static List<Object> named(Network network) {
        return Stream.<Stream<? extends Object>>of(network.organisations().stream().map(Organisation::id), network.sectors().stream().map(Sector::id),
                network.layers().stream().map(Layer::id), network.waves().stream().map(Wave::id)).<Object>flatMap(ids -> ids).toList();
    }
}
