package samenspel.cli;

import java.io.PrintWriter;
import samenspel.text.Texts;

/// Where a verb writes and in which language.
///
/// @param out results
/// @param err everything else, in single lines
record Terminal(PrintWriter out, PrintWriter err, Texts texts) {
}
