/// A table as a figure: the rows and columns that have room on the page, in calm lines, with a small bar behind each number.
@NullMarked
package samenspel.diagram.table;

import org.jspecify.annotations.NullMarked;
