/// The ties between sectors as a square of cells, before, after and what changed.
package samenspel.diagram.matrix;
