package samenspel.diagram.browser;

import samenspel.layout.Point;

/// A line of a name beside a disc.
///
/// @param start of its baseline
/// @param width of the text in the bundled typeface
/// @param text  as it is drawn, which may be a part of the name
public record BrowserLabel(int organisation, Point start, String text, double size, boolean strong, double width) {
}
