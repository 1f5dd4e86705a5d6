package samenspel.exchange.book.reading;

import samenspel.exchange.book.BookPart;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;

/// A sheet of a book before it is read.
///
/// @param fileDraft of its file
/// @param separated whether it is a text with separators, in which what begins like a formula was guarded
public record SheetSource(BookPart part, Grid grid, FileDraft fileDraft, boolean separated) {
}
