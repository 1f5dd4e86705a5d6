/// From one picture to another: frames between two lists of marks, and the staged telling of a change.
package samenspel.diagram.motion;
