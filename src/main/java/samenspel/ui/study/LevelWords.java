package samenspel.ui.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import samenspel.diagram.view.ViewRequest;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.CareWords;
import samenspel.session.NoteAction;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.ValueNames;

/// What the levels of care and the arrow beside them are called, to be typed. An empty field has the usual words.
final class LevelWords {
    private static final double WIDTH = 210;

    private final Session session;
    private final Texts texts;
    private boolean showing;

    LevelWords(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /// @param values gets what shows the words of a request in a field
    List<Node> fields(Consumer<Consumer<ViewRequest>> values) {
        List<Node> all = new ArrayList<>();
        for (CareLevel level : CareLevel.values()) {
            all.add(field("level-" + level.ordinal(), texts.get("view.care-levels.level." + level), words -> words.of(level), (words, text) -> words.with(level, text), values));
        }
        all.add(field("arrow", texts.get("view.care-levels.arrow"), CareWords::arrow, CareWords::withArrow, values));
        all.add(shift(values));
        return all;
    }

    private CareWords now() {
        return session.state().document().orElseThrow().network().profile().levels();
    }

    private void call(CareWords words) {
        if (!showing && !words.equals(now())) {
            session.dispatch(new NoteAction.CallLevels(words));
        }
    }

    private static CareWords of(ViewRequest request) {
        return request.networks().getFirst().network().profile().levels();
    }

    private HBox field(String id, String usual, Function<CareWords, String> word, BiFunction<CareWords, String, CareWords> with, Consumer<Consumer<ViewRequest>> values) {
        TextField field = new TextField();
        field.setId("study-" + id);
        field.setPromptText(usual);
        field.setPrefWidth(WIDTH);
        field.setOnAction(_ -> call(with.apply(now(), field.getText())));
        field.focusedProperty().subscribe((before, focused) -> {
            if (Boolean.TRUE.equals(before) && !focused && session.state().document().isPresent()) {
                call(with.apply(now(), field.getText()));
            }
        });
        values.accept(request -> {
            if (!field.isFocused() || !field.getText().strip().equals(word.apply(of(request)))) {
                field.setText(word.apply(of(request)));
            }
        });
        return named("study." + id, field);
    }

    private HBox shift(Consumer<Consumer<ViewRequest>> values) {
        ComboBox<CareWords.Shift> box = new ComboBox<>();
        box.setId("study-shift");
        box.setConverter(new ValueNames<>(one -> texts.get("study.shift." + one)));
        box.getItems().setAll(Arrays.asList(CareWords.Shift.values()));
        box.valueProperty().subscribe((before, after) -> {
            if (before != null && after != null) {
                call(now().with(after));
            }
        });
        values.accept(request -> {
            showing = true;
            box.setValue(of(request).shift());
            showing = false;
        });
        return named("study.shift", box);
    }

    private HBox named(String key, Node control) {
        HBox named = new HBox(6, Labels.naming(control, texts.get(key), "quiet"), control);
        named.setAlignment(Pos.CENTER_LEFT);
        return named;
    }
}
