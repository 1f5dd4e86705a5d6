/// The drawing as data: marks, looks, legend, caption, labels, hit-test, transitions.
///
/// Frame of every mark: page units of 1/96 inch (a CSS pixel), x right, y down, the origin at the
/// page's upper left corner. Screen, PNG and SVG fold over the same list of marks; list order is
/// drawing order.
@NullMarked
package samenspel.diagram;

import org.jspecify.annotations.NullMarked;
