/// The ties between sectors as a square of cells, before, after and what changed.
@NullMarked
package samenspel.diagram.matrix;

import org.jspecify.annotations.NullMarked;
