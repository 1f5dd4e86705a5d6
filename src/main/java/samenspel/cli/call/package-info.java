/// What a call asks for: its options as values, checked against the network at hand, and where its words go. A call that
/// cannot be done ends with [samenspel.cli.call.Stop]: one line says why and what to do next.
package samenspel.cli.call;
