package samenspel.diagram.legend;

import java.util.Optional;
import samenspel.diagram.Colour;

/// A part of a sentence.
///
/// @param colour of what it names, if it has one that can be read on white
public record ColouredWords(String text, Optional<Colour> colour, boolean strong) {
    static ColouredWords plain(String text) {
        return new ColouredWords(text, Optional.empty(), false);
    }
}
