package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.diagram.picture.Scenes;
import samenspel.work.reading.EffectReader;

/// What the program starts with.
///
/// @param scenes already worked out for the file, as far as there was time
/// @param reader that has begun to read it
/// @param file   to open first; empty for the welcome page
record Opening(Scenes scenes, EffectReader reader, Optional<Path> file) {

    static Opening ofNothing() {
        Scenes scenes = new Scenes();
        return new Opening(scenes, new EffectReader(scenes), Optional.empty());
    }
}
