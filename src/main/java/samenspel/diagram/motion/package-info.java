/// From one picture to another: frames between two lists of marks, and the staged telling of a change.
@NullMarked
package samenspel.diagram.motion;

import org.jspecify.annotations.NullMarked;
