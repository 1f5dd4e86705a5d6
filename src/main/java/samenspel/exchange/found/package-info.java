/// What a file holds before it is a network: nodes, ties, attributes and times as the file has them, and
/// the report of what was used, set aside and rejected. Speaks of nodes, since a file does not say that
/// they are organisations. Every reader, of graphs and of tables, ends here.
package samenspel.exchange.found;
