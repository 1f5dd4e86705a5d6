package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.work.reading.EffectReader;

/// What the program starts with.
///
/// @param drawnLayersCache already worked out for the file, as far as there was time
/// @param reader that has begun to read it
/// @param file   to open first; empty for the welcome page
record StartRequest(DrawnLayersCache drawnLayersCache, EffectReader reader, Optional<Path> file) {

    static StartRequest ofNothing() {
        DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
        return new StartRequest(drawnLayersCache, new EffectReader(drawnLayersCache), Optional.empty());
    }
}
