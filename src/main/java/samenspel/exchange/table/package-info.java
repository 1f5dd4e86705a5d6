/// Tables: separated values and workbooks of Excel. A table is first cells (a [samenspel.exchange.cells.Grid]),
/// then a shape (ties, nodes, a matrix), then nodes and ties.
package samenspel.exchange.table;
