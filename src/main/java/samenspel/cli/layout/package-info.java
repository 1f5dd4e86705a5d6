/// The verb `layout`: places of a network's organisations, or of a plain list of ties, as a table.
package samenspel.cli.layout;
