/// The picture that answers the hand. The difference between two states of the picture becomes events on
/// one graph of GraphStream, which feed our own solver behind GraphStream's layout interface; nothing but
/// places and what is fixed is read back. Other rooms use `LiveLayout` of the room above.
@NullMarked
package samenspel.layout.live;

import org.jspecify.annotations.NullMarked;
