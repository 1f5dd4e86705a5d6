/// Readers of graph files that are plain text, each on a small tokeniser of its own.
package samenspel.exchange.text;
