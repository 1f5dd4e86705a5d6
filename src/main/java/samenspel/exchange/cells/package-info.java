/// The cells of tables, out of texts with separators and workbooks of Excel, and what people write in them.
package samenspel.exchange.cells;
