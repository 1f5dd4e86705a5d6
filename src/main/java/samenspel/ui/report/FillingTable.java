package samenspel.ui.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import samenspel.network.OrganisationId;
import samenspel.network.kind.AccessRole;
import samenspel.study.filling.FillingSheet;
import samenspel.study.filling.Traits;
import samenspel.text.Texts;

/// Organisations with their sectors and roles, to be filled in.
final class FillingTable {
    private final Texts texts;
    private final TableView<OrganisationId> table = new TableView<>();
    private final ObservableList<String> sectors = FXCollections.observableArrayList();
    private final TableColumn<OrganisationId, String> access;
    private FillingSheet sheet;

    /// @param typedSector told the organisations and the sector chosen for them
    /// @param chosenRole  told the organisations and the role, as it is worded
    FillingTable(Texts texts, BiConsumer<Set<OrganisationId>, String> typedSector, BiConsumer<Set<OrganisationId>, String> chosenRole) {
        this.texts = texts;
        TableColumn<OrganisationId, String> name = column("name", 330, id -> sheet.rows().get(id).name());
        TableColumn<OrganisationId, String> sector = column("sector", 250, id -> traits(id).sector());
        sector.setCellFactory(_ -> combo(sectors, true));
        sector.setOnEditCommit(edit -> typedSector.accept(with(edit.getRowValue()), edit.getNewValue()));
        access = column("access", 190, id -> traits(id).access().map(this::worded).orElse(""));
        access.setCellFactory(_ -> combo(FXCollections.observableArrayList(worded(AccessRole.ACCESS), worded(AccessRole.OTHER)), false));
        access.setOnEditCommit(edit -> chosenRole.accept(with(edit.getRowValue()), edit.getNewValue()));
        name.setEditable(false);
        table.setId("filling-rows");
        table.setAccessibleText(texts.get("filling.title"));
        table.setEditable(true);
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label(texts.get("filling.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().setAll(List.of(name, sector, access));
    }

    private static ComboBoxTableCell<OrganisationId, String> combo(ObservableList<String> words, boolean typed) {
        ComboBoxTableCell<OrganisationId, String> cell = new ComboBoxTableCell<>(words);
        cell.setComboBoxEditable(typed);
        return cell;
    }

    TableView<OrganisationId> table() {
        return table;
    }

    String worded(AccessRole role) {
        return texts.get(role == AccessRole.ACCESS ? "filling.gives-access" : "filling.no-access");
    }

    private Traits traits(OrganisationId id) {
        return sheet.rows().get(id).traits();
    }

    private TableColumn<OrganisationId, String> column(String key, double width, Function<OrganisationId, String> words) {
        TableColumn<OrganisationId, String> column = new TableColumn<>(texts.get("filling." + key));
        column.setId("filling-" + key);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    /// What is chosen in one of the rows selected holds for all of them.
    private Set<OrganisationId> with(OrganisationId edited) {
        Set<OrganisationId> selected = selected();
        return selected.contains(edited) ? selected : Set.of(edited);
    }

    Set<OrganisationId> selected() {
        return new LinkedHashSet<>(table.getSelectionModel().getSelectedItems());
    }

    /// The rows from the first that is selected downwards, as shown.
    List<OrganisationId> below() {
        int first = table.getSelectionModel().getSelectedIndices().stream().mapToInt(Integer::intValue).min().orElse(0);
        return List.copyOf(table.getItems().subList(Math.min(first, table.getItems().size()), table.getItems().size()));
    }

    FillingSheet.Target target() {
        return table.getFocusModel().getFocusedCell().getTableColumn() == access ? FillingSheet.Target.ACCESS : FillingSheet.Target.SECTOR;
    }

    /// Keeps what is selected, and the order somebody sorted it in.
    void show(FillingSheet next, List<OrganisationId> shown) {
        sheet = next;
        sectors.setAll(next.sectors());
        Set<OrganisationId> selected = selected();
        List<TableColumn<OrganisationId, ?>> order = List.copyOf(table.getSortOrder());
        table.getItems().setAll(shown);
        table.getSortOrder().setAll(order);
        table.sort();
        table.refresh();
        table.getSelectionModel().clearSelection();
        selected.forEach(table.getSelectionModel()::select);
    }
}
