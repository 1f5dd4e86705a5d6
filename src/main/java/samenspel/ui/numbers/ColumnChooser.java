package samenspel.ui.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.measure.Question;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Folding;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LaterTip;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// Which columns the table of organisations has, of which layer and wave.
final class ColumnChooser extends VBox {
    private static final double WIDTH = 264;

    private final Texts texts;
    private final Deeds deeds;
    private final Explaining explaining;
    private final ComboBox<LayerId> layers = new ComboBox<>();
    private final ComboBox<WaveId> waves = new ComboBox<>();
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final TextField capacity = new TextField();
    private final Map<OrganisationColumn, CheckBox> boxes = new LinkedHashMap<>();
    private final Hyperlink usual;
    private Network network;
    private List<PlacedColumn> columns = List.of();
    private OrganisationListing listing = OrganisationListing.USUAL;
    private Optional<Integer> against = Optional.empty();
    private boolean showing;

    /// What explains a column.
    interface Explaining {
        /// @param place asked for when it is pressed
        Node button(OrganisationColumn column, Supplier<Optional<PlacedColumn>> place);
    }

    /// @param change called with what is chosen
    /// @param hold   called with another capacity, or with none
    record Deeds(Consumer<OrganisationListing> change, Consumer<Optional<Integer>> hold, Runnable close) {
    }

    ColumnChooser(Texts texts, Deeds deeds, Explaining explaining) {
        this.texts = texts;
        this.explaining = explaining;
        this.deeds = deeds;
        setId("column-chooser");
        getStyleClass().add("column-chooser");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        usual = Buttons.link(texts.get("numbers.columns.usual"), () -> deeds.change().accept(OrganisationListing.USUAL));
        usual.setId("columns-usual");
        HBox head = Rows.of(6, Labels.whole(texts.get("numbers.columns"), "card-title"), Rows.gap(), usual,
                Buttons.namedCross("columns-close", texts.get("numbers.columns.close"), deeds.close()));
        named(layers, "columns-layer", "numbers.columns.layer");
        named(waves, "columns-wave", "numbers.columns.wave");
        HBox.setHgrow(layers, Priority.ALWAYS);
        waves.setMinWidth(USE_PREF_SIZE);
        search.setId("columns-search");
        search.setPromptText(texts.get("numbers.columns.search"));
        search.setAccessibleText(texts.get("numbers.columns.search"));
        search.textProperty().subscribe(_ -> {
            if (network != null) {
                list();
            }
        });
        askCapacity();
        list.getStyleClass().add("column-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, Rows.of(6, layers, waves), search, scroll,
                Rows.of(8, Labels.naming(capacity, texts.get("numbers.columns.capacity"), "pane-label"), capacity));
    }

    private void askCapacity() {
        capacity.setId("columns-capacity");
        capacity.setPromptText(texts.get("choice.capacity.none"));
        capacity.setPrefWidth(110);
        capacity.setTooltip(new Tooltip(texts.get("numbers.columns.capacity.hint")));
        capacity.setOnAction(_ -> hold());
        capacity.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                hold();
            }
        });
    }

    /// What is no number is taken back; nothing is no capacity.
    private void hold() {
        String typed = capacity.getText().strip();
        if (!typed.isEmpty() && !typed.matches("\\d{1,4}")) {
            write();
            return;
        }
        Optional<Integer> next = typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
        if (!showing && !next.equals(against)) {
            deeds.hold().accept(next);
        }
    }

    private void write() {
        capacity.setText(against.map(String::valueOf).orElse(""));
    }

    private <T> void named(ComboBox<T> box, String id, String key) {
        box.setId(id);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(texts.get(key));
        box.setTooltip(new Tooltip(texts.get(key)));
        box.setOnAction(_ -> {
            if (!showing) {
                deeds.change().accept(listing.at(Optional.ofNullable(layers.getValue()), Optional.ofNullable(waves.getValue())));
            }
        });
    }

    /// @param table with the columns there are
    /// @param layer looked at
    /// @param wave  looked at
    void show(OrganisationTable table, OrganisationListing chosen, LayerId layer, WaveId wave) {
        showing = true;
        against = table.capacity();
        columns = table.columns();
        boolean other = network != table.network();
        network = table.network();
        listing = chosen;
        if (other) {
            offer(layers, network.layers().stream().map(Layer::id).toList(), id -> network.layers().stream().filter(one -> one.id().equals(id)).findFirst().map(Layer::name));
            offer(waves, network.waves().stream().map(Wave::id).toList(), id -> network.waves().stream().filter(one -> one.id().equals(id)).findFirst().map(Wave::name));
            list();
        }
        layers.setValue(chosen.layer().filter(layers.getItems()::contains).orElse(layer));
        waves.setValue(chosen.wave().filter(waves.getItems()::contains).orElse(wave));
        write();
        usual.setDisable(chosen.columns().isEmpty() && chosen.typed().isEmpty() && chosen.by().isEmpty());
        showBoxes();
        showing = false;
    }

    private void showBoxes() {
        boxes.forEach((column, box) -> {
            Optional<PlacedColumn> place = placed(column);
            box.setSelected(place.filter(columns::contains).isPresent());
            box.setDisable(place.isEmpty());
        });
    }

    private <T> void offer(ComboBox<T> box, List<T> values, Function<T, Optional<Name>> name) {
        box.getItems().setAll(values);
        box.setConverter(new ValueNames<>(id -> name.apply(id).map(one -> one.in(texts.language().tag())).orElse("")));
    }

    /// What it asks, and why it says nothing in the layer.
    private Tooltip tip(OrganisationColumn column) {
        boolean says = !column.needsDirection() || network.layers().stream().anyMatch(one -> one.id().equals(layers.getValue()) && one.directed());
        String asks = column.asks(texts).orElse(column.name(texts));
        return new Tooltip(says ? asks : asks + "\n" + texts.get(NetworkValue.Why.NO_DIRECTION.key()));
    }

    private Optional<PlacedColumn> placed(OrganisationColumn column) {
        return layers.getValue() == null || waves.getValue() == null ? Optional.empty() : PlacedColumn.of(column, network, layers.getValue(), waves.getValue());
    }

    /// The columns there may be, question by question; with something typed those of it.
    private void list() {
        boxes.clear();
        List<Node> parts = new ArrayList<>();
        List<OrganisationColumn> all = OrganisationColumn.of(network).stream().filter(one -> one != OrganisationColumn.Who.NAME).filter(this::isSearched).toList();
        part(parts, texts.get("numbers.group.words"), all.stream().filter(one -> !one.isNumber()).toList());
        for (Question question : Question.values()) {
            part(parts, texts.get(question.key()), all.stream().filter(one -> one.question().filter(question::equals).isPresent()).toList());
        }
        part(parts, texts.get("numbers.group.file"), all.stream().filter(OrganisationColumn.OfAttribute.class::isInstance).toList());
        if (parts.isEmpty()) {
            parts.add(Labels.wrapped(texts.get("numbers.columns.none"), "pane-reading"));
        }
        list.getChildren().setAll(parts);
        if (!showing) {
            showing = true;
            showBoxes();
            showing = false;
        }
    }

    private boolean isSearched(OrganisationColumn column) {
        String words = Folding.fold(column.name(texts) + " " + column.id() + " " + column.asks(texts).orElse(""));
        return List.of(Folding.fold(search.getText()).split(" ")).stream().allMatch(words::contains);
    }

    private void part(List<Node> parts, String title, List<OrganisationColumn> some) {
        if (!some.isEmpty()) {
            parts.add(Labels.of(title, "column-group"));
            some.forEach(one -> parts.add(one.words().isEmpty() ? box(one)
                    : Rows.of(4, box(one), Rows.gap(), explaining.button(one, () -> placed(one)))));
        }
    }

    private CheckBox box(OrganisationColumn column) {
        CheckBox box = new CheckBox(column.name(texts));
        box.setId("column-" + column.id());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        LaterTip.made(box, () -> tip(column));
        box.setOnAction(_ -> placed(column).ifPresent(place -> deeds.change().accept(listing.toggled(place, columns))));
        boxes.put(column, box);
        return box;
    }
}
