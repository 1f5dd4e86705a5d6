package samenspel.diagram.browser;

/// How a line stands in a state.
///
/// @param line     from 0
/// @param heads    0 without a direction, 1 for one, 2 for both
/// @param fate     what became of the tie, from 0 in the order of the fates; −1 in a wave
/// @param before   whether it stood in the earlier wave
/// @param backbone whether it is of those that stand out among many
/// @param over     0 under the discs; 1 seen over discs that nearly touch, 2 with white beside it
/// @param width    of the usual width of its pen
public record BrowserStanding(int line, int heads, int fate, boolean before, boolean backbone, int over, double width) {
}
