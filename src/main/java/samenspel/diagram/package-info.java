/// The drawing as data: marks, looks, legend, caption, labels, hit-test, transitions.
///
/// Frame of every mark: page units of 1/96 inch (a CSS pixel), x right, y down, the origin at the
/// page's upper left corner. Screen, PNG and SVG fold over the same list of marks; list order is
/// drawing order.
///
/// Decision: the drawing is a value. The same picture is needed on the screen, in a file, in tests and in motion. So a
/// drawing is an immutable list of marks with a legend and a caption (`diagram`), and what draws it only folds over
/// that list. Two drawings can be compared with `equals`, and hiding a layer can be shown to move nothing. The price:
/// all that is seen must be said in marks, and nothing can use a trick of the screen alone.
///
/// Decision: a bundled typeface. Label widths decide where labels go, and system fonts differ. So Source Sans 3 is
/// part of the program, and widths are read from its tables. An SVG keeps text as text and has the width of each
/// text (`textLength`), so that viewers which heed it (browsers do, some converters do not) give a substitute font the
/// same room; long lines leave a tenth of the page free for the others. The price: no kerning in pictures, and letters
/// may look stretched where the typeface is missing.
@NullMarked
package samenspel.diagram;

import org.jspecify.annotations.NullMarked;
