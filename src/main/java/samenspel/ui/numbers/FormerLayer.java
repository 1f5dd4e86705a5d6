package samenspel.ui.numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.study.Cards;
import samenspel.study.View;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;

/// Over a table whose columns were chosen: that they are of another layer than the one shown, and a button to change that. Away where they agree.
final class FormerLayer extends HBox {
    private final Texts texts;
    private final Label words = Labels.wrapped("", "pane-label");
    private final Button follow;
    private List<PlacedColumn> next = List.of();

    FormerLayer(Texts texts, Consumer<List<PlacedColumn>> choose) {
        super(12);
        this.texts = texts;
        words.setId("former-layer");
        follow = Buttons.whole("follow-layer", "", () -> choose.accept(next));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("scope-row");
        getChildren().setAll(words, follow);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Network network, View view, List<PlacedColumn> columns) {
        List<Layer> told = columns.stream().flatMap(column -> column.layer(network).stream()).distinct().toList();
        Optional<Layer> shown = Cards.layerLookedAt(network, view).filter(layer -> told.size() == 1 && !told.contains(layer));
        setVisible(shown.isPresent());
        shown.ifPresent(layer -> {
            next = columns.stream().map(column -> column.in(layer.id())).filter(column -> column.tells(layer)).distinct().toList();
            words.setText(texts.get("numbers.former-layer", name(told.getFirst()), name(layer)));
            follow.setText(texts.get("numbers.follow-layer", name(layer)));
        });
    }

    private String name(Layer layer) {
        return layer.name().in(texts.language().tag());
    }
}
