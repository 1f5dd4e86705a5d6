/// Arrangements that say something by where organisations stand: sectors in segments, levels of care in a pyramid,
/// the best connected in the middle of rings, hubs within a core within a periphery, one ring of sectors.
///
/// A [ArrangementPlan] is made from counts alone: which room there is and who belongs where. Then everybody is placed in
/// its room so that drawn distances stay as near as can be to those of the stress picture, or ties short.
/// Frame: layout units, x right, y down, the middle of the plan at (0, 0).
@NullMarked
package samenspel.layout.arrange;

import org.jspecify.annotations.NullMarked;
