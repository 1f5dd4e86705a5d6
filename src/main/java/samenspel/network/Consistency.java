package samenspel.network;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks that the parts of a network name only each other. Files are checked before, with places;
/// a violation here is a programmer's mistake.
final class Consistency {
    private Consistency() {
    }

    static void check(List<Sector> sectors, List<Organisation> organisations, List<Wave> waves, List<Layer> layers,
                      Map<WaveId, Fieldwork> fieldwork) {
        Set<SectorId> sectorIds = sectors.stream().map(Sector::id).collect(Collectors.toSet());
        organisations.forEach(o -> Require.that(sectorIds.contains(o.sector()), "unknown sector " + o.sector()));
        Set<WaveId> waveIds = waves.stream().map(Wave::id).collect(Collectors.toSet());
        Require.that(waveIds.equals(fieldwork.keySet()), "waves and fieldwork do not match");
        Set<LayerId> reported = new HashSet<>();
        layers.stream().filter(ReportedLayer.class::isInstance).forEach(l -> reported.add(l.id()));
        layers.forEach(layer -> derivesFrom(layer, reported));
        Set<OrganisationId> known = organisations.stream().map(Organisation::id).collect(Collectors.toSet());
        fieldwork.values().forEach(work -> names(work, reported, known));
    }

    private static void derivesFrom(Layer layer, Set<LayerId> reported) {
        if (layer instanceof DerivedLayer derived) {
            Require.that(reported.containsAll(derived.rule().of()), "layer " + layer.id() + " derives from an unknown layer");
        }
    }

    private static void names(Fieldwork work, Set<LayerId> reported, Set<OrganisationId> known) {
        Require.that(known.containsAll(work.participation().keySet()), "participation of an unknown organisation");
        Require.that(known.containsAll(work.perceptions().keySet()), "perception of an unknown organisation");
        Require.that(known.containsAll(work.attributes().organisations().keySet()), "attributes of an unknown organisation");
        Require.that(reported.containsAll(work.reports().keySet()), "reports in an unknown layer");
        work.reports().values().forEach(reports -> reports.keySet().forEach(pair -> Require.that(
                known.contains(pair.from()) && known.contains(pair.to()), "a tie with an unknown organisation: " + pair)));
    }
}
