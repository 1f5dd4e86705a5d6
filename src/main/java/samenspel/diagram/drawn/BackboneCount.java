package samenspel.diagram.drawn;

/// How many lines of a picture carry it.
///
/// @param lines  those of the backbone
/// @param of     all lines of the layers shown, those that come and go while a change is told among them
public record BackboneCount(int lines, int of) {
}
