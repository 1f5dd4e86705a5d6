package samenspel.ui;

import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Emphasis;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.text.account.Reading;

/// Draws the first picture once in the background while the toolkit starts on another processor, so that
/// the window finds the scenes worked out and the painter's classes and letters loaded.
final class FirstPicture {
    private static final Box ROOM = new Box(0, 0, 1000, 720);

    private FirstPicture() {
    }

    static void with(Reading<Document> reading, DrawnLayersCache drawnLayersCache) {
        reading.value().filter(document -> !LargePictures.isLarge(document.network())).ifPresent(document -> draw(document, drawnLayersCache));
    }

    private static void draw(Document document, DrawnLayersCache drawnLayersCache) {
        Projection projection = Projection.fitting(document.placement(), ROOM);
        var depiction = View.opening(document.network()).depict(document, Emphasis.NONE, Language.EN);
        var picture = new Pictures(drawnLayersCache).of(depiction, projection, new Sizes(1, projection.scale()), Optional.empty());
        new Painter().paint(picture.marks(), new Pixels((int) ROOM.width(), (int) ROOM.height()), 1, 0, 0);
    }
}
