package samenspel.ui.filter;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.work.Worker;

/// Where the parts of a filter are chosen; it stands in the place of the legend, so that the picture is seen meanwhile.
public final class FilterEditor extends VBox {
    private static final String CONDITION = "condition-";

    private final ConditionRows conditions;
    private final LayerWishRows layers;
    private final TieTraitRows ties;
    private final AroundRows around;
    private final AccessRows access;
    private final WordRows words;
    private final KeptFilters kept;
    private final ScrollPane scroll;
    private State last;

    /// @param closed called when it is put away
    public FilterEditor(Session session, DrawnLayersCache drawnLayersCache, Worker worker, Texts texts, Runnable closed) {
        FilterSteps steps = new FilterSteps(session);
        this.conditions = new ConditionRows(steps, worker, texts);
        this.layers = new LayerWishRows(steps, texts);
        this.ties = new TieTraitRows(steps, session, drawnLayersCache, texts);
        this.around = new AroundRows(steps, texts);
        this.access = new AccessRows(session, texts);
        this.words = new WordRows(session, texts);
        this.kept = new KeptFilters(session, steps, texts);
        setId("filter-editor");
        getStyleClass().add("filter-editor");
        Button clear = Buttons.whole("filter-clear", texts.get("filter.clear"), () -> steps.change(filter -> Filter.NOTHING.with(filter.leftOut())));
        clear.getStyleClass().add("flat");
        HBox head = Rows.of(4, Labels.of(texts.get("filter.title"), "card-title"), Rows.gap(), clear, Buttons.namedCross("filter-close", texts.get("filter.close"), closed));
        head.getStyleClass().add("filter-head");
        VBox parts = new VBox(layers, conditions, access, words, ties, around, kept);
        parts.getStyleClass().add("side-parts");
        this.scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Opens it where a part is chosen.
    ///
    /// @param control of a chip; `add` for another condition
    public void open(String control) {
        setVisible(true);
        if (last != null) {
            show(last);
        }
        if (control.equals("add")) {
            conditions.add();
        } else if (control.startsWith(CONDITION)) {
            conditions.enter(Integer.parseInt(control.substring(CONDITION.length())));
        }
        Platform.runLater(() -> reveal(part(control)));
    }

    private Node part(String control) {
        return switch (control.split("-")[0]) {
            case "layer" -> control.equals("layer-count") ? ties : layers;
            case "strength", "direction", "between", "change" -> ties;
            case "around" -> around;
            case "access" -> access;
            case "attribute" -> words;
            case "add", "condition", "ends", "unknown" -> conditions;
            default -> layers;
        };
    }

    private void reveal(Node part) {
        double room = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(part.getBoundsInParent().getMinY() / room, 0, 1));
    }

    public void show(State state) {
        last = state;
        if (!isVisible() || state.document().isEmpty()) {
            return;
        }
        Network network = state.document().orElseThrow().network();
        Seen seen = state.view().orElseThrow().seen();
        layers.show(seen, network);
        conditions.show(seen, network);
        access.show(seen, network);
        words.show(seen, network);
        ties.show(seen, network);
        around.show(state, seen, network);
        kept.show(state.document().orElseThrow().filters());
    }
}
