/// Where names stand: beside their discs, never over a disc or another name.
@NullMarked
package samenspel.diagram.label;

import org.jspecify.annotations.NullMarked;
