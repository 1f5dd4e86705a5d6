/// What is handed on of a study: its story and its numbers as a deck of slides, a handout, a poster or a film. What does not hold or cannot be told
/// stands under a neutral title, as in the room; without names nothing that somebody wrote is in any of them.
@NullMarked
package samenspel.session.handon;

import org.jspecify.annotations.NullMarked;
