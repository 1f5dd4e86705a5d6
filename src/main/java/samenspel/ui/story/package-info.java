/// The strip of scenes under the picture: small pictures of what is told, and the words of the one on the screen.
@NullMarked
package samenspel.ui.story;

import org.jspecify.annotations.NullMarked;
