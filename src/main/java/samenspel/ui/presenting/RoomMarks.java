package samenspel.ui.presenting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samenspel.diagram.Mark;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.network.OrganisationId;
import samenspel.session.presenting.RoomPictures;
import samenspel.session.presenting.RoomSight;
import samenspel.study.Document;
import samenspel.text.Language;

/// The marks of what a room may be shown, remembered: going back is at once.
final class RoomMarks {
    private static final int REMEMBERED = 40;

    private final RoomPictures pictures;
    private final AudienceFigures figures;
    private final Map<Key, List<Mark>> known = new LinkedHashMap<>();

    private record Key(RoomSight.Shown shown, List<OrganisationId> hits, int hit, AudienceScreen screen) {
    }

    RoomMarks(Document document, Language language, DrawnLayersCache drawnLayersCache) {
        this.pictures = new RoomPictures(document, language, drawnLayersCache);
        this.figures = new AudienceFigures(drawnLayersCache);
    }

    List<Mark> of(RoomSight.Shown shown, List<OrganisationId> hits, int hit, AudienceScreen screen) {
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
        List<OrganisationId> looked = shown.sought().isPresent() ? hits : List.of();
        return known.computeIfAbsent(new Key(shown, looked, looked.isEmpty() ? 0 : hit, screen), key -> figures.of(pictures.of(key.shown, key.hits, key.hit), screen));
    }
}
