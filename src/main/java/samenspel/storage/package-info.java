/// Samenspel's own file, `*.samenspel.json`: one document as readable JSON, described by
/// `samenspel-2.schema.json`. Reading never fails with an exception: whatever is wrong comes back as
/// problems with a JSON path, a line and a column. Each part of the file has one class that both reads
/// and writes it, so that the two cannot drift apart.
package samenspel.storage;
