package samenspel.ui.edit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import samenspel.network.Layer;
import samenspel.network.Wave;
import samenspel.study.Document;
import samenspel.study.edit.EditWords;
import samenspel.study.edit.MergePreview;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LayerLine;
import samenspel.ui.control.Rows;

/// How many partners two organisations have in every layer and wave, and how many they have as one.
final class PartnersTable {
    private static final int A_WAVE = 3;
    private static final double HEAD = 76;
    private static final double TWO_LINES = 36;

    private final Document document;
    private final Texts texts;
    private final EditWords words;

    PartnersTable(Document document, Texts texts) {
        this.document = document;
        this.texts = texts;
        this.words = new EditWords(document.network(), texts);
    }

    /// @param names of the two, short
    GridPane of(MergePreview preview, List<String> names) {
        GridPane grid = new GridPane();
        grid.setId("edit-partners");
        grid.getStyleClass().add("edit-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(wide);
        List<Wave> waves = document.network().waves();
        for (int at = 0; at < waves.size(); at++) {
            heads(grid, 1 + at * A_WAVE, waves.get(at), names);
        }
        for (Layer layer : document.network().layers()) {
            int row = grid.getRowCount();
            grid.add(Rows.of(8, LayerLine.of(document.look().of(layer.id())), Labels.whole(layer.name().in(texts.language().tag()))), 0, row);
            for (int at = 0; at < waves.size(); at++) {
                numbers(grid, 1 + at * A_WAVE, row, preview.layers().get(layer.id()).get(waves.get(at).id()));
            }
        }
        return grid;
    }

    private void heads(GridPane grid, int column, Wave wave, List<String> names) {
        Label title = Labels.whole(texts.get("edit.partners", wave.name().in(texts.language().tag())), "legend-count");
        grid.add(title, column, 0, A_WAVE, 1);
        GridPane.setHalignment(title, HPos.RIGHT);
        head(grid, column, name(names.getFirst()));
        head(grid, column + 1, name(names.getLast()));
        head(grid, column + 2, Labels.whole(texts.get("edit.together"), "legend-count"));
    }

    private static Label name(String name) {
        Label head = Labels.of(name, "legend-count", "edit-head");
        head.setWrapText(true);
        head.setAlignment(Pos.BOTTOM_RIGHT);
        head.setMinSize(HEAD, TWO_LINES);
        head.setPrefSize(HEAD, TWO_LINES);
        head.setTooltip(new Tooltip(name));
        return head;
    }

    private static void head(GridPane grid, int column, Label head) {
        GridPane.setValignment(head, VPos.BOTTOM);
        grid.add(head, column, 1);
        GridPane.setHalignment(head, HPos.RIGHT);
    }

    private void numbers(GridPane grid, int column, int row, MergePreview.Partners partners) {
        number(grid, column, row, Labels.whole(words.partners(partners.kept())));
        number(grid, column + 1, row, Labels.whole(words.partners(partners.other())));
        number(grid, column + 2, row, Labels.whole(words.partners(partners.together()), "edit-together"));
    }

    private static void number(GridPane grid, int column, int row, Label number) {
        grid.add(number, column, row);
        GridPane.setHalignment(number, HPos.RIGHT);
    }
}
