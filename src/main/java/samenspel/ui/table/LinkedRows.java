package samenspel.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.command.NearView;
import samenspel.study.Perspective;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.canvas.PointedAt;
import samenspel.ui.command.OrganisationLines;

/// Rows of a table that each stand for an organisation: the one under the pointer is lit in the picture, those selected are the
/// organisations chosen, a menu offers what can be done with one, and a
/// double click shows it in the picture.
public final class LinkedRows<T> {
    private static final double INDENT = 24;

    private final Session session;
    private final PictureCanvas canvas;
    private final TableView<T> table;
    private final Function<T, OrganisationId> organisation;
    private final ContextMenu menu = new ContextMenu();
    private final KnownCells<T> cells = new KnownCells<>();
    private boolean showing;

    /// @param organisation that of a row
    public LinkedRows(Session session, PictureCanvas canvas, TableView<T> table, Function<T, OrganisationId> organisation) {
        this.session = session;
        this.canvas = canvas;
        this.table = table;
        this.organisation = organisation;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        menu.setId("row-menu");
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::byKey);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) _ -> choose());
    }

    /// A row; the toolkit uses one for many organisations.
    public TableRow<T> row() {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseEntered(_ -> canvas.point(new PointedAt(Optional.ofNullable(row.getItem()).map(organisation), Optional.empty())));
        row.setOnMouseExited(_ -> canvas.point(PointedAt.NOTHING));
        row.setOnContextMenuRequested(event -> Optional.ofNullable(row.getItem()).map(organisation).ifPresent(id -> {
            offer(row, id, event.getScreenX(), event.getScreenY());
            event.consume();
        }));
        row.setOnMouseClicked(event -> Optional.ofNullable(row.getItem()).map(organisation).filter(_ -> event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY)
                .ifPresent(this::find));
        return row;
    }

    /// Every cell of the table is to be given here.
    public KnownCells<T> cells() {
        return cells;
    }

    /// Shows one in the middle of the picture.
    private void find(OrganisationId one) {
        session.dispatch(new Action.Select(Optional.of(one)));
        session.dispatch(new Action.MoveCamera(NearView.on(session.state(), one)));
        session.dispatch(new Action.ShowAs(Perspective.PICTURE));
    }

    /// By the key for menus, of the row that has the focus.
    private void byKey(ContextMenuEvent event) {
        Optional<OrganisationId> focused = Optional.ofNullable(table.getFocusModel().getFocusedItem()).map(organisation);
        if (event.isKeyboardTrigger() && focused.isPresent()) {
            Node at = table.lookupAll(".table-row-cell").stream().filter(node -> node instanceof TableRow<?> row && row.getItem() == table.getFocusModel().getFocusedItem())
                    .findFirst().orElse(table);
            Bounds place = at.localToScreen(at.getBoundsInLocal());
            offer(at, focused.get(), place.getMinX() + INDENT, place.getMaxY());
            event.consume();
        }
    }

    private void offer(Node on, OrganisationId id, double screenX, double screenY) {
        menu.hide();
        menu.getItems().setAll(OrganisationLines.of(session, id));
        menu.show(on, screenX, screenY);
    }

    /// Lists other rows; nobody is chosen by that.
    public void show(List<T> rows) {
        showing = true;
        if (table.getItems().equals(rows)) {
            cells.redraw();
        } else {
            table.getItems().setAll(rows);
        }
        showing = false;
    }

    /// The organisations of the rows selected.
    public SequencedSet<OrganisationId> selected() {
        SequencedSet<OrganisationId> ids = new LinkedHashSet<>();
        // While a selection changes the toolkit may list rows that are gone.
        table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(organisation).forEach(ids::add);
        return ids;
    }

    private void choose() {
        if (!showing) {
            session.dispatch(new Action.Choose(selected()));
        }
    }

    /// Selects the rows of these organisations, and brings them in sight when it was not done here.
    public void select(Set<OrganisationId> organisations) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < table.getItems().size(); at++) {
            if (organisations.contains(organisation.apply(table.getItems().get(at)))) {
                places.add(at);
            }
        }
        if (Set.copyOf(places).equals(Set.copyOf(table.getSelectionModel().getSelectedIndices()))) {
            return;
        }
        showing = true;
        table.getSelectionModel().clearSelection();
        if (!places.isEmpty()) {
            table.getSelectionModel().selectIndices(places.getFirst(), places.stream().skip(1).mapToInt(Integer::intValue).toArray());
            table.scrollTo(Math.max(0, places.getFirst() - 2));
        }
        showing = false;
    }
}
