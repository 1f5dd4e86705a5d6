package samenspel.ui.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.GridPane;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Dash;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.Look;
import samenspel.diagram.Pen;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.look.SightColours;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.session.history.StepName;
import samenspel.ui.control.NumberField;
import samenspel.ui.control.Swatch;

/// How the ties of each layer are drawn: dashes, width and colour.
final class LayerLookRows extends GridPane {
    static final double LEAST_WIDTH = 0.2;
    static final double MOST_WIDTH = 6;

    private final LookChanges lookChanges;
    private final Swatch swatch;
    private final Map<LayerId, Row> rows = new LinkedHashMap<>();
    private List<LayerId> layers = List.of();
    private boolean showing;

    private record Row(DrawnChoice<Dash> dash, NumberField width, ColourField colour) {
    }

    LayerLookRows(LookChanges lookChanges, Swatch swatch) {
        this.lookChanges = lookChanges;
        this.swatch = swatch;
        getStyleClass().add("look-grid");
        getColumnConstraints().setAll(LookPane.columns());
    }

    private void build(List<Layer> now) {
        layers = now.stream().map(Layer::id).toList();
        getChildren().clear();
        rows.clear();
        now.forEach(this::add);
    }

    private void add(Layer layer) {
        String name = lookChanges.in(layer.name());
        String id = "look-layer-" + layer.id();
        DrawnChoice<Dash> dash = new DrawnChoice<>(id, Dash.ofTies(), swatch, one -> lookChanges.texts().get("look.dash." + one),
                chosen -> change(layer.id(), style -> style.with(chosen), StepName.of("undo.line", name), Optional.empty()));
        dash.setAccessibleText(lookChanges.texts().get("look.dash", name));
        NumberField width = new NumberField(id + "-width", LEAST_WIDTH, MOST_WIDTH, 0.1, lookChanges.texts().language());
        width.setAccessibleText(lookChanges.texts().get("look.width", name));
        width.getStyleClass().add("look-width");
        GestureStep turning = new GestureStep(width, id);
        width.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                change(layer.id(), style -> style.withWidth(now), StepName.of("undo.width", name), turning.name());
            }
        });
        ColourField colour = new ColourField(id, name, lookChanges.texts(),
                (chosen, gesture) -> change(layer.id(), style -> style.with(chosen), StepName.of("undo.colour", name), gesture));
        addRow(rows.size(), dash, LookPane.rowName(name), colour, width);
        rows.put(layer.id(), new Row(dash, width, colour));
    }

    private void change(LayerId layer, UnaryOperator<LayerStyle> change, StepName name, Optional<String> gesture) {
        lookChanges.dress(look -> look.with(layer, change.apply(look.of(layer))), name, gesture);
    }

    void show(List<Layer> now, Look look, SightColours seen) {
        if (!now.stream().map(Layer::id).toList().equals(layers)) {
            build(now);
        }
        showing = true;
        now.stream().filter(layer -> look.layers().containsKey(layer.id())).forEach(layer -> show(rows.get(layer.id()), look.of(layer.id()), seen));
        showing = false;
    }

    private static void show(Row row, LayerStyle style, SightColours seen) {
        row.colour.show(style.colour());
        row.width.show(style.width());
        row.dash.show(style.dash(), dash -> Swatches.line(new Pen(style.colour(), 1.6 * style.width(), dash), ArrowHead.NONE), seen);
    }
}
