package samenspel.diagram.browser;

import samenspel.diagram.Box;

/// A row of the legend.
///
/// @param kind   of what it stands for
/// @param of     the layer, fate, sector or role, from 0; −1 where it only explains
/// @param swatch a fragment
/// @param box    of the swatch
public record BrowserRow(Kind kind, int of, int swatch, Box box) {
    /// What rows stand for, in the order of the legend.
    public enum Kind {
        LAYER,
        FATE,
        SECTOR,
        ROLE,
        /// Explains a mark and switches nothing.
        MARK
    }
}
