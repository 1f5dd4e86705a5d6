/// The picture on the screen: marks painted into a pixel buffer, and what pointer, wheel and keys do to it.
package samenspel.ui.canvas;
