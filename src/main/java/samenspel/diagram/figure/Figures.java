package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Role;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.NameMode;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.Scene;
import samenspel.diagram.picture.Scenes;
import samenspel.diagram.picture.Sizes;

/// Makes finished pages. The title stands on top, the caption below, the legend beside the picture or,
/// on a page higher than wide, under it; the picture takes the rest.
public final class Figures {
    static final double MARGIN = 14;
    private static final double USUAL_LEGEND = 300;
    /// Lines leave room for a viewer that sets an SVG in another, wider typeface.
    private static final double SLACK = 0.9;

    private final Scenes scenes;
    private final Pictures pictures;

    public Figures(Scenes scenes) {
        this.scenes = scenes;
        this.pictures = new Pictures(scenes);
    }

    public Diagram of(Depiction depiction, FigureFormat format) {
        double unit = format.unit();
        Scene scene = scenes.of(depiction.network(), depiction.lens());
        Caption caption = Captions.of(depiction, scene);
        Box page = new Box(0, 0, format.width(), format.height());
        List<Mark> marks = new ArrayList<>();
        ground(page, format).ifPresent(marks::add);
        Box free = page.grown(-MARGIN * unit);
        free = title(caption, format, unit, free, marks);
        free = caption(caption, format, unit, free, marks);
        Legend legend = Legends.of(depiction, scene, pictures.sizes(depiction), sizesBeside(depiction, free, unit));
        free = legend(legend, format, unit, free, marks);
        marks.addAll(picture(depiction, free, unit).marks());
        boolean named = depiction.names() == NameMode.FULL || depiction.names() == NameMode.SHORT;
        return new Diagram(page, named ? marks : new Unnamed().of(marks), caption.title(), caption.spoken(), depiction.language().tag());
    }

    private static Optional<Mark> ground(Box page, FigureFormat format) {
        return format.transparent() ? Optional.empty()
                : Optional.of(new Mark.Area(new MarkId("ground"), Role.TRAY, page, 0, Optional.of(Colour.WHITE), Optional.empty()));
    }

    private static Box title(Caption caption, FigureFormat format, double unit, Box free, List<Mark> marks) {
        if (!format.title()) {
            return free;
        }
        Lines lines = Lines.wrapped("title", Role.TITLE, caption.title(), Lines.strong(17 * unit), SLACK * free.width());
        marks.addAll(lines.at(free.x(), free.y()));
        double taken = lines.height() + 6 * unit;
        return new Box(free.x(), free.y() + taken, free.width(), free.height() - taken);
    }

    private static Box caption(Caption caption, FigureFormat format, double unit, Box free, List<Mark> marks) {
        if (!format.caption()) {
            return free;
        }
        Lines lines = Lines.wrapped("caption", Role.CAPTION, String.join(" ", caption.lines()), Lines.quiet(11 * unit), SLACK * free.width());
        marks.addAll(lines.at(free.x(), free.bottom() - lines.height()));
        return new Box(free.x(), free.y(), free.width(), free.height() - lines.height() - 8 * unit);
    }

    private static Box legend(Legend legend, FigureFormat format, double unit, Box free, List<Mark> marks) {
        if (!format.legend()) {
            return free;
        }
        return format.width() >= 0.95 * format.height() ? beside(legend, unit, free, marks) : below(legend, unit, free, marks);
    }

    /// One column at the right, made smaller where the page is too low for it.
    private static Box beside(Legend legend, double unit, Box free, List<Mark> marks) {
        LegendBlock block = LegendBlock.within(legend, Double.MAX_VALUE);
        double scale = Math.min(unit, free.height() / block.height());
        double width = block.width() * scale;
        Moved place = new Moved(scale, free.right() - width, free.y());
        block.marks().forEach(mark -> marks.add(place.of(mark)));
        return new Box(free.x(), free.y(), free.width() - width - 14 * unit, free.height());
    }

    /// Columns under the picture, in about a quarter of the height.
    private static Box below(Legend legend, double unit, Box free, List<Mark> marks) {
        LegendBlock block = LegendBlock.within(legend, 0.26 * free.height() / unit);
        double scale = Math.min(unit, free.width() / block.width());
        double height = block.height() * scale;
        Moved place = new Moved(scale, free.x(), free.bottom() - height);
        block.marks().forEach(mark -> marks.add(place.of(mark)));
        return new Box(free.x(), free.y(), free.width(), free.height() - height - 10 * unit);
    }

    /// How large the picture will draw discs once a legend of the usual width has taken its room.
    private Sizes sizesBeside(Depiction depiction, Box free, double unit) {
        Box rest = new Box(free.x(), free.y(), Math.max(1, free.width() - USUAL_LEGEND * unit), free.height());
        return new Sizes(unit, projection(depiction, rest).scale());
    }

    private Projection projection(Depiction depiction, Box free) {
        // Room for names that stand outside the outermost discs.
        Box discs = new Box(free.x() + 0.04 * free.width(), free.y() + 0.02 * free.height(), 0.92 * free.width(), 0.96 * free.height());
        return Projection.fitting(depiction.placement(), scenes.regions(depiction.network(), depiction.placement()), discs);
    }

    private Picture picture(Depiction depiction, Box free, double unit) {
        Projection projection = projection(depiction, free);
        return pictures.of(depiction, projection, new Sizes(unit, projection.scale()), Optional.of(free));
    }
}
