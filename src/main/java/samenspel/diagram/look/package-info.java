/// Ready-made looks, and how any picture looks to others: palettes, colour-blind sight, grey print, and how
/// far colours lie apart.
@NullMarked
package samenspel.diagram.look;

import org.jspecify.annotations.NullMarked;
