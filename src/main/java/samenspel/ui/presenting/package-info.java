/// Telling a story to a room: the window the room sees, that of the presenter, and on which display each stands.
@NullMarked
package samenspel.ui.presenting;

import org.jspecify.annotations.NullMarked;
