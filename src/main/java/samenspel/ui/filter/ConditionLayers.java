package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.Seen;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// In which layers a condition counts: one, those that were drawn when it was made, or whatever is drawn.
final class ConditionLayers extends VBox {
    private final Texts texts;
    private final ComboBox<SortedSet<LayerId>> choice = new ComboBox<>();
    private Network of;
    private boolean showing;

    /// @param chosen called with the layers, none for those that are drawn
    ConditionLayers(int place, Texts texts, Consumer<SortedSet<LayerId>> chosen) {
        this.texts = texts;
        choice.setId("condition-layers-" + place);
        choice.setAccessibleText(texts.get("filter.counted.accessible", place + 1));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new ValueNames<>(this::name));
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setOnAction(_ -> {
            if (!showing && choice.getValue() != null) {
                chosen.accept(choice.getValue());
            }
        });
        getChildren().setAll(Rows.of(6, Labels.naming(choice, texts.get("filter.counted")), choice));
    }

    void show(MeasureCondition condition, Seen seen, Network network) {
        of = network;
        showing = true;
        List<SortedSet<LayerId>> offered = offered(condition, seen);
        if (!offered.equals(choice.getItems())) {
            choice.getItems().setAll(offered);
        }
        choice.setValue(condition.layers());
        showing = false;
        ConditionRows.visible(this, condition.measure().isPresent() && (network.layers().size() > 1 || condition.isOfOwnLayers()));
    }

    private List<SortedSet<LayerId>> offered(MeasureCondition condition, Seen seen) {
        List<SortedSet<LayerId>> offered = new ArrayList<>(of.layers().stream().map(layer -> (SortedSet<LayerId>) new TreeSet<>(List.of(layer.id()))).toList());
        for (SortedSet<LayerId> some : List.of(new TreeSet<>(seen.layers()), condition.layers())) {
            if (!some.isEmpty() && !offered.contains(some)) {
                offered.add(some);
            }
        }
        offered.add(new TreeSet<>());
        return offered;
    }

    private String name(SortedSet<LayerId> layers) {
        return layers.isEmpty() ? texts.get("filter.counted.drawn") : layers.stream().map(this::name).collect(Collectors.joining(" + "));
    }

    private String name(LayerId layer) {
        return of.layer(layer).map(known -> known.name().in(texts.language().tag())).orElse(layer.value());
    }
}
