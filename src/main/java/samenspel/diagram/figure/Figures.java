package samenspel.diagram.figure;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.NameMode;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.Scenes;
import samenspel.diagram.picture.Sizes;
import samenspel.layout.Placement;

/// Makes finished pages of pictures ([PageFrame]).
public final class Figures {
    private static final double USUAL_LEGEND = 300;

    private final Scenes scenes;
    private final Pictures pictures;

    public Figures(Scenes scenes) {
        this.scenes = scenes;
        this.pictures = new Pictures(scenes);
    }

    public Diagram of(Depiction depiction, FigureFormat format) {
        return of(depiction, format, List.of(depiction.placement()));
    }

    /// @param room placements for which there must be room, so that pictures of them are drawn at one scale
    public Diagram of(Depiction depiction, FigureFormat format, List<Placement> room) {
        Optional<Extracted> extract = format.extract().map(part -> new Extracted(part, depiction));
        Caption caption = extract.map(one -> one.said(Captions.of(depiction, scenes))).orElseGet(() -> Captions.of(depiction, scenes));
        PageFrame page = new PageFrame(format, depiction.look().scale().letters());
        page.texts(caption, depiction.language());
        Box beside = beside(page);
        Sizes discs = extract.map(one -> one.sizes(beside)).orElseGet(() -> new Sizes(page.unit(), projection(depiction, beside, room).scale()));
        page.legend(Legends.of(depiction, scenes, pictures.sizes(depiction), discs).printed());
        page.add(extract.map(one -> one.marks(page.free(), pictures)).orElseGet(() -> picture(depiction, page.free(), page.unit(), room).marks()));
        boolean named = depiction.names() == NameMode.FULL || depiction.names() == NameMode.SHORT;
        return page.finished(caption, depiction.language(), named);
    }

    /// What is left for the picture, about, once a legend of the usual width has taken its room.
    private static Box beside(PageFrame page) {
        Box free = page.free();
        return new Box(free.x(), free.y(), Math.max(1, free.width() - USUAL_LEGEND * page.letter()), free.height());
    }

    private Projection projection(Depiction depiction, Box free, List<Placement> room) {
        // Room for names that stand outside the outermost discs.
        Box discs = new Box(free.x() + 0.04 * free.width(), free.y() + 0.02 * free.height(), 0.92 * free.width(), 0.96 * free.height());
        return Projection.fitting(room, scenes.regions(depiction.network(), depiction.placement()), discs);
    }

    private Picture picture(Depiction depiction, Box free, double unit, List<Placement> room) {
        Projection projection = projection(depiction, free, room);
        return pictures.of(depiction, projection, new Sizes(unit, projection.scale()), Optional.of(free));
    }
}
