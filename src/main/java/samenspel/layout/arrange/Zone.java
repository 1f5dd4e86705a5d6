package samenspel.layout.arrange;

import samenspel.layout.solve.Positions;

/// A room of a plan, for a faint guide behind the picture.
///
/// @param id      says what stands there, in the words of its plan
/// @param outline a closed polygon
/// @param labelX  where a name of the room finds place, its middle
public record Zone(String id, Positions outline, double labelX, double labelY) {
}
