package samenspel.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// Keeps a window on the screen: no larger than what the task bar leaves free, so that its toolbar and its time bar
/// are both in sight on a laptop of 1366 × 768.
final class WindowFit {
    /// What the system draws around the content, in points: a title bar.
    private static final double FRAME = 40;

    private WindowFit() {
    }

    /// @param free   what the screen leaves free
    /// @param width  wished for the content
    /// @param height wished for the content
    static void into(Stage stage, Rectangle2D free, double width, double height) {
        if (width > free.getWidth() || height + FRAME > free.getHeight()) {
            Rectangle2D fitted = fitted(free, width, height + FRAME);
            stage.setX(fitted.getMinX());
            stage.setY(fitted.getMinY());
            stage.setWidth(fitted.getWidth());
            stage.setHeight(fitted.getHeight());
        }
    }

    /// In the middle of what is free, and not outside it.
    static Rectangle2D fitted(Rectangle2D free, double width, double height) {
        double w = Math.min(width, free.getWidth());
        double h = Math.min(height, free.getHeight());
        return new Rectangle2D(free.getMinX() + (free.getWidth() - w) / 2, free.getMinY() + (free.getHeight() - h) / 2, w, h);
    }
}
