/// Where organisations stand: a network becomes a graph in packed arrays, a pure solver gives positions,
/// and the result has its quality.
///
/// `graph` makes the packed graph and says how long its edges should be; `solve` knows nothing but packed
/// arrays; `live` is what answers dragging, behind GraphStream's stream; `arrange` places by sector, level, centrality
/// or core; here the parts are put together to a picture. `waves` makes a picture for each wave and `backbone` says which
/// ties carry the structure. All speak graph theory: a *node* is an organisation, numbered 0 to n−1, an *edge* a pair of
/// organisations with at least one tie.
///
/// Frame: layout units, x right, y down, the middle of the picture at (0, 0); a disc is
/// [Placement#DISC_DIAMETER] units wide. Solvers work in the units of the desired lengths they are given.
///
/// The same network and seed give the same bits on every machine: the solvers use only + − × ÷ and
/// square roots, [StrictMath] for the rest, an own generator, and an order of work that follows from
/// the structure of the network. Nothing here reads a clock.
///
/// No type of GraphStream shows in a public signature.
///
/// Decision: one arrangement for all layers and waves. A picture that moves when a layer is switched hides the change
/// it should show. So organisations are arranged once, by the union of all layers and waves, with strong ties pulling
/// more. The arrangement is deterministic and its seed is kept in the file. The price: no single layer has the
/// arrangement that would suit it best. Who wants that asks for it, and is told what it brings and costs: places then follow the ties of
/// the layers shown, in all waves, until somebody asks again.
@NullMarked
package samenspel.layout;

import org.jspecify.annotations.NullMarked;
