package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Seen;
import samenspel.network.AttributeColumn;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.ValueNames;

/// Organisations by what a file says of them in words: a box for each value of one attribute.
final class WordRows extends VBox {
    /// Of more nobody chooses one by one.
    private static final int MOST_VALUES = 15;

    private final Session session;
    private final Texts texts;
    private final ComboBox<AttributeColumn> column = new ComboBox<>();
    private final VBox values = new VBox(2);
    private Network of;
    private Filter filter = Filter.NOTHING;

    WordRows(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("filter-part");
        column.setId("filter-attribute");
        column.setAccessibleText(texts.get("filter.attribute.title"));
        column.setConverter(new ValueNames<>(AttributeColumn::name));
        column.setMaxWidth(Double.MAX_VALUE);
        column.setOnAction(_ -> build());
        getChildren().addAll(Labels.of(texts.get("filter.attribute.title"), "section-title"), column, values);
    }

    /// Words of a confidential study may tell who is who while organisations have no names.
    void show(Seen seen, Network network) {
        filter = seen.filter();
        if (network != of) {
            of = network;
            List<AttributeColumn> all = AttributeColumn.of(network).stream().filter(WordRows::hasGroups).toList();
            column.getItems().setAll(all);
            column.setValue(all.isEmpty() ? null : all.getFirst());
        }
        ConditionRows.visible(this, !column.getItems().isEmpty() && !(network.profile().confidential() && !seen.names().isNaming()));
        build();
    }

    private static boolean hasGroups(AttributeColumn one) {
        return one.kind() != AttributeColumn.Kind.NUMBER && one.counts().size() > 1 && one.counts().size() <= MOST_VALUES;
    }

    private void build() {
        AttributeColumn chosen = column.getValue();
        List<CheckBox> boxes = new ArrayList<>();
        if (chosen != null) {
            chosen.counts().forEach((value, count) -> boxes.add(box(LegendKey.attribute(chosen.name(), value), worded(chosen, value), count)));
            boxes.add(box(LegendKey.attribute(chosen.name()), texts.get("legend.attribute.unknown"), Math.max(0, of.organisations().size() - chosen.known())));
        }
        values.getChildren().setAll(boxes);
    }

    private String worded(AttributeColumn chosen, String value) {
        return chosen.kind() == AttributeColumn.Kind.FLAG ? texts.get("attribute." + value) : value.isBlank() ? texts.get("attribute.blank") : value;
    }

    private CheckBox box(LegendKey key, String words, int count) {
        CheckBox box = new CheckBox(texts.get("filter.attribute.count", words, count));
        box.setId("filter-attribute-" + key.id());
        box.setMnemonicParsing(false);
        box.setSelected(!filter.hides(key));
        box.setOnAction(_ -> session.dispatch(new Action.ToggleRow(key)));
        return box;
    }
}
