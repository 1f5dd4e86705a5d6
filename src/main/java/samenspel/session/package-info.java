/// The program without its window: state, what can be done to it, what follows, undo and redo, and the
/// table of commands. Nothing here waits, reads a clock or touches a file: what must be done outside is
/// returned as an [samenspel.session.Effect].
@NullMarked
package samenspel.session;

import org.jspecify.annotations.NullMarked;
