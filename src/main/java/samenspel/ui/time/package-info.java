/// Time along the bottom of the window: waves, the change between them, and playing it.
package samenspel.ui.time;
