/// Reads a network from workbooks and tables in the shape of [samenspel.exchange.book], with a place and a
/// reason for all that is not used.
package samenspel.exchange.book.reading;
