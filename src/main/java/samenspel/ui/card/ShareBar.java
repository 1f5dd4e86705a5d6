package samenspel.ui.card;

import javafx.scene.layout.Region;

/// A bar for a share of the largest.
final class ShareBar extends Region {
    private static final double LONGEST = 56;

    /// @param share from 0 to 1
    ShareBar(double share) {
        getStyleClass().add("share-bar");
        setMinSize(LONGEST, 6);
        setMaxSize(LONGEST, 6);
        Region filled = new Region();
        filled.getStyleClass().add("share-filled");
        filled.resize(Math.max(1, LONGEST * share), 6);
        filled.setManaged(false);
        getChildren().add(filled);
    }
}
