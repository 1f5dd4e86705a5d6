package samenspel.ui.card;

import javafx.scene.layout.Region;

/// A bar for a share of the largest; where there is no room it gives way to words.
final class ShareBar extends Region {
    private static final double LONGEST = 56;
    private static final double HEIGHT = 6;

    private final double share;

    /// @param share from 0 to 1
    ShareBar(double share) {
        this.share = share;
        getStyleClass().add("share-bar");
        setMinSize(0, HEIGHT);
        setPrefWidth(LONGEST);
        setMaxSize(LONGEST, HEIGHT);
        Region filled = new Region();
        filled.getStyleClass().add("share-filled");
        filled.setManaged(false);
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        getChildren().getFirst().resize(Math.max(1, getWidth() * share), HEIGHT);
    }
}
