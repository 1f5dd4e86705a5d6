/// Sectors and access roles that files did not tell, filled in by hand: nothing is guessed.
@NullMarked
package samenspel.study.filling;

import org.jspecify.annotations.NullMarked;
