/// What of a network is to be seen: lens, layers, colours, sizes, labels, names and filter as one value, shared by the window,
/// the command line, recipes and figures, and what a picture of it depends on.
@NullMarked
package samenspel.diagram.seen;

import org.jspecify.annotations.NullMarked;
