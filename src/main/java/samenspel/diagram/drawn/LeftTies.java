package samenspel.diagram.drawn;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samenspel.change.LayerTie;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.FilterOutcome;
import samenspel.diagram.seen.Seen;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// Which ties a filter leaves of those that are compared.
public final class LeftTies {
    private LeftTies() {
    }

    private record LayerPair(LayerId layer, Pair pair) {
    }

    /// Direction by direction: two of one pair may have met different fates.
    ///
    /// @param seen through the lens of the comparison
    public static Predicate<LayerTie> of(Seen seen, Network network) {
        Predicate<LayerTie> fates = tie -> seen.filter().shows(tie.change().fate());
        return fates.and(seen.left(network).map(LeftTies::among).orElseGet(() -> between(seen, network)));
    }

    private static Predicate<LayerTie> among(FilterOutcome outcome) {
        Set<LayerPair> left = new HashSet<>();
        for (DrawnTie line : outcome.ties()) {
            left.add(new LayerPair(line.layer(), line.pair()));
            if (line.heads() != 1) {
                left.add(new LayerPair(line.layer(), line.pair().reversed()));
            }
        }
        return tie -> left.contains(new LayerPair(tie.layer(), tie.change().pair()));
    }

    private static Predicate<LayerTie> between(Seen seen, Network network) {
        Set<OrganisationId> shown = network.organisations().stream().filter(one -> seen.shows(network, one)).map(Organisation::id).collect(Collectors.toSet());
        return tie -> shown.contains(tie.change().pair().from()) && shown.contains(tie.change().pair().to());
    }
}
