/// The reader of Graphviz's DOT: statements, defaults, subgraphs, and what people read in its labels.
package samenspel.exchange.dot;
