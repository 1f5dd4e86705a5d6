package samenspel.diagram.figure;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Depiction;
import samenspel.layout.Placement;

/// Makes finished pages of pictures ([PageFrame]).
public final class Figures {
    private final DrawnLayersCache drawnLayersCache;

    public Figures(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
    }

    public Diagram of(Depiction depiction, Page format) {
        return figure(depiction, format).diagram();
    }

    /// @param room placements for which there must be room, so that pictures of them are drawn at one scale
    public Diagram of(Depiction depiction, Page format, List<Placement> room) {
        return new FigurePage(drawnLayersCache, depiction, format, room, false).figure(Optional.empty()).diagram();
    }

    /// The same on a page that follows another, with legend and picture where they were there.
    Diagram of(Depiction depiction, Page format, List<Placement> room, PageFit.Choice choice) {
        return new FigurePage(drawnLayersCache, depiction, format, room, true).figure(Optional.of(choice)).diagram();
    }

    /// Where legend and picture stand on the first of several pages.
    PageFit.Choice choice(Depiction depiction, Page format, List<Placement> room) {
        return new FigurePage(drawnLayersCache, depiction, format, room, true).choice();
    }

    /// The same with what could not be shown.
    public Figure figure(Depiction depiction, Page format) {
        return new FigurePage(drawnLayersCache, depiction, format, List.of(depiction.placement()), false).figure(Optional.empty());
    }
}
