package samenspel.diagram.figure;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.picture.PictureExtent;
import samenspel.diagram.picture.Projection;

/// How a picture lies on a page: as large as it can be made there.
///
/// @param degrees by which it is turned
/// @param extent  of what is shown, once turned
record PageFit(LegendSpot spot, int degrees, PictureExtent extent, Projection projection) {
    /// Pictures of which one is so little larger are equally large: then neither legend nor picture goes elsewhere for it.
    private static final double EQUAL = 1.005;

    /// Where the legend of a page stands and how its picture lies, whatever either's size: what pages have in common that follow each other.
    ///
    /// @param wording how much is said, and how large
    record Choice(LegendSpot.Name spot, int degrees, Wording wording) {
    }

    /// How much is said on a page.
    ///
    /// @param brief whether the caption says no more than it must
    /// @param least size of letters, in page units
    record Wording(boolean brief, double least) {
        static final Wording FULL = new Wording(false, Page.LEAST_LETTER);
    }

    Choice choice(Wording wording) {
        return new Choice(spot.name(), degrees, wording);
    }

    /// Which part of the page the box round all discs takes, about; 0 where the words leave it no room.
    double share(Page page) {
        Box box = extent.box();
        double share = box.width() * box.height() * projection.scale() * projection.scale() / (page.width() * page.height());
        return projection.scale() > 0 ? share : 0;
    }

    /// The fit with the largest scale; of equals the one with the first place, turned least.
    ///
    /// @param spots    that the legend may take
    /// @param turnable whether a turn takes nothing from what the picture says
    /// @param largest  scale there may be
    static PageFit largest(List<LegendSpot> spots, PictureExtent extent, boolean turnable, double largest) {
        PageFit best = in(spots.getFirst(), extent, 0, largest);
        for (int degrees : PictureExtent.turns(turnable)) {
            PictureExtent turned = degrees == 0 ? extent : extent.turned(degrees);
            for (LegendSpot spot : spots) {
                PageFit other = in(spot, turned, degrees, largest);
                best = other.projection.scale() > EQUAL * best.projection.scale() ? other : best;
            }
        }
        return best;
    }

    /// The fit of a choice already made.
    ///
    /// @param spot the one that was chosen
    static PageFit of(Choice choice, LegendSpot spot, PictureExtent extent, double largest) {
        return in(spot, choice.degrees == 0 ? extent : extent.turned(choice.degrees), choice.degrees, largest);
    }

    private static PageFit in(LegendSpot spot, PictureExtent extent, int degrees, double largest) {
        return new PageFit(spot, degrees, extent, spot.isInset() ? extent.beside(spot.box(), spot.room(), largest) : extent.in(spot.room(), largest));
    }
}
