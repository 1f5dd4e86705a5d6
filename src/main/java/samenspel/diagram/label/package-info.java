/// Where names stand: beside their discs, never over a disc or another name.
///
/// Decision: names on the picture are searched for places. Placing one name after the other left out half of them in
/// crowded pictures. So names first take the best place that is free, then those left out may push others to another
/// place, a bounded number of times. The price: names may stand apart with a leader line, and a few milliseconds a
/// picture.
@NullMarked
package samenspel.diagram.label;

import org.jspecify.annotations.NullMarked;
