/// The drawing as a slide of native shapes, to edit in PowerPoint or LibreOffice: discs, connectors that hold
/// on to them, text boxes, groups with names; several as a deck with notes, tables and charts.
///
/// The parts are written by ourselves and not by a library. Apache POI 5.5.1 (poi-ooxml with poi-ooxml-lite) was tried on the deck of the largest
/// sample, of twelve slides with nine pages of notes, three tables and two charts: it reads that deck, charts with their workbooks too, so the file is as
/// it expects. Its jars are 19.7 million bytes, 16.9 of which the program does not have yet, where its image is to be of 140 million at most; the classes
/// here are of 0.12 million. It has no connector that holds on to a disc and no dashes of lengths of one's own, so slides as they are would be written
/// through its bare XML. To read the deck, add a slide and write it took it 12 seconds of a processor and 348 MB, start and all; the whole
/// command that lays out, draws and writes the deck takes 13 seconds and 241 MB, of which less than one is for writing.
package samenspel.render.pptx;
