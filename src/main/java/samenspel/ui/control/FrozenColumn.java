package samenspel.ui.control;

import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/// Keeps the first column of a table in sight while the table is scrolled sideways. The table may have no fixed height of cells, for then the
/// toolkit takes away cells that would be out of sight.
public final class FrozenColumn {
    private final TableView<?> table;
    private final Set<ScrollBar> followed = new HashSet<>();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();

    public FrozenColumn(TableView<?> table) {
        this.table = table;
        table.skinProperty().subscribe(_ -> Platform.runLater(this::follow));
        table.getColumns().subscribe(() -> Platform.runLater(this::follow));
    }

    private void follow() {
        table.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.getParent() instanceof VirtualFlow).filter(followed::add).forEach(bar -> {
                    bar.valueProperty().subscribe(_ -> moved(bar));
                    bar.visibleProperty().subscribe(_ -> moved(bar));
                });
        table.lookupAll(".column-header").stream().filter(TableColumnHeader.class::isInstance).map(TableColumnHeader.class::cast)
                .filter(header -> !table.getColumns().isEmpty() && table.getColumns().getFirst().equals(header.getTableColumn())).forEach(this::hold);
    }

    private void moved(ScrollBar bar) {
        scrolled.set(bar.isVisible() ? bar.getValue() : 0);
    }

    /// A cell of the first column, which stays over the others.
    public void hold(Region cell) {
        if (!cell.getStyleClass().contains("frozen")) {
            cell.getStyleClass().add("frozen");
            cell.translateXProperty().bind(scrolled);
            cell.setViewOrder(-1);
        }
    }
}
