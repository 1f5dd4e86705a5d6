/// Readers of graph files that are plain text, each on a small tokeniser of its own.
///
/// Decision: DGS is read here too, and not by its own program's reader, `FileSourceDGS` of gs-core 2.0. It was tried in
/// November 2026 on 28 small and hostile files and on 20,000 damaged ones. It does not pass: one line it does not know, or
/// a date as a step, ends the file, so that all behind it is lost; an edge cut off in the middle comes as an edge to `null`,
/// an edge to a node nobody added and a node added twice come as if they were sound; nothing it gives has a place, so nothing
/// could be said of it; 194 of the damaged files ended in a `NullPointerException`, 570 in a `NumberFormatException`, both
/// without a place, and brackets 100,000 deep in a `StackOverflowError`. It does read names of ten million letters and half
/// a million lines in two seconds, and fetches nothing from a network. The price: the grammar of DGS once more, in three
/// classes; what GraphStream writes is among the samples of the tests.
package samenspel.exchange.text;
