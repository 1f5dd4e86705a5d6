package samenspel.ui.numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LaterTip;

/// The head of a column: its name, its waves below, the arrow of the order, and beneath what filters by it.
final class NumberHead extends VBox {
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final PlacedColumn column;
    private final Texts texts;
    private final Button sort = new Button();
    private final Label name;
    private final Label place = Labels.of("", "measured-place");
    private final StackPane explanation = new StackPane();
    private Optional<Button> explains = Optional.empty();
    private String asked = "";
    private final TextField typed = new TextField();
    private final ComboBox<String> choice = new ComboBox<>();

    NumberHead(PlacedColumn column, Texts texts, ObservableValue<Number> width, Consumer<PlacedColumn> sorting) {
        this.column = column;
        this.texts = texts;
        this.name = Labels.of(column.column().name(texts), "measured-name");
        name.setWrapText(true);
        name.setAlignment(column.column().isNumber() ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
        name.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(name, Priority.ALWAYS);
        for (Label part : List.of(name, place)) {
            part.setMaxWidth(Double.MAX_VALUE);
        }
        place.setAlignment(name.getAlignment());
        VBox words = new VBox(name, place);
        words.prefWidthProperty().bind(width.map(all -> all.doubleValue() - 14));
        sort.setId("sort-" + id());
        sort.setGraphic(words);
        sort.getStyleClass().addAll("flat", "column-head", "measured-head");
        sort.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        sort.setMinSize(0, 0);
        sort.setOnAction(_ -> sorting.accept(column));
        LaterTip.on(sort, () -> asked);
        LaterTip.on(typed, () -> texts.get(!column.column().isNumber() ? "numbers.filter.words" : column.column().isShare() ? "numbers.filter.percent" : "numbers.filter.number"));
        VBox.setVgrow(sort, Priority.ALWAYS);
        explanation.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(explanation, Pos.BOTTOM_LEFT);
        getStyleClass().add("measured-heading");
        prefWidthProperty().bind(width);
    }

    /// With what explains it, in a corner.
    NumberHead explainedBy(Button button) {
        explains = Optional.of(button);
        explanation.getChildren().setAll(button);
        return this;
    }

    /// The word of the column with its layer and waves, which no other column has.
    private String id() {
        return String.join("-", column.column().id(), column.layer().map(one -> one.value()).orElse(""), column.since().map(one -> one.value()).orElse(""),
                column.wave().map(one -> one.value()).orElse("")).replaceAll("-+", "-").replaceAll("-$", "");
    }

    /// With a field to type in.
    ///
    /// @param typing called with what is typed
    NumberHead filteredByText(String prompt, Consumer<String> typing) {
        typed.setId("filter-" + id());
        typed.setPromptText(prompt);
        typed.textProperty().subscribe((_, now) -> typing.accept(now));
        return with(typed);
    }

    /// With one of a few words.
    NumberHead filteredByWord(List<String> words, Consumer<String> typing) {
        choice.setId("filter-" + id());
        choice.setMaxWidth(Double.MAX_VALUE);
        String all = texts.get("numbers.filter.all");
        choice.getItems().add(all);
        choice.getItems().addAll(words);
        choice.setValue(all);
        choice.valueProperty().subscribe((_, now) -> typing.accept(now == null || now.equals(all) ? "" : now));
        return with(choice);
    }

    private NumberHead with(Node filter) {
        VBox box = new VBox(filter);
        box.getStyleClass().add("measured-filter");
        StackPane both = new StackPane(sort, explanation);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(both, box);
        return this;
    }

    /// @param at of which waves the column is
    void show(String at, boolean sorted, boolean descending, String filter) {
        place.setText((at + (sorted ? descending ? " ↓" : " ↑" : "")).strip());
        String whole = (column.column().name(texts) + " " + at).strip();
        sort.setAccessibleText(texts.get(!sorted ? "table.sort" : descending ? "table.sorted.down" : "table.sorted.up", whole));
        explains.ifPresent(button -> button.setAccessibleText(texts.get("explain.open", whole)));
        List.of(typed, choice).forEach(one -> one.setAccessibleText(texts.get("numbers.filter.accessible", whole)));
        asked = column.column().asks(texts).map(asks -> whole + "\n" + asks).orElse(whole);
        sort.pseudoClassStateChanged(SORTED, sorted);
        if (!typed.getText().equals(filter)) {
            typed.setText(filter);
        }
        String word = filter.isEmpty() ? texts.get("numbers.filter.all") : filter;
        if (choice.getItems().contains(word) && !word.equals(choice.getValue())) {
            choice.setValue(word);
        }
        boolean wrong = column.column().isNumber() && OrganisationListing.range(column, filter).isEmpty();
        typed.pseudoClassStateChanged(DANGER, wrong);
    }

    /// Wide enough for its name on two lines, and for what stands below.
    static double width(PlacedColumn column, Texts texts) {
        if (!column.column().isNumber()) {
            return column.column() == OrganisationColumn.Who.NAME ? 146 : column.column() == OrganisationColumn.Who.SECTOR ? 116 : 100;
        }
        String name = column.column().name(texts);
        int longest = List.of(name.split(" ")).stream().mapToInt(String::length).max().orElse(0);
        return Math.clamp(6.6 * Math.max(longest, name.length() / 1.7) + 18, column.since().isPresent() ? 102 : 72, 172);
    }
}
