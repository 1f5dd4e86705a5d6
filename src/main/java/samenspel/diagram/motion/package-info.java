/// From one picture to another: frames between two lists of marks, and the stages of playing a change.
@NullMarked
package samenspel.diagram.motion;

import org.jspecify.annotations.NullMarked;
