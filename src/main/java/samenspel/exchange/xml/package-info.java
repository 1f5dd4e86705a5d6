/// Readers of XML graph files. No document type, entity or address in a file is ever followed.
package samenspel.exchange.xml;
