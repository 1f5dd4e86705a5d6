/// What the user asks to be made: pictures and films as values, what was chosen for them last, and what several files are.
@NullMarked
package samenspel.session.request;

import org.jspecify.annotations.NullMarked;
