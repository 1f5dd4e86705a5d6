package samenspel.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.Look;
import samenspel.diagram.seen.GroupBy;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// Which groups have rings, and above how many partners who gives access bears a flag; an empty field is no capacity.
final class GroupChoices extends VBox {
    private final Session session;
    private final Texts texts;
    private final ComboBox<Optional<GroupBy>> groups = new ComboBox<>();
    private final TextField lambda;
    private final TextField capacity;
    private Optional<GroupBy> shown = Optional.empty();
    private Optional<Integer> chosen = Optional.empty();
    private boolean showing;

    GroupChoices(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("choices");
        this.lambda = field("choice-lambda", texts.get("choice.groups.lambda"), this::enterLambda);
        this.capacity = field("choice-capacity", texts.get("choice.capacity"), this::enterCapacity);
        capacity.setPromptText(texts.get("choice.capacity.none"));
        capacity.setTooltip(new Tooltip(texts.get("choice.capacity.hint")));
        groups.setId("choice-groups");
        groups.setAccessibleText(texts.get("choice.groups"));
        groups.setConverter(new ValueNames<>(by -> by.map(some -> texts.get("choice." + some.nameKey())).orElseGet(() -> texts.get("choice.groups.none"))));
        groups.setMaxWidth(Double.MAX_VALUE);
        groups.setOnAction(_ -> {
            if (!showing && groups.getValue() != null) {
                session.dispatch(new PictureAction.RingGroups(groups.getValue()));
            }
        });
        HBox.setHgrow(groups, Priority.ALWAYS);
        getChildren().addAll(row("choice.groups", Rows.of(4, groups, lambda)), row("choice.capacity", capacity));
    }

    private Node row(String key, Node control) {
        Label label = Labels.of(texts.get(key), "choice-label");
        label.setLabelFor(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        return Rows.of(0, label, control);
    }

    private TextField field(String id, String name, Runnable entered) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(3);
        field.setOnAction(_ -> entered.run());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && !showing) {
                entered.run();
            }
        });
        return field;
    }

    /// What is no number is taken back.
    private static boolean entered(TextField field, IntConsumer deed) {
        boolean number = field.getText().strip().matches("\\d{1,4}");
        if (number) {
            deed.accept(Integer.parseInt(field.getText().strip()));
        }
        return number;
    }

    private void enterLambda() {
        if (shown.orElse(null) instanceof GroupBy.Lambda(int least) && !entered(lambda, number -> ring(Math.max(1, number)))) {
            lambda.setText(String.valueOf(least));
        }
    }

    private void ring(int least) {
        Optional<GroupBy> next = Optional.of(new GroupBy.Lambda(least));
        if (!next.equals(shown)) {
            session.dispatch(new PictureAction.RingGroups(next));
        }
    }

    private void enterCapacity() {
        if (capacity.getText().isBlank()) {
            set(Optional.empty());
        } else if (!entered(capacity, number -> set(Optional.of(number)))) {
            capacity.setText(chosen.map(String::valueOf).orElse(""));
        }
    }

    private void set(Optional<Integer> next) {
        if (!next.equals(chosen)) {
            Optional<Look> look = session.state().document().map(Document::look);
            look.ifPresent(now -> session.dispatch(new Action.SetLook(now.withCapacity(next), StepName.of("undo.capacity"), Optional.empty())));
        }
    }

    void show(State state) {
        showing = true;
        shown = state.view().orElseThrow().seen().groups();
        chosen = state.document().orElseThrow().look().capacity();
        List<Optional<GroupBy>> offered = Stream.concat(Stream.of(Optional.<GroupBy>empty()), GroupBy.each().stream()
                .map(by -> by instanceof GroupBy.Lambda ? shown.filter(GroupBy.Lambda.class::isInstance).or(() -> Optional.of(by)) : Optional.of(by))).toList();
        if (!offered.equals(groups.getItems())) {
            groups.getItems().setAll(offered);
        }
        groups.setValue(shown);
        boolean numbered = shown.orElse(null) instanceof GroupBy.Lambda;
        lambda.setVisible(numbered);
        lambda.setManaged(numbered);
        if (shown.orElse(null) instanceof GroupBy.Lambda(int least)) {
            lambda.setText(String.valueOf(least));
        }
        if (!capacity.isFocused() || !capacity.getText().strip().equals(chosen.map(String::valueOf).orElse(""))) {
            capacity.setText(chosen.map(String::valueOf).orElse(""));
        }
        showing = false;
    }
}
