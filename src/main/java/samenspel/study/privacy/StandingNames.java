package samenspel.study.privacy;

import java.util.Optional;
import java.util.OptionalInt;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.VisibleOrganisations;
import samenspel.diagram.figure.Page;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.Depiction;
import samenspel.study.Drawing;
import samenspel.study.Drawings;

/// How many organisations stand in a picture by name: of dots those whose name is drawn or listed, of a drawing whose parts have titles all that are
/// shown.
///
/// Cost: the picture is drawn once. Of a network too large for that it is not counted.
public final class StandingNames {
    private StandingNames() {
    }

    /// @return empty where it is not counted
    public static OptionalInt of(Drawing drawing, Page page, Content content) {
        Optional<Depiction> picture = switch (drawing) {
            case Drawing.One(var depiction) -> Optional.of(depiction);
            case Drawing.Many(var multiples) -> Optional.of(multiples.all().getFirst());
            case Drawing.OfMatrix _, Drawing.OfRetention _, Drawing.OfTable _, Drawing.OfView _ -> Optional.empty();
        };
        if (picture.isPresent() && content == Content.DRAWING) {
            return OptionalInt.of(VisibleOrganisations.of(picture.get()).byId().size());
        }
        // Names in a view do not say whose they are.
        return drawing instanceof Drawing.OfView || picture.filter(one -> LargePictures.isLarge(one.network())).isPresent() ? OptionalInt.empty() : OptionalInt.of(drawn(drawing, page));
    }

    private static int drawn(Drawing drawing, Page page) {
        return (int) new Drawings(new DrawnLayersCache()).of(drawing, page).marks().stream().filter(mark -> mark.role() == MarkRole.NAME)
                .map(Mark::id).flatMap(id -> id.organisation().stream()).distinct().count();
    }
}
