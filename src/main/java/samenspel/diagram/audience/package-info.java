/// A picture for a room: what a projector shows, in letters that are read from the last row.
///
/// Lengths are in pixels of the screen it is made for.
@NullMarked
package samenspel.diagram.audience;

import org.jspecify.annotations.NullMarked;
