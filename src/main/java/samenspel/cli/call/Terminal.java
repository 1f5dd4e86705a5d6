package samenspel.cli.call;

import java.io.PrintWriter;
import samenspel.text.Texts;

/// Where a verb writes and in which language.
///
/// @param out results
/// @param err everything else, in single lines
/// @param changes whether somebody watches who may see a line change
public record Terminal(PrintWriter out, PrintWriter err, Texts texts, boolean changes) {
}
