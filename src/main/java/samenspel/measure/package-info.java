/// Numbers about a network, each with its formula, source and plain name: here where an organisation stands in it, in
/// [samenspel.measure.whole] what can be said of the whole.
///
/// This room speaks graph theory: an organisation is a vertex, a tie an arc (directed layers) or an edge.
/// *Partners* are organisations with a tie in either direction; two ties between the same two are one
/// partnership. Unknown ties are not counted, so where not everybody answered the numbers are those of
/// the network as far as it is known ([samenspel.network.Network#response]).
///
/// Decision: betweenness is our own. JGraphT found it in 3.8 s for 1,000 organisations, while the window waits for
/// sizes of discs; the same search over packed arrays took 0.24 s in the same run. So `measure` has its own, and tests
/// compare it with JGraphT's on drawn networks. The price: a page of code for a well-known algorithm.
@NullMarked
package samenspel.measure;

import org.jspecify.annotations.NullMarked;
