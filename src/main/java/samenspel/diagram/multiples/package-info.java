/// Several pictures of one network on a page: the same places, the same scale, one legend.
@NullMarked
package samenspel.diagram.multiples;

import org.jspecify.annotations.NullMarked;
