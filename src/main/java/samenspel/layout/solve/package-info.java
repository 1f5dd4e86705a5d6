/// Pure solvers over packed arrays: distances, start positions, stress, removal of overlaps, alignment.
/// They know no network; equal problems give equal bits.
package samenspel.layout.solve;
