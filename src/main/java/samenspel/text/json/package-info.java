/// JSON as a tree whose values know where they stand, read within limits and written for people or for programs.
///
/// Decision: an own reader with places. A broken file should say where it is broken, and Jackson's trees forget the
/// place. So `text.json` builds its own tree on Jackson's stream, in which each value knows its line and column. One
/// class a section both reads and writes. The price: more code than data binding. In return every problem has a path,
/// a line and a column, and unknown fields survive.
@NullMarked
package samenspel.text.json;

import org.jspecify.annotations.NullMarked;
