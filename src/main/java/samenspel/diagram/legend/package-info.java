/// What the colours, lines and sizes of a picture mean, and what must be said with it. The same values
/// make the panel on the screen, which is also the filter, and the legend of an exported figure.
@NullMarked
package samenspel.diagram.legend;

import org.jspecify.annotations.NullMarked;
