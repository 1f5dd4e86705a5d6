package samenspel.study;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import samenspel.change.Fate;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.seen.DrawnTie;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// What there is to say about several organisations together. Ties are those of the layers and fates shown, also with organisations that
/// the picture leaves out, counted as the legend counts them: two directions are two.
///
/// @param organisations those chosen that are to be seen, in the order of choosing
/// @param sectors       how many of them are in each, in the network's order, without empty ones
/// @param ties          of each layer that is shown, in the network's order
public record GroupSummary(SequencedSet<OrganisationId> organisations, SequencedMap<SectorId, Integer> sectors,
                        SequencedMap<LayerId, Ties> ties) {

    /// @param among    ties between two of them
    /// @param toOthers ties between one of them and any other
    public record Ties(Counted among, Counted toOthers) {
    }

    /// @param byFate all fates in a picture of a change; empty in one of a wave
    public record Counted(int all, Map<Fate, Integer> byFate) {
        public Counted {
            byFate = Collections.unmodifiableMap(new LinkedHashMap<>(byFate));
        }
    }

    /// @param drawnLayers the network through the view's lens
    public static GroupSummary of(Network network, View view, DrawnLayers drawnLayers) {
        SequencedSet<OrganisationId> chosen = view.chosen(network);
        SequencedMap<LayerId, Ties> ties = new LinkedHashMap<>();
        for (DrawnLayer layer : drawnLayers.layers()) {
            if (view.seen().shows(layer.layer())) {
                List<DrawnTie> drawn = layer.ties().stream()
                        .filter(tie -> tie.fate().map(view.seen().filter()::shows).orElse(true)).toList();
                boolean change = layer.change().isPresent();
                ties.put(layer.layer().id(), new Ties(counted(drawn, tie -> ends(chosen, tie) == 2, change),
                        counted(drawn, tie -> ends(chosen, tie) == 1, change)));
            }
        }
        return new GroupSummary(chosen, sectors(network, chosen), ties);
    }

    /// How many ends of a tie are among these.
    private static int ends(SequencedSet<OrganisationId> organisations, DrawnTie tie) {
        Pair pair = tie.pair();
        return (organisations.contains(pair.from()) ? 1 : 0) + (organisations.contains(pair.to()) ? 1 : 0);
    }

    private static Counted counted(List<DrawnTie> drawn, Predicate<DrawnTie> which, boolean change) {
        Map<Fate, Integer> byFate = new EnumMap<>(Fate.class);
        if (change) {
            List.of(Fate.values()).forEach(fate -> byFate.put(fate, 0));
        }
        int all = 0;
        for (DrawnTie tie : drawn.stream().filter(which).toList()) {
            int ties = Math.max(1, tie.heads());
            all += ties;
            tie.fate().ifPresent(fate -> byFate.merge(fate, ties, Integer::sum));
        }
        return new Counted(all, byFate);
    }

    private static SequencedMap<SectorId, Integer> sectors(Network network, SequencedSet<OrganisationId> chosen) {
        SequencedMap<SectorId, Integer> sectors = new LinkedHashMap<>();
        network.sectors().stream().map(Sector::id).forEach(sector -> sectors.put(sector, 0));
        chosen.stream().map(id -> network.organisation(id).orElseThrow()).map(Organisation::sector)
                .forEach(sector -> sectors.merge(sector, 1, Integer::sum));
        sectors.values().removeIf(number -> number == 0);
        return sectors;
    }
}
