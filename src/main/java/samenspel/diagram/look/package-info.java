/// Ready-made looks, and how any picture looks on dark paper and to others: palettes, colour-blind sight, grey print, and how
/// far colours lie apart.
///
/// Decision: dark paper is a mapping of finished marks. Colours are chosen once, for white; on dark paper the contrast of each
/// to the paper stays or grows, and only discs keep their fill. So no part of a drawing knows its paper, and none can be
/// forgotten. The price: no ink is chosen by hand for dark paper.
@NullMarked
package samenspel.diagram.look;

import org.jspecify.annotations.NullMarked;
