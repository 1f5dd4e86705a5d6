/// Layouts of plain graphs: nodes and edges of one kind, every edge as long as every other, from a handful
/// of nodes to hundreds of thousands. They know no network; equal arguments give equal bits.
///
/// [PlainLayout] chooses: every pair counts up to [PlainSettings#MOST_PAIRED] nodes, above that a sample of them.
@NullMarked
package samenspel.layout.plain;

import org.jspecify.annotations.NullMarked;
