/// A story told before a room, as values: what the presenter does by keys, and what the room sees of it. Without clock, file or window.
@NullMarked
package samenspel.session.presenting;

import org.jspecify.annotations.NullMarked;
