package samenspel.diagram.drawn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Lens;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;

/// How much a filter leaves. Ties are counted as a legend does: two directions are two; of layers shown, those that may be counted together.
///
/// @param of   ties of the layers, those left out too
/// @param whom organisations in the network in a wave that is shown, those left out too
public record FilterCount(int ties, int of, int organisations, int whom) {

    public static FilterCount of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        Lens lens = compared(depiction);
        List<DrawnLayer> counted = drawnLayersCache.of(depiction.network(), lens).counted(depiction.seen().layers());
        Set<LayerId> layers = counted.stream().map(one -> one.layer().id()).collect(Collectors.toSet());
        List<OrganisationId> present = present(depiction).toList();
        Set<OrganisationId> left = VisibleOrganisations.of(depiction).byId().keySet();
        return new FilterCount(sum(drawnLayersCache.lines(depiction).stream().filter(line -> layers.contains(line.layer())).toList()),
                counted.stream().mapToInt(one -> sum(one.ties())).sum(), (int) present.stream().filter(left::contains).count(), present.size());
    }

    /// Who is in the network in a wave that is shown, those left out too.
    public static Stream<OrganisationId> present(Depiction depiction) {
        Lens lens = compared(depiction);
        return depiction.network().organisations().stream().map(Organisation::id)
                .filter(id -> lens.shown().stream().anyMatch(wave -> depiction.network().fieldwork(wave).participationOf(id) != Participation.ABSENT));
    }

    private static Lens compared(Depiction depiction) {
        return depiction.seen().lens() instanceof Lens.Between between ? between.in(Lens.Phase.COMPARED) : depiction.seen().lens();
    }

    /// Lines as ties: one with two heads is two.
    public static int sum(List<DrawnTie> lines) {
        return lines.stream().mapToInt(line -> Math.max(1, line.heads())).sum();
    }
}
