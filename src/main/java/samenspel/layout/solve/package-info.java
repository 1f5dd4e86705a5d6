/// Pure solvers over packed arrays: distances, start positions, stress, removal of overlaps, alignment.
/// They know no network; equal problems give equal bits.
@NullMarked
package samenspel.layout.solve;

import org.jspecify.annotations.NullMarked;
