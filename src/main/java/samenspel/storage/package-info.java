/// Samenspel's own file, `*.samenspel.json`: one document as readable JSON, described by
/// `samenspel-1.schema.json`. Reading never fails with an exception: whatever is wrong comes back as
/// problems with a JSON path, a line and a column. Each part of the file has one class that both reads
/// and writes it, so that the two cannot drift apart. Only this room sees Jackson.
///
/// Decision: an own reader with places. A broken file should say where it is broken, and Jackson's trees forget the
/// place. So `storage` builds its own tree on Jackson's stream, in which each value knows its line and column. One
/// class a section both reads and writes. The price: more code than data binding. In return every problem has a path,
/// a line and a column, and unknown fields survive.
package samenspel.storage;
