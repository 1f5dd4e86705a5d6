package samenspel.diagram;

/// Between which marks a tie's line runs, for outputs in which a line can hold on to a disc.
///
/// @param from the disc at the line's start
/// @param to   the disc at its end
/// @param kind what kind of tie it is, in the picture's language: its layer, and its fate where that is shown
public record LineEnds(MarkId from, MarkId to, String kind) {
}
