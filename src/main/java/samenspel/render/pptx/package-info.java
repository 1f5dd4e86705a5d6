/// The drawing as a slide of native shapes, to edit in PowerPoint or LibreOffice: discs, connectors that hold
/// on to them, text boxes, groups with names.
///
/// The parts are written by ourselves and not by a library: a slide needs a dozen small files of XML in a
/// zip, and the library that makes them weighs more than the rest of the program.
package samenspel.render.pptx;
