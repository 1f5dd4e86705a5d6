package samenspel.ui.dialog;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.render.film.Film;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.study.FilmContent;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.NumberField;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// What can be chosen about a film.
final class FilmForm {
    private static final double SLOWEST = 4;
    private static final double WIDTH = 390;
    private static final double LONGEST_HOLD = 30;
    private static final int MP4_PACE = 30;
    /// A GIF of more frames is large, and its times are hundredths of a second.
    private static final int GIF_PACE = 10;

    private final FilmContent change;
    private final FilmContent all;
    private final Texts texts;
    private final RadioButton gif = new RadioButton();
    private final RadioButton everyWave = new RadioButton();
    private final RadioButton dark = new RadioButton();
    private final ComboBox<FilmPreset> size = new ComboBox<>(FXCollections.observableArrayList(FilmPreset.values()));
    private final NumberField width;
    private final NumberField height;
    private final NumberField pace;
    private final NumberField seconds;
    private final NumberField hold;
    private final CheckBox title = new CheckBox();
    private final ComboBox<String> heading = new ComboBox<>();
    private final CheckBox legend = new CheckBox();
    private final CheckBox caption = new CheckBox();
    private final HBox sides;
    private final Label sum = new Label();

    /// @param change what is looked at
    FilmForm(FilmContent change, Texts texts) {
        this.change = change;
        this.all = change.ofAllWaves();
        this.texts = texts;
        double usual = change.timeline().length();
        width = number("film-width", Film.SMALLEST_SIDE, Film.LARGEST_SIDE, 2);
        height = number("film-height", Film.SMALLEST_SIDE, Film.LARGEST_SIDE, 2);
        pace = number("film-pace", 1, Film.FASTEST, 1);
        seconds = number("film-seconds", Math.ceil(usual / SLOWEST * 10) / 10, Math.floor(usual * SLOWEST), 0.5);
        hold = number("film-hold", 0, LONGEST_HOLD, 0.2);
        sides = Rows.of(6, width, new Label("×"), height);
        sides.managedProperty().bind(sides.visibleProperty());
        begin();
    }

    private NumberField number(String id, double least, double most, double step) {
        return new NumberField(id, least, most, step, texts.language(), "0.##");
    }

    private void begin() {
        width.show(FilmPreset.OWN.width());
        height.show(FilmPreset.OWN.height());
        pace.show(MP4_PACE);
        seconds.show(change.timeline().length());
        hold.show(PlayingSpeed.USUAL.hold());
        size.setValue(FilmPreset.FULL);
        size.setId("film-size");
        size.setAccessibleText(texts.get("film.size"));
        width.setAccessibleText(texts.get("film.width"));
        height.setAccessibleText(texts.get("film.height"));
        size.setConverter(new ValueNames<>(one -> one.name(texts)));
        sides.setVisible(false);
        List.of(title, legend, caption).forEach(part -> part.setSelected(true));
        heading.setId("film-written-title");
        heading.setEditable(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setPromptText(texts.get("picture.written.title.hint"));
        heading.getItems().setAll(change.findings(new DrawnLayersCache()));
        heading.getEditor().setText(change.document().written().of(change.subject()).title());
        heading.disableProperty().bind(title.selectedProperty().not());
    }

    /// @param changed called after each choice
    Region of(Runnable changed) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("form");
        row(rows, "film.kind", pair(new RadioButton(), gif, "film.kind.MP4", "film.kind.GIF"));
        if (all.changes().size() > 1) {
            row(rows, "film.tells", pair(new RadioButton(), everyWave, "film.tells.change", "film.tells.all"));
        }
        row(rows, "film.size", new VBox(6, size, sides));
        row(rows, "film.pace", unit(pace, "film.pace", "film.pace.unit"));
        row(rows, "film.seconds", unit(seconds, "film.seconds", "film.seconds.unit"));
        row(rows, "film.hold", unit(hold, "film.hold", "film.seconds.unit"));
        row(rows, "film.ground", pair(new RadioButton(), dark, "film.ground.WHITE", "film.ground.DARK"));
        row(rows, "film.parts", new VBox(8, part(title, "title"), part(legend, "legend"), part(caption, "caption")));
        row(rows, "picture.written.title", heading);
        sum.setId("film-sum");
        sum.setWrapText(true);
        sum.getStyleClass().add("film-sum");
        VBox form = new VBox(18, rows, sum);
        form.setMinWidth(WIDTH);
        form.setMaxWidth(WIDTH);
        follow(changed);
        return form;
    }

    private void follow(Runnable changed) {
        InvalidationListener any = _ -> {
            sides.setVisible(size.getValue() == FilmPreset.OWN);
            tell();
            changed.run();
        };
        // Before the choice is told, so that it is told once.
        gif.selectedProperty().addListener((_, _, on) -> fit(on));
        List.of(gif.selectedProperty(), everyWave.selectedProperty(), dark.selectedProperty(), size.valueProperty(), width.valueProperty(), height.valueProperty(), pace.valueProperty(),
                seconds.valueProperty(), hold.valueProperty(), heading.getEditor().textProperty(), title.selectedProperty(), legend.selectedProperty(), caption.selectedProperty())
                .forEach(choice -> choice.addListener(any));
        tell();
    }

    /// The usual pace of the other kind, unless the user has chosen one.
    private void fit(boolean isGif) {
        if (pace.getValue() == (isGif ? MP4_PACE : GIF_PACE)) {
            pace.show(isGif ? GIF_PACE : MP4_PACE);
        }
    }

    private void tell() {
        FilmRequest asked = request();
        sum.setText(texts.get("film.sum", story().length(asked.playingSpeed()), asked.frames(story())));
    }

    private Node pair(RadioButton usual, RadioButton other, String usualKey, String otherKey) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(usual, other);
        name(usual, usualKey);
        name(other, otherKey);
        usual.setSelected(true);
        return new VBox(6, usual, other);
    }

    private void name(RadioButton choice, String key) {
        choice.setId(key.replace('.', '-'));
        choice.setText(texts.get(key, wave(true), wave(false)));
    }

    private String wave(boolean first) {
        var id = first ? change.changes().getFirst().from() : change.changes().getLast().to();
        return change.document().network().wave(id).orElseThrow().name().in(texts.language().tag());
    }

    private CheckBox part(CheckBox box, String part) {
        box.setId("film-part-" + part);
        box.setText(texts.get("picture.part." + part));
        return box;
    }

    private Node unit(NumberField number, String named, String unit) {
        number.setAccessibleText(texts.get(named) + ", " + texts.get(unit));
        return Rows.of(8, number, new Label(texts.get(unit)));
    }

    private void row(GridPane rows, String key, Node control) {
        Label label = Labels.naming(control, texts.get(key), "film-label");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        rows.addRow(rows.getRowCount(), label, control);
    }

    /// What the film tells.
    FilmContent story() {
        return everyWave.isSelected() ? all : change;
    }

    private Page.Parts parts() {
        FigureWords kept = change.document().written().of(story().subject());
        FigureWords words = new FigureWords(title.isSelected() ? heading.getEditor().getText() : "", false, caption.isSelected() ? kept.caption() : "");
        return new Page.Parts(title.isSelected(), legend.isSelected() ? LegendPlace.AUTOMATIC : LegendPlace.NONE, caption.isSelected(), words);
    }

    FilmRequest request() {
        boolean own = size.getValue() == FilmPreset.OWN;
        int across = own ? FilmPreset.side(width.getValue()) : size.getValue().width();
        int down = own ? FilmPreset.side(height.getValue()) : size.getValue().height();
        Page page = Page.ofFilm(across, down).with(parts()).with(dark.isSelected() ? Paper.DARK : Paper.WHITE);
        PlayingSpeed playingSpeed = new PlayingSpeed(hold.getValue(), change.timeline().length() / seconds.getValue());
        return new FilmRequest(gif.isSelected() ? FilmKind.GIF : FilmKind.MP4, page, across, down, (int) Math.round(pace.getValue()), playingSpeed);
    }
}
