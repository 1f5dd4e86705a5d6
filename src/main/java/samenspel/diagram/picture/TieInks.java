package samenspel.diagram.picture;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Hubs;
import samenspel.diagram.drawn.VisibleOrganisations;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Lens;
import samenspel.network.OrganisationId;

/// How dark the ties of a picture are where nothing is highlighted: those outside the backbone are faint. Where all are in
/// it and one layer is shown by itself, those of hubs are dark and the others light. Several layers keep their colours,
/// which tell them apart.
///
/// @param hubs  whose ties are dark; nobody's where lines show a change
/// @param light what ties are in that are neither faint nor of a hub
public record TieInks(BackboneTies backboneTies, SortedSet<OrganisationId> hubs, Ink light) {
    /// The share of all lines that may be dark.
    private static final double MOST_DARK = 0.4;

    public TieInks {
        hubs = Collections.unmodifiableSortedSet(new TreeSet<>(hubs));
    }

    /// Those of what is seen, without drawing it.
    public static TieInks of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        DrawnLayers drawnLayers = drawnLayersCache.of(depiction.network(), depiction.seen().lens());
        BackboneTies backboneTies = drawnLayersCache.backbone(depiction);
        if (drawnLayers.lines(depiction.seen().layers()) > BackboneTies.MANY) {
            return full(backboneTies);
        }
        return of(depiction, VisibleOrganisations.of(depiction).byId().keySet(), backboneTies, drawnLayersCache.lines(depiction));
    }

    /// @param visible the organisations of the picture
    /// @param all     ties of the picture in any phase: how light lines are must not change while a change is played
    static TieInks of(Depiction depiction, Collection<OrganisationId> visible, BackboneTies backboneTies, List<DrawnTie> all) {
        boolean alone = backboneTies.all() && all.size() <= BackboneTies.MANY && depiction.seen().layersOf(depiction.network()).size() == 1;
        SortedSet<OrganisationId> hubs = alone && depiction.seen().lens() instanceof Lens.OneWave ? Hubs.foremost(visible, all, MOST_DARK) : new TreeSet<>();
        return new TieInks(backboneTies, hubs, alone ? Ink.LIGHT : Ink.FULL);
    }

    /// Those of a picture in which lines are as they were chosen.
    static TieInks full(BackboneTies backboneTies) {
        return new TieInks(backboneTies, Collections.emptyNavigableSet(), Ink.FULL);
    }

    /// The same with nobody's ties dark: of pictures beside each other each would have other hubs, and one legend tells of them all.
    TieInks withoutHubs() {
        return new TieInks(backboneTies, Collections.emptyNavigableSet(), light);
    }

    public Ink of(DrawnTie tie) {
        if (!backboneTies.has(tie)) {
            return Ink.FAINT;
        }
        return isOfHub(tie) ? Ink.DARK : light;
    }

    public boolean isOfHub(DrawnTie tie) {
        return !hubs.isEmpty() && (hubs.contains(tie.pair().from()) || hubs.contains(tie.pair().to()));
    }
}
