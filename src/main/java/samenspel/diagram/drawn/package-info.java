/// The lines and discs that what is seen comes to, before anybody knows where they stand: ties of each layer as lines, which
/// of them are in the backbone, how large discs are. Remembers what is costly to work out.
@NullMarked
package samenspel.diagram.drawn;

import org.jspecify.annotations.NullMarked;
