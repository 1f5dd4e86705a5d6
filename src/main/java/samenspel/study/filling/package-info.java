/// Sectors and access roles that files did not say, filled in by hand: nothing is guessed.
@NullMarked
package samenspel.study.filling;

import org.jspecify.annotations.NullMarked;
