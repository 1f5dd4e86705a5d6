package samenspel.layout;

/// How well a picture shows its network and how much it moved: less is better in all three.
///
/// @param stress    mean over pairs with a path between them of (s·drawn − wanted)² ÷ wanted² at the best scale s;
///                  between 0, a perfect picture of the distances, and 1;
///                  distances follow from how firmly organisations are tied
/// @param movement  mean distance to the former picture in disc diameters; 0 when there was none
/// @param crossings number of pairs of ties that cross, all layers and waves in one picture and one line a
///                  pair of organisations; −1 when there are more than 12,000 lines and it was not counted
public record Quality(double stress, double movement, int crossings) {

    /// Before anything was computed.
    public static final Quality UNKNOWN = new Quality(0, 0, -1);
}
