/// Numbers about a network: where an organisation stands in it, how closely a layer holds together,
/// which form of governance its organisations see. Each with its formula, source and plain name.
///
/// This room speaks graph theory: an organisation is a vertex, a tie an arc (directed layers) or an edge.
/// *Partners* are organisations with a tie in either direction; two ties between the same two are one
/// partnership. Unknown ties are not counted, so where not everybody answered the numbers are those of
/// the network as far as it is known ([samenspel.network.Network#response]).
@NullMarked
package samenspel.measure;

import org.jspecify.annotations.NullMarked;
