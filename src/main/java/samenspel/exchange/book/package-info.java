/// One shape of workbook for a whole network: what its sheets and columns are called and which words stand
/// in their cells, in Dutch and in English ([samenspel.exchange.book.BookPart], [samenspel.exchange.book.BookColumn],
/// [samenspel.exchange.book.CellTerms]). Workbooks and sets of tables are written in it, and so is the template
/// that people fill in.
package samenspel.exchange.book;
