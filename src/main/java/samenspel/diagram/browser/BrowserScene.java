package samenspel.diagram.browser;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;

/// A scene of a story.
///
/// @param phase of a change, `leaving`, `left` or `arriving`; empty for all of it and for a wave
/// @param lit  organisations that stand out
/// @param part of the paper that is seen; empty for all of it
/// @param own  what is drawn where that is not the usual state of its layers
/// @param view for each language a drawing in place of the picture, as fragments that follow each other; empty for the picture
/// @param page of that drawing
public record BrowserScene(int lens, String phase, List<Integer> layers, List<Integer> lit, Optional<Box> part, Optional<BrowserState> own, List<List<Integer>> view, Box page) {
    public BrowserScene {
        layers = List.copyOf(layers);
        lit = List.copyOf(lit);
        view = List.copyOf(view);
    }
}
