/// Numbers about change as plots.
@NullMarked
package samenspel.diagram.plot;

import org.jspecify.annotations.NullMarked;
