/// The picture that answers dragging. The difference between two states of the picture becomes events on
/// one graph of GraphStream, which feed our own solver behind GraphStream's layout interface; nothing but
/// places and what is fixed is read back. Other rooms use `LiveLayout` of the room above.
///
/// Decision: GraphStream is only an event stream. GraphStream can be graph model, layout, viewer and reader. We tried
/// all four: its layouts do not repeat themselves, its viewer misses clicks and culls visible ties. So one graph
/// receives the differences between two pictures as events and feeds our own solver through its `Layout` interface,
/// for live dragging only. The price: a library for one class of use. No other package sees it.
@NullMarked
package samenspel.layout.live;

import org.jspecify.annotations.NullMarked;
