package samenspel.ui.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.study.edit.Description;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.ValueNames;

/// What an organisation is called and is, to be filled in.
final class DescriptionFields {
    private static final double NARROW_NAMES = 80;

    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final ComboBox<String> sector = new ComboBox<>();
    private final ComboBox<AccessRole> access;
    private final ComboBox<CareLevel> level;
    private final ComboBox<MunicipalTask> task;

    DescriptionFields(Network network, Texts texts) {
        this.texts = texts;
        name.setId("edit-name");
        shortName.setId("edit-short-name");
        shortName.setPromptText(texts.get("edit.short-name.prompt"));
        sector.setId("edit-sector");
        sector.setEditable(true);
        sector.setPromptText(texts.get("filling.sector-prompt"));
        sector.getItems().setAll(network.sectors().stream().filter(one -> !one.code().equals(Sector.NOT_KNOWN))
                .map(one -> one.name().in(texts.language().tag())).toList());
        access = words("access", AccessRole.values());
        level = words("level", CareLevel.values());
        task = words("task", MunicipalTask.values());
        List.of(sector, access, level, task).forEach(box -> box.setMaxWidth(Double.MAX_VALUE));
    }

    private <E extends Enum<E>> ComboBox<E> words(String id, E[] values) {
        ComboBox<E> box = new ComboBox<>();
        box.setId("edit-" + id);
        box.getItems().setAll(values);
        box.setConverter(new ValueNames<>(this::word));
        return box;
    }

    private String word(Enum<?> value) {
        return value instanceof AccessRole role ? texts.get(role == AccessRole.ACCESS ? "filling.gives-access" : "filling.no-access")
                : texts.get("book.word." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// In two columns, with a free row below the name.
    GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("edit-grid");
        ColumnConstraints names = new ColumnConstraints(EditForm.NAMES);
        ColumnConstraints fields = new ColumnConstraints(150, 200, Double.MAX_VALUE);
        ColumnConstraints more = new ColumnConstraints(90);
        ColumnConstraints last = new ColumnConstraints(150, 200, Double.MAX_VALUE);
        List.of(fields, last).forEach(column -> column.setHgrow(Priority.ALWAYS));
        grid.getColumnConstraints().setAll(names, fields, more, last);
        grid.add(naming("edit.name", name), 0, 0);
        grid.add(name, 1, 0, 3, 1);
        grid.addRow(2, naming("edit.short-name", shortName), shortName, naming("edit.sector", sector), sector);
        grid.addRow(3, naming("edit.access", access), access, naming("edit.level", level), level);
        grid.addRow(4, naming("edit.task", task), task);
        return grid;
    }

    private Label naming(String key, Node control) {
        return Labels.naming(control, texts.get(key));
    }

    /// In one column, for a narrow place.
    GridPane stacked() {
        GridPane column = new GridPane();
        column.getStyleClass().add("edit-grid");
        ColumnConstraints fields = new ColumnConstraints(150, 200, Double.MAX_VALUE);
        fields.setHgrow(Priority.ALWAYS);
        column.getColumnConstraints().setAll(new ColumnConstraints(NARROW_NAMES), fields);
        column.addColumn(0, naming("edit.name", name), naming("edit.short-name", shortName), naming("edit.sector", sector), naming("edit.access", access),
                naming("edit.level", level), naming("edit.task", task));
        column.addColumn(1, name, shortName, sector, access, level, task);
        return column;
    }

    TextField name() {
        return name;
    }

    void show(Description description) {
        name.setText(description.name());
        shortName.setText(description.shortName());
        sector.getEditor().setText(description.sector());
        access.setValue(description.access());
        level.setValue(description.level());
        task.setValue(description.task());
    }

    /// For one that is not known yet.
    void showNothing() {
        access.setValue(AccessRole.OTHER);
        level.setValue(CareLevel.BASIC);
        task.setValue(MunicipalTask.NONE);
    }

    Description description() {
        return new Description(text(name), text(shortName), text(sector.getEditor()), access.getValue(), level.getValue(), task.getValue());
    }

    private static String text(TextField field) {
        return field.getText() == null ? "" : field.getText();
    }

    /// Does something whenever anything is changed.
    void onChange(Runnable deed) {
        List<TextField> typed = new ArrayList<>(Arrays.asList(name, shortName, sector.getEditor()));
        typed.forEach(field -> field.textProperty().addListener(_ -> deed.run()));
        List.of(access, level, task).forEach(box -> box.valueProperty().addListener(_ -> deed.run()));
    }
}
