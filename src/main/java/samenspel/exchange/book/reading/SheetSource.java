package samenspel.exchange.book.reading;

import samenspel.exchange.book.BookPart;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;

/// A sheet of a book before it is read.
///
/// @param fileDraft of its file
public record SheetSource(BookPart part, Grid grid, FileDraft fileDraft) {
}
