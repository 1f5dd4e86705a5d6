package samenspel.exchange.book.reading;

import samenspel.exchange.book.Part;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.table.Grid;

/// A sheet of a book before it is read.
///
/// @param fileDraft of its file
/// @param separated whether it is a text with separators, in which what begins like a formula was guarded
public record Source(Part part, Grid grid, Gathering fileDraft, boolean separated) {
}
