/// Files of other programs: recognised, read and made into a network. Nothing here opens a window, and
/// nothing in a file is ever an exception to the caller: what cannot be used is said, with its place.
package samenspel.exchange;
