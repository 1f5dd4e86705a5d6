package samenspel.diagram.drawn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Lens;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;

/// How much a filter leaves. Ties are counted as a legend does: two directions are two; of layers shown, those that may be counted together,
/// and each of the others apart.
///
/// @param of   ties of the layers, those left out too
/// @param whom organisations in the network in a wave that is shown, those left out too
/// @param apart layers whose ties are made of reports that are counted with the others, or the other way round
public record FilterCount(int ties, int of, int organisations, int whom, List<Layer> together, List<OfLayer> apart) {
    public FilterCount {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    /// What is left of one layer.
    public record OfLayer(Layer layer, int ties, int of) {
    }

    public static FilterCount of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        Lens lens = compared(depiction);
        DrawnLayers drawn = drawnLayersCache.of(depiction.network(), lens);
        List<DrawnLayer> counted = drawn.counted(depiction.seen().layers());
        Map<LayerId, List<DrawnTie>> lines = drawnLayersCache.lines(depiction).stream().collect(Collectors.groupingBy(DrawnTie::layer));
        List<OfLayer> apart = drawn.apart(depiction.seen().layers()).stream().map(one -> left(one, lines)).toList();
        List<OrganisationId> present = present(depiction).toList();
        Set<OrganisationId> left = VisibleOrganisations.of(depiction).byId().keySet();
        return new FilterCount(counted.stream().mapToInt(one -> left(one, lines).ties()).sum(), counted.stream().mapToInt(one -> sum(one.ties())).sum(),
                (int) present.stream().filter(left::contains).count(), present.size(), counted.stream().map(DrawnLayer::layer).toList(), apart);
    }

    private static OfLayer left(DrawnLayer drawn, Map<LayerId, List<DrawnTie>> lines) {
        return new OfLayer(drawn.layer(), sum(lines.getOrDefault(drawn.layer().id(), List.of())), sum(drawn.ties()));
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
