/// The network as a graph: how firmly two organisations are tied, in which order nodes are worked on, which
/// parts hang together and how long each edge should be drawn.
@NullMarked
package samenspel.layout.graph;

import org.jspecify.annotations.NullMarked;
