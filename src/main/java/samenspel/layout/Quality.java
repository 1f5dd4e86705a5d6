package samenspel.layout;

/// What an arrangement costs its reader.
///
/// @param stress    mean over connected pairs of (s·drawn − wanted)² ÷ wanted² at the best scale s;
///                  0 is a perfect picture of the distances
/// @param movement  mean distance to the former picture in disc diameters; 0 when there was none
/// @param crossings number of pairs of ties that cross
public record Quality(double stress, double movement, int crossings) {
}
