package samenspel.ui.plot;

import samenspel.diagram.Box;

/// A part of a figure that can be pointed at.
///
/// @param key   what it stands for
/// @param on    where it is, in page units
/// @param words what it says
record FigurePart<K>(K key, Box on, String words) {
}
