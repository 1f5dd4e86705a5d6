/// From a network, a placement and what the reader chose to see, to marks. Pure: the same choice gives
/// the same marks, and nothing but the placement and the projection decides where an organisation stands.
@NullMarked
package samenspel.diagram.picture;

import org.jspecify.annotations.NullMarked;
