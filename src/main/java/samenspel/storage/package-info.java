/// Samenspel's own file, `*.samenspel.json`: one document as readable JSON, described by
/// `samenspel-2.schema.json`. Reading never fails with an exception: whatever is wrong comes back as
/// problems with a JSON path, a line and a column. Each part of the file has one class that both reads
/// and writes it, so that the two cannot drift apart.
///
/// Decision: what other files said of organisations and reports (`attributes`, `reportAttributes`) are fields that may be
/// left out, so the version stays 2: a program that does not know them keeps them as they are. Of reports they stand by
/// attribute and beside the reports, whose lists of three older programs read. The price: organisations are named once
/// more for every value of a tie.
package samenspel.storage;
