package samenspel.diagram.browser;

import java.util.List;
import samenspel.diagram.Pen;

/// The pens of lines, in the order of the inks: faint, light, full, dark.
///
/// @param layers for each layer
/// @param fates  for each fate
/// @param tapers whether lines that are not dashed taper in their direction in place of an arrow
/// @param always whether lines outside the backbone are faint however many there are; else of more than `few` to `many` of them
public record BrowserPens(List<List<Pen>> layers, List<List<Pen>> fates, boolean tapers, boolean always, int few, int many) {
    public BrowserPens {
        layers = List.copyOf(layers);
        fates = List.copyOf(fates);
    }
}
