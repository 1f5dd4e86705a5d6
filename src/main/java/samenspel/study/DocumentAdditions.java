package samenspel.study;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Look;
import samenspel.diagram.note.Annotations;
import samenspel.layout.waves.WavePlacements;

/// What a document has besides its network, which files of other programs have no place for.
public final class DocumentAdditions {
    private DocumentAdditions() {
    }

    /// The keys of messages that say what would be left out.
    ///
    /// @param withPlaces whether a place for each organisation can be written
    /// @param placed     whether places were made by somebody, and are not just what any file opens with
    public static List<String> leftOut(Document document, boolean withPlaces, boolean placed) {
        List<String> keys = new ArrayList<>();
        add(keys, "places", placed && !withPlaces);
        add(keys, "pins", withPlaces && !document.placement().pinned().isEmpty());
        add(keys, "wave-places", !document.waves().equals(WavePlacements.NONE));
        add(keys, "look", !document.look().equals(Look.standard(document.network())));
        add(keys, "annotations", !document.annotations().equals(Annotations.NONE));
        add(keys, "written", !document.written().isNone());
        add(keys, "scenarios", !document.scenarios().isNone());
        add(keys, "story", !document.story().isNone());
        add(keys, "by-hand", !document.byHand().isEmpty());
        return keys;
    }

    private static void add(List<String> keys, String kind, boolean leftOut) {
        if (leftOut) {
            keys.add("write.loss." + kind);
        }
    }
}
