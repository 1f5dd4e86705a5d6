/// Numbers about a whole network in one layer and wave, one constant of [samenspel.measure.whole.NetworkMeasure] each.
///
/// n is who was in the network in that wave: who did not answer counts, who was absent does not. *Partners* are tied in
/// either direction. A value is defined or says why it is not; it has a least and a most where unknown pairs could make
/// another value of it, and whatever they turn out to be, it lies between the two.
///
/// Decision: an unknown pair counts as no tie unless a measure says otherwise, as in other programs; leaving pairs out
/// would make paths and parts that nobody reported. The price: where many did not answer, values are those of a thinner
/// network. The bounds say by how much.
///
/// Decision: communities are found by a Leiden of our own, since JGraphT has none. The price: two classes for a known
/// algorithm. The tree behind lambda sets is JGraphT's.
@NullMarked
package samenspel.measure.whole;

import org.jspecify.annotations.NullMarked;
