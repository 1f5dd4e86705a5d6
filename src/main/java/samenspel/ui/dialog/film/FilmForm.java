package samenspel.ui.dialog.film;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
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
import samenspel.diagram.audience.RoomPaper;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.render.film.Film;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.session.request.FilmWish;
import samenspel.session.request.StoryFilmRequest;
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

    private final FilmOffer offer;
    private final Texts texts;
    private final RadioButton gif = new RadioButton();
    private final RadioButton thisChange = new RadioButton();
    private final RadioButton everyWave = new RadioButton();
    private final RadioButton scenes = new RadioButton();
    private final RadioButton dark = new RadioButton();
    private final ComboBox<FilmPreset> size = new ComboBox<>(FXCollections.observableArrayList(FilmPreset.values()));
    private final NumberField width;
    private final NumberField height;
    private final NumberField pace;
    private final NumberField seconds;
    private final NumberField hold;
    private final NumberField rest;
    private final CheckBox title = new CheckBox();
    private final ComboBox<String> heading = new ComboBox<>();
    private final CheckBox legend = new CheckBox();
    private final CheckBox caption = new CheckBox();
    private final HBox sides;
    private final Label sum = new Label();

    FilmForm(FilmOffer offer, Texts texts) {
        this.offer = offer;
        this.texts = texts;
        double usual = length();
        width = number("film-width", Film.SMALLEST_SIDE, Film.LARGEST_SIDE, 2);
        height = number("film-height", Film.SMALLEST_SIDE, Film.LARGEST_SIDE, 2);
        pace = number("film-pace", 1, Film.FASTEST, 1);
        seconds = number("film-seconds", Math.ceil(usual / SLOWEST * 10) / 10, Math.floor(usual * SLOWEST), 0.5);
        hold = number("film-hold", 0, LONGEST_HOLD, 0.2);
        rest = number("film-rest", 0, LONGEST_HOLD, 0.5);
        sides = Rows.of(6, width, new Label("×"), height);
        sides.managedProperty().bind(sides.visibleProperty());
        begin();
    }

    /// Of a change as the window plays it, in seconds.
    private double length() {
        return offer.change().map(change -> change.timeline().length()).orElse(1.0);
    }

    private NumberField number(String id, double least, double most, double step) {
        return new NumberField(id, least, most, step, texts.language(), "0.##");
    }

    private void begin() {
        width.show(FilmPreset.OWN.width());
        height.show(FilmPreset.OWN.height());
        pace.show(MP4_PACE);
        seconds.show(length());
        hold.show(PlayingSpeed.USUAL.hold());
        rest.show(StoryFilmRequest.USUAL_REST);
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
        offer.change().ifPresent(change -> {
            heading.getItems().setAll(change.findings(new DrawnLayersCache()));
            heading.getEditor().setText(change.document().written().of(change.subject()).title());
        });
        heading.disableProperty().bind(title.selectedProperty().not());
    }

    /// @param changed called after each choice
    Region of(Runnable changed) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("form");
        row(rows, "film.kind", pair(new RadioButton(), gif, "film.kind.MP4", "film.kind.GIF"));
        List<RadioButton> told = told();
        if (told.size() > 1) {
            row(rows, "film.tells", new VBox(6, told.toArray(Node[]::new)));
        }
        row(rows, "film.size", new VBox(6, size, sides));
        row(rows, "film.pace", unit(pace, "film.pace", "film.pace.unit"));
        BooleanProperty story = scenes.selectedProperty();
        shown(story.not(), row(rows, "film.seconds", unit(seconds, "film.seconds", "film.seconds.unit")));
        shown(story.not(), row(rows, "film.hold", unit(hold, "film.hold", "film.seconds.unit")));
        shown(story, row(rows, "film.rest", unit(rest, "film.rest", "film.seconds.unit")));
        row(rows, "film.ground", pair(new RadioButton(), dark, "film.ground.WHITE", "film.ground.DARK"));
        shown(story.not(), row(rows, "film.parts", new VBox(8, part(title, "title"), part(legend, "legend"), part(caption, "caption"))));
        shown(story.not(), row(rows, "picture.written.title", heading));
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
            changed.run();
        };
        // Before the choice is told, so that it is told once.
        gif.selectedProperty().addListener((_, _, on) -> fit(on));
        List.of(gif.selectedProperty(), everyWave.selectedProperty(), scenes.selectedProperty(), dark.selectedProperty(), size.valueProperty(), width.valueProperty(), height.valueProperty(), pace.valueProperty(),
                seconds.valueProperty(), hold.valueProperty(), rest.valueProperty(), heading.getEditor().textProperty(), title.selectedProperty(), legend.selectedProperty(), caption.selectedProperty())
                .forEach(choice -> choice.addListener(any));
    }

    /// The usual pace of the other kind, unless the user has chosen one.
    private void fit(boolean isGif) {
        if (pace.getValue() == (isGif ? MP4_PACE : GIF_PACE)) {
            pace.show(isGif ? GIF_PACE : MP4_PACE);
        }
    }

    /// Says that a film is being drawn, whose length is not known yet.
    void waits() {
        sum.setText(texts.get("picture.drawing"));
    }

    /// Says how long a film is.
    void tell(PlayedFilm film) {
        sum.setText(texts.get("film.sum", film.seconds(), film.frames()));
    }

    /// What can be told, the change looked at first.
    private List<RadioButton> told() {
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> all = new ArrayList<>();
        offer.change().ifPresent(change -> {
            all.add(told(thisChange, "film.tells.change", wave(change, true), wave(change, false)));
            if (change.ofAllWaves().changes().size() > 1) {
                all.add(told(everyWave, "film.tells.all"));
            }
        });
        offer.story().ifPresent(story -> all.add(told(scenes, "film.tells.story", story.document().story().scenes().stream().filter(scene -> !scene.hidden()).count())));
        group.getToggles().setAll(all);
        all.getFirst().setSelected(true);
        return all;
    }

    private RadioButton told(RadioButton choice, String key, Object... arguments) {
        choice.setId(key.replace('.', '-'));
        choice.setText(texts.get(key, arguments));
        choice.setWrapText(true);
        return choice;
    }

    private static void shown(ObservableBooleanValue when, List<Node> parts) {
        parts.forEach(part -> {
            part.visibleProperty().bind(when);
            part.managedProperty().bind(when);
        });
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
        choice.setText(texts.get(key));
    }

    private String wave(FilmContent change, boolean first) {
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

    private List<Node> row(GridPane rows, String key, Node control) {
        Label label = Labels.naming(control, texts.get(key), "film-label");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        // Of rows that are away the grid counts none.
        rows.addRow(rows.getChildren().size() / 2, label, control);
        return List.of(label, control);
    }

    /// What is wanted.
    FilmWish wish() {
        boolean own = size.getValue() == FilmPreset.OWN;
        int across = own ? FilmPreset.side(width.getValue()) : size.getValue().width();
        int down = own ? FilmPreset.side(height.getValue()) : size.getValue().height();
        FilmKind kind = gif.isSelected() ? FilmKind.GIF : FilmKind.MP4;
        int frames = (int) Math.round(pace.getValue());
        if (scenes.isSelected()) {
            return offer.story().orElseThrow().with(new StoryFilmRequest(kind, across, down, frames, rest.getValue(), dark.isSelected() ? RoomPaper.BLACK : RoomPaper.WHITE));
        }
        FilmContent change = offer.change().orElseThrow();
        FilmContent told = everyWave.isSelected() ? change.ofAllWaves() : change;
        Page page = Page.ofFilm(across, down).with(parts(told)).with(dark.isSelected() ? Paper.DARK : Paper.WHITE);
        return new FilmWish.OfChange(told, new FilmRequest(kind, page, across, down, frames, new PlayingSpeed(hold.getValue(), length() / seconds.getValue())));
    }

    private Page.Parts parts(FilmContent told) {
        FigureWords kept = told.document().written().of(told.subject());
        FigureWords words = new FigureWords(title.isSelected() ? heading.getEditor().getText() : "", false, caption.isSelected() ? kept.caption() : "");
        return new Page.Parts(title.isSelected(), legend.isSelected() ? LegendPlace.AUTOMATIC : LegendPlace.NONE, caption.isSelected(), words);
    }
}
