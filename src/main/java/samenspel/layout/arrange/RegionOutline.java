package samenspel.layout.arrange;

import samenspel.layout.solve.Positions;

/// The outline of a region of a plan, for a faint guide behind the picture.
///
/// @param id      says what stands there, in the words of its plan
/// @param outline a closed polygon
/// @param labelX  where the middle of the region's name goes
public record RegionOutline(String id, Positions outline, double labelX, double labelY) {
}
