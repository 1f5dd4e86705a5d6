/// Numbers about a network, each with its formula, source and plain name: here where an organisation stands in it, in
/// [samenspel.measure.whole] what can be said of the whole, in [samenspel.measure.between] how alike two layers or waves are.
///
/// This room speaks graph theory: an organisation is a vertex, a tie an arc (directed layers) or an edge.
/// *Partners* are organisations with a tie in either direction; two ties between the same two are one
/// partnership. Unknown ties are not counted, so where not everybody answered the numbers are those of
/// the network as far as it is known ([samenspel.network.Network#response]).
///
/// Decision: betweenness is our own. JGraphT found it in 3.8 s for 1,000 organisations, while the window waits for
/// sizes of discs; the same search over packed arrays took 0.24 s in the same run. So `measure` has its own, and tests
/// compare it with JGraphT's on drawn networks. The price: a page of code for a well-known algorithm.
///
/// JGraphT scores cores, clustering and PageRank. Decision: what its eigenvector stops at (differences of 0.0001) and what its
/// closeness and betweenness say of networks with isolates is not what their sources say, and its search for cut points runs out of
/// stack on ten thousand organisations, so those are our own. Tests
/// hold all to what networkx, igraph and R's sna found in the samples, within 1e-9.
///
/// Decision: shortest paths by strength are of the same length though floating sums of 1 ÷ strength differ in their last digit.
/// networkx counts such paths as different (1573.0 for one organisation of a sample; 1568.3 with fractions, as R's igraph and
/// ours), and a network with its ties reversed would have other values.
@NullMarked
package samenspel.measure;

import org.jspecify.annotations.NullMarked;
