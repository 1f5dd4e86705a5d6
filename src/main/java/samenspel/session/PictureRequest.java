package samenspel.session;

import samenspel.diagram.figure.FigureFormat;

/// How a picture is to be saved.
///
/// @param dpi pixels an inch of a PNG; an SVG has none
public record PictureRequest(FigureFormat format, double dpi) {
}
