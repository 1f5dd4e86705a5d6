package samenspel.layout;

/// What a user asks of a picture beyond its arrangement.
///
/// @param groups   0: drawn distances are as honest as they can be; 1: groups stand out as far as they can
/// @param backbone share of the ties in the backbone, above 0; 1: all of them. The others neither pull
///                 nor stand out
public record LayoutOptions(double groups, double backbone) {
    /// Honest distances, all ties.
    public static final LayoutOptions PLAIN = new LayoutOptions(0, 1);

    public LayoutOptions {
        if (!(groups >= 0 && groups <= 1 && backbone > 0 && backbone <= 1)) {
            throw new IllegalArgumentException("groups go from 0 to 1, the backbone from above 0 to 1");
        }
    }

    public LayoutOptions withGroups(double share) {
        return new LayoutOptions(share, backbone);
    }

    public LayoutOptions withBackbone(double share) {
        return new LayoutOptions(groups, share);
    }
}
