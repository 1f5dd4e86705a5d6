package samenspel.diagram.figure;

import samenspel.diagram.Diagram;
import samenspel.diagram.picture.NameCount;

/// A finished page.
///
/// @param names how many names were wanted, and how many found no place
public record Figure(Diagram diagram, NameCount names) {
}
