/// The command line: one class a verb, each of which reads its arguments, does its work with the same
/// rooms as the window, and returns an exit code. Works without a display and never sees JavaFX.
///
/// Exit codes: 0 done; 1 it cannot be done, a file was refused or the answer could not be written in full; 2 the call is
/// wrong; 3 we erred. Results go to the output, everything else in single lines to the error stream; of neither can a name
/// command the terminal.
package samenspel.cli;
