package samenspel.ui.dialog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.seen.NameMode;
import samenspel.session.request.PictureChoices;
import samenspel.study.recipe.FileKind;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Segments;
import samenspel.ui.control.ValueNames;

/// What can be chosen about a picture that is saved.
final class PictureForm extends VBox {
    /// On what a picture stands.
    private enum Ground {
        WHITE,
        DARK,
        /// What lies under the picture shows through.
        NONE;

        private static Ground of(Page page) {
            return page.transparent() ? NONE : page.paper() == Paper.DARK ? DARK : WHITE;
        }
    }

    private final Texts texts;
    private final Runnable changed;
    private final Segments<FileKind> kind;
    private final SizeForm size;
    private final Segments<Boolean> extract;
    private final Segments<Ground> ground;
    private final ComboBox<Optional<NameMode>> names = new ComboBox<>();
    private final CheckBox title;
    private final ComboBox<LegendPlace> legend = new ComboBox<>();
    private final CheckBox caption;
    private final CheckBox date;
    private final CheckBox described;
    private final ComboBox<String> heading = new ComboBox<>();
    private final TextField sentence = new TextField();
    private final Label tooLong;
    private boolean showing;

    /// @param changed is called when something else is chosen
    PictureForm(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        kind = new Segments<>("picture-kind", List.of(FileKind.values()), Enum::name);
        size = new SizeForm(texts, this::tell);
        extract = new Segments<>("picture-extract", List.of(false, true), on -> texts.get(on ? "picture.extract.screen" : "picture.extract.all"));
        ground = new Segments<>("picture-ground", List.of(Ground.values()), one -> texts.get("picture.ground." + one));
        title = part("picture.part.title");
        caption = part("picture.part.caption");
        date = part("picture.part.date");
        described = part("picture.part.described");
        Stream.of(kind, extract, ground).forEach(one -> one.onChoice(this::tell));
        tooLong = Labels.of(texts.get("picture.written.too-long"), "legend-count");
        tooLong.setId("picture-written-too-long");
        offerNames();
        offerPlaces();
        offerWords();
        getStyleClass().add("picture-form");
        getChildren().addAll(grid(), Labels.of(texts.get("picture.parts"), "section-title"), parts());
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private void offerNames() {
        names.setId("picture-names");
        names.getItems().setAll(Stream.concat(Stream.of(Optional.<NameMode>empty()), Arrays.stream(NameMode.values()).map(Optional::of)).toList());
        names.setConverter(new ValueNames<>(one -> texts.get(one.map(mode -> "choice.names." + mode).orElse("picture.names.shown"))));
        names.setMaxWidth(Double.MAX_VALUE);
        names.valueProperty().subscribe((before, now) -> tell());
    }

    private void offerPlaces() {
        legend.setId("picture-legend");
        legend.getItems().setAll(LegendPlace.values());
        legend.setConverter(new ValueNames<>(place -> texts.get("picture.legend." + place)));
        legend.setMaxWidth(Double.MAX_VALUE);
        legend.valueProperty().subscribe((before, now) -> tell());
    }

    private void offerWords() {
        heading.setId("picture-written-title");
        heading.setEditable(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setPromptText(texts.get("picture.written.title.hint"));
        sentence.setId("picture-written-caption");
        sentence.setPromptText(texts.get("picture.written.caption.hint"));
        heading.getEditor().textProperty().subscribe((before, now) -> tell());
        sentence.textProperty().subscribe((before, now) -> tell());
        tooLong.setWrapText(true);
        tooLong.managedProperty().bind(tooLong.visibleProperty());
        tooLong.setVisible(false);
    }

    private CheckBox part(String key) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setId(key.replace('.', '-'));
        box.selectedProperty().subscribe((before, now) -> tell());
        return box;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        List<FormRow> rows = new ArrayList<>(List.of(new FormRow("picture.kind", kind, kind)));
        rows.addAll(size.rows());
        rows.add(new FormRow("picture.extract", extract, extract));
        rows.add(new FormRow("picture.ground", ground, ground));
        rows.add(new FormRow("picture.names", names, names));
        rows.add(new FormRow("picture.part.legend", legend, legend));
        for (FormRow row : rows) {
            grid.addRow(grid.getRowCount(), Labels.naming(row.named(), texts.get(row.key())), row.content());
        }
        return grid;
    }

    private GridPane parts() {
        GridPane parts = new GridPane();
        parts.getStyleClass().add("form");
        parts.addRow(0, title, caption);
        parts.addRow(1, date, described);
        int row = 2;
        for (FormRow written : List.of(new FormRow("picture.written.title", heading, heading), new FormRow("picture.written.caption", sentence, sentence))) {
            parts.add(Labels.naming(written.named(), texts.get(written.key())), 0, row);
            parts.add(written.content(), 1, row++);
        }
        parts.add(tooLong, 0, row, 2, 1);
        return parts;
    }

    private void tell() {
        if (!showing) {
            offer();
            changed.run();
        }
    }

    /// Switches off what has no meaning with the rest.
    private void offer() {
        FileKind chosen = kind.chosen(FileKind.class);
        size.showDots(chosen.hasDots());
        ground.each((one, button) -> button.setDisable(one == Ground.NONE && !chosen.canBeTransparent()));
        date.setDisable(!caption.isSelected());
        heading.setDisable(!title.isSelected());
        sentence.setDisable(!caption.isSelected());
    }

    /// @param hasScreen        whether the window shows a part that can be shown on a page
    /// @param hasOrganisations whether the drawing is of organisations: a matrix names none, and its key always stands on it
    void show(PictureChoices choices, boolean hasScreen, boolean hasOrganisations) {
        showing = true;
        kind.choose(choices.kind());
        size.show(choices.page());
        extract.choose(choices.asOnScreen());
        extract.setDisable(!hasScreen);
        ground.choose(Ground.of(choices.page()));
        names.setValue(choices.names());
        names.setDisable(!hasOrganisations);
        legend.setDisable(!hasOrganisations);
        title.setSelected(choices.page().parts().title());
        legend.setValue(choices.page().parts().legend());
        caption.setSelected(choices.page().parts().caption());
        heading.getEditor().setText(choices.page().parts().words().title());
        sentence.setText(choices.page().parts().words().caption());
        date.setSelected(choices.dated());
        described.setSelected(choices.described());
        offer();
        showing = false;
    }

    /// What may be the title, said by the data.
    void offer(List<String> findings) {
        heading.getItems().setAll(findings);
    }

    /// Says whether the title has no room on its page.
    void sayTooLong(boolean on) {
        tooLong.setVisible(on);
    }

    private FigureWords words() {
        return new FigureWords(title.isSelected() ? heading.getEditor().getText() : "", false, caption.isSelected() ? sentence.getText() : "");
    }

    PictureChoices choices() {
        showing = true;
        Page page = size.page().with(new Page.Parts(title.isSelected(), legend.getValue(), caption.isSelected(), words()))
                .with(ground.has(Ground.DARK) ? Paper.DARK : Paper.WHITE).withTransparent(ground.has(Ground.NONE));
        PictureChoices chosen = new PictureChoices(kind.chosen(FileKind.class), page, extract.has(true), date.isSelected(),
                described.isSelected(), names.getValue());
        showing = false;
        return chosen;
    }
}
