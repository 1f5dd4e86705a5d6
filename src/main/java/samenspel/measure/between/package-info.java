/// How alike the ties of two layers or two waves are, and whether one is denser than the other.
///
/// Compared are pairs of the organisations that were in the network both times. Where both layers are without direction a
/// pair counts once, otherwise each of its two directions counts and an undirected tie is a tie in both.
///
/// Decision: an unknown pair either counts as no tie or is left out, as [samenspel.measure.whole.UnknownPairs] is asked
/// for, never one of them in silence: RSiena leaves out, most matrix programs do not. The price: two values where a reader
/// expects one.
@NullMarked
package samenspel.measure.between;

import org.jspecify.annotations.NullMarked;
