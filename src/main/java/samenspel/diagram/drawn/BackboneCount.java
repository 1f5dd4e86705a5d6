package samenspel.diagram.drawn;

/// How many lines of a picture are in the backbone.
///
/// @param lines  those of the backbone
/// @param of     all lines of the layers shown, those that come and go while a change is played among them
public record BackboneCount(int lines, int of) {
}
